package vn.hoitu.shared.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table on its way out, as CSV or as a workbook. A cell is text, a number, a day, a moment or nothing; text is never
 * taken for a formula.
 */
public final class Table {

    private static final String BETWEEN_HEADINGS = ";";

    private final String name;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final int headRow;
    private List<Integer> widths = List.of();

    private Table(String name, int headRow) {
        this.name = name;
        this.headRow = headRow;
    }

    /** @param headings with semicolons between, as the message bundles have them */
    public static Table headed(String headings) {
        return headed(Arrays.asList(headings.split(BETWEEN_HEADINGS, -1)));
    }

    public static Table headed(List<? extends @Nullable Object> headings) {
        return named("1", headings);
    }

    /** @param name of the sheet in a workbook */
    public static Table named(String name, List<? extends @Nullable Object> headings) {
        return new Table(name, 0).row(headings);
    }

    /** A sheet that says something else before its headings come. */
    public static Table headedBelow(String name, int headRow) {
        return new Table(name, headRow);
    }

    public Table add(@Nullable Object... cells) {
        return row(Arrays.asList(cells));
    }

    public Table row(List<? extends @Nullable Object> cells) {
        rows.add(new ArrayList<>(cells));
        return this;
    }

    /** In characters, column by column; without them a column is as wide as what stands in it. */
    public Table widths(Integer... characters) {
        widths = List.of(characters);
        return this;
    }

    public int size() {
        return rows.size();
    }

    public byte[] csv() {
        StringBuilder csv = new StringBuilder(CsvText.START);
        rows.forEach(row -> csv.append(CsvText.line(row)));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] workbook() {
        return workbook(List.of(this));
    }

    /** One sheet for each. */
    public static byte[] workbook(List<Table> tables) {
        return TableBook.of(tables);
    }

    String name() {
        return name;
    }

    List<List<@Nullable Object>> rows() {
        return rows;
    }

    boolean isHead(int row) {
        return row == headRow;
    }

    boolean headStays() {
        return headRow == 0;
    }

    List<Integer> widths() {
        return widths;
    }
}
