package vn.hoitu.editorial.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.text.CsvText;

/** A list as a table people keep elsewhere: words, folded (1 or 0), level, advice; RFC 4180 with comma or semicolon. */
final class EntryTable {

    static final int MOST_ROWS = 5_000;
    static final int MOST_CHARACTERS = 1_000_000;
    private static final List<String> COLUMNS = List.of("words", "folded", "level", "advice");

    private EntryTable() {}

    static String write(List<CheckEntry> entries) {
        StringBuilder csv = new StringBuilder(CsvText.START).append(CsvText.line(COLUMNS));
        entries.forEach(e -> csv.append(CsvText.line(
                List.of(e.words(), e.folded() ? "1" : "0", e.level().code(), e.advice()))));
        return csv.toString();
    }

    /** A table with only words is taken too; a first row with our column names is not an entry. */
    static Outcome<List<EntryWish>> read(EntryList list, String csv) {
        if (csv.length() > MOST_CHARACTERS) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.TOO_LARGE, "check-table-too-large", Map.of("limit", MOST_CHARACTERS)));
        }
        List<List<String>> rows = rows(csv.startsWith(CsvText.START) ? csv.substring(1) : csv);
        if (!rows.isEmpty() && rows.getFirst().getFirst().strip().equalsIgnoreCase("words")) {
            rows.removeFirst();
        }
        if (rows.size() > MOST_ROWS) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.TOO_LARGE, "check-table-too-long", Map.of("limit", MOST_ROWS)));
        }
        return Outcome.done(rows.stream()
                .map(r -> new EntryWish(
                        list.code(),
                        cell(r, 0),
                        cell(r, 1).strip().equals("1"),
                        cell(r, 2).isBlank() ? "warn" : cell(r, 2).strip(),
                        cell(r, 3)))
                .toList());
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static List<List<String>> rows(String csv) {
        char separator = csv.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && (c == separator || c == '\n')) {
                row.add(asMeant(cell));
                cell.setLength(0);
                if (c == '\n') {
                    end(rows, row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        row.add(asMeant(cell));
        end(rows, row);
        return rows;
    }

    private static void end(List<List<String>> rows, List<String> row) {
        if (row.stream().anyMatch(c -> !c.isBlank())) {
            rows.add(row);
        }
    }

    /** The apostrophe before what a spreadsheet would run is ours. */
    private static String asMeant(StringBuilder cell) {
        boolean defused = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
        return defused ? cell.substring(1) : cell.toString();
    }
}
