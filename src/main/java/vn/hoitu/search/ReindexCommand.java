package vn.hoitu.search;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.command.Command;
import vn.hoitu.shared.problem.Problems;

/** {@code ./run reindex}: beside a running program it asks that program, which owns the index, and waits. */
@Component
class ReindexCommand implements Command {

    private static final long LOOK_MILLIS = 200;

    private final SearchIndex index;
    private final Reindex reindex;
    private final Problems texts;

    ReindexCommand(SearchIndex index, Reindex reindex, Problems texts) {
        this.index = index;
        this.reindex = reindex;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public String usageVi() {
        return "reindex  lập lại chỉ mục tìm kiếm từ cơ sở dữ liệu; trong lúc đó vẫn tìm được trên chỉ mục cũ";
    }

    @Override
    public String usageEn() {
        return "reindex  rebuilds the search index from the database; meanwhile the old one is searched";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty()) {
            say(out, "search.reindex.usage", Map.of("vi", usageVi(), "en", usageEn()));
            return MISUSED;
        }
        if (!index.isFree()) {
            return asked(out);
        }
        Reindex.Result result = reindex.run();
        say(out, "search.reindex.done", Map.of(
                "documents", result.documents(), "millis", result.took().toMillis()));
        return DONE;
    }

    private int asked(PrintStream out) {
        try {
            index.folder().askForRebuild();
            say(out, "search.reindex.asked", Map.of());
            long until = System.nanoTime() + SearchLimits.COMMAND_WAIT.toNanos();
            while (index.folder().isRebuildAsked()) {
                if (System.nanoTime() - until > 0) {
                    say(out, "search.reindex.late", Map.of());
                    return FAILED;
                }
                Thread.sleep(LOOK_MILLIS);
            }
            say(out, "search.reindex.done-there", Map.of());
            return DONE;
        } catch (IOException e) {
            say(out, "search.reindex.failed", Map.of("reason", String.valueOf(e.getMessage())));
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private void say(PrintStream out, String key, Map<String, Object> values) {
        out.println(texts.text(key, values, Locale.forLanguageTag("vi")));
        out.println(texts.text(key, values, Locale.ENGLISH));
    }
}
