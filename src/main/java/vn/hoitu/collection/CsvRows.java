package vn.hoitu.collection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Rows of a CSV file: comma or semicolon, whichever the first line has more of; quotes as RFC 4180 has them. */
final class CsvRows {

    private final List<ReadSheet.SheetRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private int line = 1;

    private CsvRows() {}

    static Outcome<List<ReadSheet.SheetRow>> of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "table-not-utf8"));
        }
        String head = text.lines().findFirst().orElse("");
        boolean semicolons = head.chars().filter(c -> c == ';').count()
                > head.chars().filter(c -> c == ',').count();
        CsvRows read = new CsvRows();
        for (int i = 0; i < text.length(); i++) {
            boolean doubled = text.startsWith("\"\"", i) && read.quoted;
            read.take(text.charAt(i), semicolons ? ';' : ',', doubled);
            i += doubled ? 1 : 0;
        }
        read.endCell();
        read.endRow();
        return Outcome.done(read.rows);
    }

    private void take(char c, char separator, boolean doubled) {
        if (doubled) {
            cell.append('"');
        } else if (c == '"') {
            quoted = !quoted;
        } else if (quoted) {
            cell.append(c);
        } else if (c == separator) {
            endCell();
        } else if (c == '\n') {
            endCell();
            endRow();
        } else if (c != '\r') {
            cell.append(c);
        }
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        ReadSheet.SheetRow row = new ReadSheet.SheetRow(
                line++, List.copyOf(cells.subList(0, Math.min(cells.size(), ReadSheet.MOST_COLUMNS))));
        if (!row.isBlank()) {
            rows.add(row);
        }
        cells = new ArrayList<>();
    }
}
