package vn.hoitu.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import vn.hoitu.shared.sheet.CsvText;

/**
 * The whole report as a table, written page by page.
 *
 * @param pages the lines behind a position; empty at the end
 */
record ImportReport(String sourceName, Locale locale, IntFunction<List<ImportItemView>> pages) {

    void writeTo(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(CsvText.START);
        boolean vietnamese = locale.getLanguage().equals("vi");
        text.write(CsvText.line(
                vietnamese
                        ? List.of("STT", "Loại", "Mã ở nguồn", "Tiêu đề", "Kết quả", "Ghi chú", "Liên kết")
                        : List.of("No.", "Kind", "Id at source", "Title", "Outcome", "Remarks", "Link")));
        int last = 0;
        for (List<ImportItemView> page = pages.apply(last); !page.isEmpty(); page = pages.apply(last)) {
            for (ImportItemView item : page) {
                text.write(CsvText.line(Arrays.asList(
                        item.position(),
                        item.kind(),
                        item.sourceId(),
                        item.title(),
                        item.outcome(),
                        item.reason(),
                        item.link())));
            }
            last = page.getLast().position();
        }
        text.flush();
    }
}
