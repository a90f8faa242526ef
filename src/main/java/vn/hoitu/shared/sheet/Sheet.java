package vn.hoitu.shared.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/**
 * A table of text: rows as people count them, from 1; empty rows are left out.
 *
 * @param name of the sheet in its workbook; empty of a CSV file
 * @param oddities what in it is not what it seems, at most {@link #MOST_ODDITIES}; whether it matters the reader decides
 */
public record Sheet(String name, List<Row> rows, List<Oddity> oddities) {

    public static final int MOST_ODDITIES = 200;

    /**
     * One row; a cell beyond its end is empty.
     *
     * @param numbers those cells that hold a number, not words; {@code cells} has them plainly
     */
    public record Row(int number, List<String> cells, Map<Integer, BigDecimal> numbers) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** What a cell, a row or a column is beside its text. The code has a text {@code field.<code>}. */
    public enum Kind {
        MERGED("cell-merged"),
        /** The text is what the formula gave when the file was saved. */
        FORMULA("cell-formula"),
        ERROR("cell-error"),
        /** A number shown as a percentage: the cell holds 0.6 where a person reads 60%. */
        PERCENT("cell-percent"),
        HIDDEN_ROW("row-hidden"),
        HIDDEN_COLUMN("column-hidden"),
        HIDDEN_SHEET("sheet-hidden");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** @param place as a spreadsheet names it: {@code C7}, {@code E12:F12}, {@code 4:4}, {@code B:B} */
    public record Oddity(String place, Kind kind) {}

    /** How a spreadsheet names a cell; columns from 0, rows from 1. */
    public static String place(int column, int row) {
        return CellReference.convertNumToColString(column) + row;
    }
}
