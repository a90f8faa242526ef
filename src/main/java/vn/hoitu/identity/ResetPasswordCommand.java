package vn.hoitu.identity;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.command.Command;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.web.PublicAddress;

/**
 * {@code ./run reset-password E-MAIL}: the last way back in, for the operator who lost the password. Whoever can run it
 * owns the machine and its data anyway.
 */
@Component
class ResetPasswordCommand implements Command {

    private final PasswordReset reset;
    private final PublicAddress addresses;
    private final Problems texts;

    ResetPasswordCommand(PasswordReset reset, PublicAddress addresses, Problems texts) {
        this.reset = reset;
        this.addresses = addresses;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "reset-password";
    }

    @Override
    public String usageVi() {
        return texts.text("reset-password.usage", Map.of(), Locale.forLanguageTag("vi"));
    }

    @Override
    public String usageEn() {
        return texts.text("reset-password.usage", Map.of(), Locale.ENGLISH);
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            say(out, "reset-password.usage", Map.of());
            return MISUSED;
        }
        return switch (reset.byOperator(Actor.program("command"), arguments.getFirst())) {
            case Outcome.Done<PasswordReset.LinkMade>(PasswordReset.LinkMade made) -> {
                say(
                        out,
                        "reset-password.done",
                        Map.of(
                                "link",
                                EntryController.resetLink(addresses, made).link()));
                yield DONE;
            }
            case Outcome.Refused<PasswordReset.LinkMade> unknown -> {
                say(out, "reset-password.unknown", Map.of());
                yield FAILED;
            }
        };
    }

    private void say(PrintStream out, String key, Map<String, Object> values) {
        out.println(texts.text(key, values, Locale.forLanguageTag("vi")));
    }
}
