package vn.hoitu.editorial.check;

import java.util.List;
import java.util.Map;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.sheet.Sheet;
import vn.hoitu.shared.sheet.SheetLimits;
import vn.hoitu.shared.sheet.SheetReader;
import vn.hoitu.shared.sheet.Table;

/** A list as a table people keep elsewhere: words, folded (1 or 0), level, advice; RFC 4180 with comma or semicolon. */
final class EntryTable {

    static final int MOST_ROWS = 5_000;
    static final int MOST_CHARACTERS = 1_000_000;
    private static final List<String> COLUMNS = List.of("words", "folded", "level", "advice");

    private static final SheetReader TABLES =
            new SheetReader(new SheetLimits(MOST_CHARACTERS, MOST_CHARACTERS, MOST_ROWS + 2, 40, 20_000));

    private EntryTable() {}

    static Table write(List<CheckEntry> entries) {
        Table table = Table.headed(COLUMNS);
        entries.forEach(
                e -> table.add(e.words(), e.folded() ? "1" : "0", e.level().code(), e.advice()));
        return table;
    }

    /** A table with only words is taken too; a first row with our column names is not an entry. */
    static Outcome<List<EntryWish>> read(EntryList list, String csv) {
        if (csv.length() > MOST_CHARACTERS) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.TOO_LARGE, "check-table-too-large", Map.of("limit", MOST_CHARACTERS)));
        }
        return TABLES.csv(csv).then(sheet -> wishes(list, sheet.rows()));
    }

    private static Outcome<List<EntryWish>> wishes(EntryList list, List<Sheet.Row> all) {
        boolean headed = !all.isEmpty() && all.getFirst().cell(0).strip().equalsIgnoreCase("words");
        List<Sheet.Row> rows = headed ? all.subList(1, all.size()) : all;
        if (rows.size() > MOST_ROWS) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.TOO_LARGE, "check-table-too-long", Map.of("limit", MOST_ROWS)));
        }
        return Outcome.done(rows.stream()
                .map(r -> new EntryWish(
                        list.code(),
                        r.cell(0),
                        r.cell(1).strip().equals("1"),
                        r.cell(2).isBlank() ? "warn" : r.cell(2).strip(),
                        r.cell(3)))
                .toList());
    }
}
