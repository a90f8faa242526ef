package vn.hoitu.importing;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.tenancy.Tenancy;

/** Works on an import in the foreground, saying how far it is. */
@Component
class CommandedImport {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(1);

    private final ImportRunner runner;
    private final ImportRows rows;
    private final ImportViews views;
    private final Problems problems;
    private final Tenancy tenancy;

    CommandedImport(ImportRunner runner, ImportRows rows, ImportViews views, Problems problems, Tenancy tenancy) {
        this.runner = runner;
        this.rows = rows;
        this.views = views;
        this.problems = problems;
        this.tenancy = tenancy;
    }

    /** @return whether the whole file came through */
    boolean finish(ImportRow row, PrintStream out, Locale locale) {
        AtomicBoolean over = new AtomicBoolean();
        Thread telling = Thread.ofVirtual().start(() -> tell(row, out, locale, over));
        try {
            while (runner.run(row.agency(), row.id(), over::get) == ImportRunner.Ran.NOT_OUR_TURN) {
                out.println(problems.text("import.command.waiting", Map.of(), locale));
                Thread.sleep(BETWEEN_LINES);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            over.set(true);
            telling.interrupt();
        }
        return summary(row, out, locale);
    }

    private void tell(ImportRow row, PrintStream out, Locale locale, AtomicBoolean over) {
        int told = -1;
        while (!over.get()) {
            try {
                Thread.sleep(BETWEEN_LINES);
            } catch (InterruptedException ended) {
                return;
            }
            ImportRow now = now(row);
            if (now.counts().done() > told && now.counts().total() != null) {
                told = now.counts().done();
                out.println(problems.text("import.command.progress", values(now), locale));
            }
        }
    }

    private boolean summary(ImportRow row, PrintStream out, Locale locale) {
        ImportRow ended = now(row);
        out.println(problems.text("import.command.summary", values(ended), locale));
        Optional.ofNullable(views.of(ended, locale).failure()).ifPresent(out::println);
        return ended.state() == ImportState.DONE;
    }

    private ImportRow now(ImportRow row) {
        return tenancy.reading(row.agency(), () -> rows.find(row.agency(), row.id()))
                .orElseThrow();
    }

    private static Map<String, Object> values(ImportRow row) {
        ImportRow.Counts counts = row.counts();
        return Map.of(
                "source", row.sourceName(),
                "done", counts.done(),
                "total", counts.total() == null ? 0 : counts.total(),
                "created", counts.created(),
                "updated", counts.updated(),
                "unchanged", counts.unchanged(),
                "skipped", counts.skipped(),
                "failed", counts.failed());
    }
}
