package vn.hoitu.collection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.sheet.Sheet;
import vn.hoitu.shared.sheet.SheetLimits;
import vn.hoitu.shared.sheet.SheetReader;
import vn.hoitu.shared.sheet.VietnameseNumber;

/**
 * A table of figures as it was sent. What in it is not what it seems (merged cells, formulas, percentages, hidden rows
 * and columns) is named by its place, stops the file and is never guessed at.
 */
record ReadSheet(List<SheetRow> rows, List<CellFinding> findings) {

    private static final SheetReader FILES = new SheetReader(SheetLimits.USUAL);

    /** @param stops whether the file cannot be taken so */
    record CellFinding(String cell, String code, boolean stops, Map<String, Object> values) {}

    record SheetRow(Sheet.Row row) {

        int number() {
            return row.number();
        }

        String cell(int column) {
            return row.cell(column).strip();
        }

        boolean holdsNumber(int column) {
            return row.numbers().containsKey(column);
        }

        /** What a person would have typed for a figure: of a number there is no doubt what its decimals are. */
        String figure(int column) {
            BigDecimal number = row.numbers().get(column);
            if (number == null) {
                return cell(column);
            }
            String text = ValueRule.text(number);
            return VietnameseNumber.isDoubtful(text) ? text + "0" : text;
        }
    }

    static Outcome<ReadSheet> of(byte[] bytes, String name) {
        return FILES.first(bytes, name)
                .map(sheet ->
                        new ReadSheet(sheet.rows().stream().map(SheetRow::new).toList(), findings(sheet)));
    }

    static Outcome<Long> admits(long size) {
        return FILES.admits(size);
    }

    private static List<CellFinding> findings(Sheet sheet) {
        return sheet.oddities().stream()
                .map(o -> new CellFinding(o.place(), o.kind().code(), true, Map.of()))
                .toList();
    }
}
