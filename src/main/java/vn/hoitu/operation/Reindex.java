package vn.hoitu.operation;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.command.Command;
import vn.hoitu.shared.command.Console;
import vn.hoitu.shared.operation.Projection;

/**
 * {@code ./run reindex}: the program that runs on these records does it, since it holds the index open; where none runs,
 * the command does it itself.
 */
@Component
class Reindex implements Command {

    private static final Duration TAKEN_LIMIT = Duration.ofSeconds(4);
    private static final Duration DONE_LIMIT = Duration.ofHours(2);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Projections projections;
    private final Requests requests;
    private final Texts texts = new Texts(Console.locale());

    Reindex(Projections projections, Requests requests) {
        this.projections = projections;
        this.requests = requests;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public String usageVi() {
        return new Texts(Locale.forLanguageTag("vi")).text("command.usage.reindex");
    }

    @Override
    public String usageEn() {
        return new Texts(Locale.ENGLISH).text("command.usage.reindex");
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty()) {
            out.println(texts.text("command.usage.reindex"));
            return MISUSED;
        }
        if (projections.all().isEmpty()) {
            out.println(texts.text("reindex.nothing"));
            return DONE;
        }
        UUID request = requests.ask(Projections.REQUEST);
        awaitUntil(TAKEN_LIMIT, () -> requests.state(request).taken());
        if (requests.withdraw(request)) {
            projections.rebuild();
        } else {
            return askedOfTheProgram(request, out) ? DONE : FAILED; // the running program holds what was built
        }
        for (Projection projection : projections.all()) {
            out.println(texts.text("reindex.done", Map.of("name", projection.name(), "documents", projection.size())));
        }
        return DONE;
    }

    private boolean askedOfTheProgram(UUID request, PrintStream out) {
        out.println(texts.text("reindex.asked"));
        awaitUntil(DONE_LIMIT, () -> requests.state(request).done());
        Requests.State state = requests.state(request);
        if (state.done() && state.failure() == null) {
            out.println(texts.text("reindex.done-there"));
            return true;
        }
        out.println(texts.text("reindex.failed", Map.of("reason", String.valueOf(state.failure()))));
        return false;
    }

    private static void awaitUntil(Duration limit, java.util.function.BooleanSupplier condition) {
        long until = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < until && !condition.getAsBoolean()) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
