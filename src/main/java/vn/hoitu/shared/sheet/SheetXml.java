package vn.hoitu.shared.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.hoitu.shared.sheet.Sheet.Kind;

/** One sheet as its XML tells it, row by row. */
final class SheetXml extends DefaultHandler {

    private final String name;
    private final CellTexts texts;
    private final SheetLimits limits;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<Sheet.Oddity> oddities = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet columnsInUse = new BitSet();

    private int number;
    private boolean rowHidden;
    private List<String> cells = new ArrayList<>();
    private Map<Integer, BigDecimal> numbers = new HashMap<>();
    private int column;
    private String type = "n";
    private String style = "";
    private boolean formula;
    private boolean collecting;
    private boolean phonetic;
    private final StringBuilder value = new StringBuilder();

    SheetXml(String name, boolean hidden, CellTexts texts, SheetLimits limits) {
        this.name = name;
        this.texts = texts;
        this.limits = limits;
        if (hidden) {
            find(name, Kind.HIDDEN_SHEET);
        }
    }

    Sheet sheet() {
        for (int c = hiddenColumns.nextSetBit(0); c >= 0; c = hiddenColumns.nextSetBit(c + 1)) {
            if (columnsInUse.get(c)) {
                String letters = CellReference.convertNumToColString(c);
                find(letters + ":" + letters, Kind.HIDDEN_COLUMN);
            }
        }
        return new Sheet(name, rows, List.copyOf(oddities));
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes said) {
        switch (element) {
            case "col" -> hide(said);
            case "row" -> {
                String given = said.getValue("r");
                number = given == null ? number + 1 : Integer.parseInt(given);
                rowHidden = CellTexts.isTrue(said.getValue("hidden"));
                cells = new ArrayList<>();
                numbers = new HashMap<>();
            }
            case "c" -> {
                column = column(said.getValue("r"));
                type = Objects.requireNonNullElse(said.getValue("t"), "n");
                style = Objects.requireNonNullElse(said.getValue("s"), "");
                formula = false;
                value.setLength(0);
            }
            case "f" -> formula = true;
            case "rPh" -> phonetic = true;
            case "v", "t" -> collecting = !phonetic;
            case "mergeCell" -> find(Objects.requireNonNullElse(said.getValue("ref"), ""), Kind.MERGED);
            default -> {}
        }
    }

    @Override
    public void characters(char[] all, int start, int length) {
        if (collecting) {
            limits.requireCell(number, Math.min(column, limits.columns() - 1), value.length() + length);
            value.append(all, start, length);
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        switch (element) {
            case "v", "t" -> collecting = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() {
        String text = value.isEmpty() ? "" : texts.text(type, style, value.toString());
        if (text.isEmpty() && column >= limits.columns()) {
            return;
        }
        limits.requireCell(number, column, text.length());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        if (formula) {
            find(Sheet.place(column, number), Kind.FORMULA);
        } else if (type.equals("e")) {
            find(Sheet.place(column, number), Kind.ERROR);
        }
        if (type.equals("n") && !text.isEmpty()) {
            noteNumber();
        }
    }

    private void noteNumber() {
        CellTexts.Look look = texts.look(style);
        if (look != CellTexts.Look.DAY) {
            numbers.put(
                    column, CellTexts.plain(Double.parseDouble(value.toString().strip())));
        }
        if (look == CellTexts.Look.PERCENT) {
            find(Sheet.place(column, number), Kind.PERCENT);
        }
    }

    private void endRow() {
        Sheet.Row one = new Sheet.Row(number, List.copyOf(cells), Map.copyOf(numbers));
        if (one.isBlank()) {
            return;
        }
        rows.add(one);
        limits.requireRoom(name, rows.size());
        for (int c = 0; c < cells.size(); c++) {
            columnsInUse.set(c, columnsInUse.get(c) || !cells.get(c).isBlank());
        }
        if (rowHidden) {
            find(number + ":" + number, Kind.HIDDEN_ROW);
        }
    }

    private void hide(Attributes said) {
        String from = said.getValue("min");
        String to = said.getValue("max");
        if (from != null && to != null && CellTexts.isTrue(said.getValue("hidden"))) {
            int end = Math.min(Integer.parseInt(to), limits.columns());
            hiddenColumns.set(Math.min(Integer.parseInt(from) - 1, end), end);
        }
    }

    /** Where a cell says it is; one that does not say stands behind the one before. */
    private int column(@Nullable String place) {
        int found = 0;
        for (int i = 0; place != null && i < place.length() && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z'; i++) {
            found = Math.addExact(Math.multiplyExact(found, 26), place.charAt(i) - 'A' + 1);
        }
        return found == 0 ? cells.size() : found - 1;
    }

    private void find(String place, Kind kind) {
        if (oddities.size() < Sheet.MOST_ODDITIES) {
            oddities.add(new Sheet.Oddity(place, kind));
        }
    }
}
