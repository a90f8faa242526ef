package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import vn.hoitu.shared.text.VietnameseText;

/** Inline content as it is gathered: white space collapsed across elements, none at the edges. */
final class InlineRun {
    private final Schema schema;
    private final ImportBudget budget;
    private final List<Node> nodes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Mark> marks = List.of();
    private boolean spaceWaits;
    private List<Mark> marksOfSpace = List.of();

    InlineRun(Schema schema, ImportBudget budget) {
        this.schema = schema;
        this.budget = budget;
    }

    boolean isEmpty() {
        return nodes.isEmpty() && text.isEmpty();
    }

    void add(String foreign, List<Mark> marksOnIt) {
        for (int i = 0; i < foreign.length(); i++) {
            char unit = foreign.charAt(i);
            if (isInvisible(unit)) {
                continue;
            }
            if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
                if (!spaceWaits && endsInText()) {
                    spaceWaits = true;
                    marksOfSpace = marksOnIt;
                }
            } else if (budget.takeText(1)) {
                if (spaceWaits) {
                    spaceWaits = false;
                    append(' ', marksOfSpace);
                }
                append(unit, marksOnIt);
            }
        }
    }

    private void append(char unit, List<Mark> marksOnIt) {
        if (!marks.equals(marksOnIt)) {
            flushText();
            marks = marksOnIt;
        }
        text.append(unit);
    }

    /** Answers false when this is the second break in a row, which means a new paragraph. */
    boolean addBreak() {
        spaceWaits = false;
        if (isEmpty()) {
            return true;
        }
        flushText();
        if (!nodes.isEmpty() && nodes.getLast().is("hard_break")) {
            return false;
        }
        if (budget.takeNodes(1)) {
            nodes.add(schema.node("hard_break").of());
        }
        return true;
    }

    List<Node> finish() {
        spaceWaits = false;
        flushText();
        while (!nodes.isEmpty() && nodes.getLast().is("hard_break")) {
            nodes.removeLast();
        }
        List<Node> finished = List.copyOf(nodes);
        nodes.clear();
        marks = List.of();
        return finished;
    }

    private boolean endsInText() {
        return !text.isEmpty() || (!nodes.isEmpty() && nodes.getLast().isText());
    }

    private void flushText() {
        if (text.isEmpty()) {
            return;
        }
        String clean = TextRules.withoutBrokenCharacters(VietnameseText.nfc(text.toString()));
        text.setLength(0);
        if (!clean.isEmpty() && budget.takeNodes(1)) {
            nodes.add(schema.text(clean, marks));
        }
    }

    /** Zero-width characters and soft hyphens, which editors leave behind and search trips over. */
    private static boolean isInvisible(char unit) {
        return unit == '\u200B'
                || unit == '\uFEFF'
                || unit == '\u2060'
                || unit == '\u00AD'
                || (Character.isISOControl(unit) && !Character.isWhitespace(unit));
    }
}
