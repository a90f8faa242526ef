package vn.hoitu.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.sheet.Sheet;
import vn.hoitu.shared.sheet.SheetLimits;
import vn.hoitu.shared.sheet.SheetReader;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.strategy.programme.ProgrammeBook;

/**
 * Programmes as workbooks. Cells are read as they stand: a formula, a merged cell or a macro is refused by its place,
 * because what a person sees there is not what is in it.
 */
@Component
class BookWorkbook {

    private static final SheetReader FILES = new SheetReader(
            new SheetLimits(BookJson.MOST_BOOK_BYTES, SheetLimits.USUAL.unpackedBytes(), 5_000, 40, 20_000));
    /** What may not be in a programme: a person sees there something else than what is in the file. */
    private static final Map<Sheet.Kind, String> REFUSED = Map.of(
            Sheet.Kind.MERGED, "workbook-merged-cells",
            Sheet.Kind.FORMULA, "workbook-with-formula",
            Sheet.Kind.ERROR, "workbook-with-error",
            Sheet.Kind.PERCENT, "workbook-with-percent");

    private final BookJson books;
    private final JsonMapper json = JsonMapper.builder().build();

    BookWorkbook(BookJson books) {
        this.books = books;
    }

    byte[] write(ProgrammeBook book) {
        List<Table> tables = new ArrayList<>();
        BookSheets.of(book, json).forEach((name, rows) -> {
            List<String> columns = columns(name);
            Table table = Table.named(name, columns);
            rows.forEach(row ->
                    table.row(columns.stream().map(c -> row.getOrDefault(c, "")).toList()));
            tables.add(table);
        });
        return Table.workbook(tables);
    }

    private static List<String> columns(String sheet) {
        return BookSheets.COLUMNS.getOrDefault(sheet, List.of()).stream()
                .map(BookSheets::bare)
                .toList();
    }

    Outcome<ProgrammeBook> read(byte[] bytes, String name) {
        return FILES.sheets(bytes, name, BookSheets.COLUMNS::containsKey).then(this::read);
    }

    private Outcome<ProgrammeBook> read(List<Sheet> found) {
        Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
        for (Sheet sheet : found) {
            for (Sheet.Oddity oddity : sheet.oddities()) {
                String code = REFUSED.get(oddity.kind());
                if (code != null) {
                    return refused(code, Map.of("place", sheet.name() + "!" + oddity.place()));
                }
            }
            sheets.put(sheet.name(), rows(sheet));
        }
        List<String> stray = BookSheets.stray(sheets);
        return stray.isEmpty()
                ? books.read(
                        json.writeValueAsBytes(BookSheets.tree(sheets)), path -> UnreadableBook.inSheets(path, found))
                : refused("workbook-stray-target", Map.of("codes", String.join(", ", stray)));
    }

    private static Outcome<ProgrammeBook> refused(String code, Map<String, Object> values) {
        return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, code, values));
    }

    private static List<Map<String, String>> rows(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            return List.of();
        }
        Sheet.Row head = sheet.rows().getFirst();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Sheet.Row row : sheet.rows().subList(1, sheet.rows().size())) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int c = 0; c < head.cells().size(); c++) {
                values.put(head.cell(c).strip(), row.cell(c));
            }
            rows.add(values);
        }
        return rows;
    }
}
