package vn.hoitu.audit;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.command.Command;
import vn.hoitu.shared.command.Console;
import vn.hoitu.shared.problem.Problems;

/** {@code ./run verify-audit [--agency ID]}. */
@Component
class VerifyAudit implements Command {

    private final ChainVerification verification;
    private final Problems texts;

    VerifyAudit(ChainVerification verification, Problems texts) {
        this.verification = verification;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public String usageVi() {
        return "verify-audit [--agency MÃ]  kiểm tra chuỗi nhật ký, chỉ ra mắt xích hỏng đầu tiên";
    }

    @Override
    public String usageEn() {
        return "verify-audit [--agency ID]  verifies the record and names the first broken link";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        Collection<AgencyId> agencies;
        if (arguments.isEmpty()) {
            agencies = verification.chains();
        } else if (arguments.size() == 2 && arguments.getFirst().equals("--agency")) {
            try {
                agencies = List.of(new AgencyId(UUID.fromString(arguments.get(1))));
            } catch (IllegalArgumentException e) {
                out.println(usage());
                return MISUSED;
            }
        } else {
            out.println(usage());
            return MISUSED;
        }
        if (agencies.isEmpty()) {
            say(out, "audit.nothing-yet", Map.of());
            return DONE;
        }
        long broken = agencies.stream().filter(agency -> !verify(agency, out)).count();
        return broken == 0 ? DONE : FAILED;
    }

    private String usage() {
        return Console.locale().equals(Locale.ENGLISH) ? usageEn() : usageVi();
    }

    private boolean verify(AgencyId agency, PrintStream out) {
        ChainCheck check = verification.verify(agency);
        ChainCheck.Break reason = check.reason();
        if (reason == null) {
            say(
                    out,
                    "audit.intact",
                    Map.of(
                            "agency",
                            agency,
                            "checked",
                            check.checked(),
                            "unsealed",
                            check.unsealed(),
                            "head",
                            check.head() == null ? "-" : check.head()));
        } else {
            String why = texts.text("audit.break." + reason.code(), Map.of(), Console.locale());
            say(
                    out,
                    "audit.broken",
                    Map.of("agency", agency, "number", String.valueOf(check.firstBroken()), "reason", why));
        }
        return check.intact();
    }

    private void say(PrintStream out, String key, Map<String, Object> values) {
        out.println(texts.text(key, values, Console.locale()));
    }
}
