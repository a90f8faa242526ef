package vn.hoitu.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole report as a table, written page by page.
 *
 * @param pages the lines behind a position; empty at the end
 */
record ImportReport(String sourceName, Locale locale, IntFunction<List<ImportItemView>> pages) {

    /** Spreadsheets know UTF-8 by this mark only. */
    private static final char MARK = '\uFEFF';

    /** What a spreadsheet would take for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    void writeTo(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        boolean vietnamese = locale.getLanguage().equals("vi");
        text.write(line(
                vietnamese
                        ? Stream.of("STT", "Loại", "Mã ở nguồn", "Tiêu đề", "Kết quả", "Ghi chú", "Liên kết")
                        : Stream.of("No.", "Kind", "Id at source", "Title", "Outcome", "Remarks", "Link")));
        int last = 0;
        for (List<ImportItemView> page = pages.apply(last); !page.isEmpty(); page = pages.apply(last)) {
            for (ImportItemView item : page) {
                text.write(line(Stream.of(
                        Integer.toString(item.position()),
                        item.kind(),
                        item.sourceId(),
                        item.title(),
                        item.outcome(),
                        orEmpty(item.reason()),
                        orEmpty(item.link()))));
            }
            last = page.getLast().position();
        }
        text.flush();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String line(Stream<String> cells) {
        return cells.map(ImportReport::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
