package vn.hoitu.organization.exchange;

import java.util.List;
import java.util.Map;

/** A table of text: rows as people count them, from 1; empty rows are left out. */
public record Sheet(List<Row> rows) {

    public static final int MOST_ROWS = 20_001;
    public static final int MOST_COLUMNS = 40;
    public static final int MOST_CELL_CHARACTERS = 4_000;
    public static final int MOST_BYTES = 10 * 1024 * 1024;
    public static final long MOST_UNPACKED_BYTES = 100L * 1024 * 1024;

    /** One row; a cell beyond its end is empty. */
    public record Row(int number, List<String> cells) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Why a file is no table that can be read; the code has a text in the message bundles. */
    public static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String code;
        private final transient Map<String, Object> values;

        public Unreadable(String code, Map<String, Object> values) {
            super(code, null, false, false);
            this.code = code;
            this.values = values;
        }

        public String code() {
            return code;
        }

        public Map<String, Object> values() {
            return values;
        }
    }

    /** Reads either form; a workbook is known by its first bytes, not by what its name says. */
    public static Sheet read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Unreadable("sheet-too-large", Map.of("limit", MOST_BYTES / 1024 / 1024));
        }
        boolean zipped = file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
        return zipped ? XlsxSheet.read(file) : CsvSheet.read(file);
    }

    static void requireRoom(int rows) {
        if (rows > MOST_ROWS) {
            throw new Unreadable("sheet-too-many-rows", Map.of("limit", MOST_ROWS - 1));
        }
    }

    static void requireCell(int row, int column, int characters) {
        if (column >= MOST_COLUMNS) {
            throw new Unreadable("sheet-too-many-columns", Map.of("limit", MOST_COLUMNS, "row", row));
        }
        if (characters > MOST_CELL_CHARACTERS) {
            throw new Unreadable("sheet-cell-too-long", Map.of("limit", MOST_CELL_CHARACTERS, "row", row));
        }
    }
}
