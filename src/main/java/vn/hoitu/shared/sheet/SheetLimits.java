package vn.hoitu.shared.sheet;

/**
 * How much a file of tables may hold.
 *
 * @param bytes of the file as it comes
 * @param unpackedBytes of a workbook with all its parts
 * @param rows that are not empty, of one sheet, the heading among them
 */
public record SheetLimits(int bytes, long unpackedBytes, int rows, int columns, int cellCharacters) {

    /** What a table of units or figures may have. */
    public static final SheetLimits USUAL = new SheetLimits(10 * 1024 * 1024, 50L * 1024 * 1024, 20_001, 40, 4_000);

    void requireRoom(String sheet, int read) {
        if (read > rows) {
            throw new Unfit("sheet-too-many-rows", "limit", rows - 1, "sheet", sheet);
        }
    }

    void requireCell(int row, int column, int characters) {
        if (column >= columns) {
            throw new Unfit("sheet-too-many-columns", "limit", columns, "row", row);
        }
        if (characters > cellCharacters) {
            throw new Unfit(
                    "sheet-cell-too-long", "limit", cellCharacters, "row", row, "cell", Sheet.place(column, row));
        }
    }
}
