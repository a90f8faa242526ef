package vn.hoitu.document;

import java.util.Arrays;

/**
 * A text laid out position by position with a stamp on each, in an array with a gap where the last change was: people
 * change a text mostly where they just changed it.
 */
final class TextTape {
    /** Halves of surrogate pairs, which no text holds: where a node begins and where it ends. */
    static final char OPEN = '\uDC03';

    static final char CLOSE = '\uDC04';
    private static final int LEAST_GAP = 256;

    private char[] units;
    private int[] stamps;
    private int gapFrom;
    private int gapTo;

    TextTape(String text, int stamp) {
        units = Arrays.copyOf(text.toCharArray(), text.length() + LEAST_GAP);
        stamps = new int[units.length];
        Arrays.fill(stamps, 0, text.length(), stamp);
        gapFrom = text.length();
        gapTo = units.length;
    }

    /** A fragment as it lies on the tape. */
    static String unitsOf(Fragment fragment) {
        StringBuilder out = new StringBuilder(fragment.size());
        add(fragment, out);
        return out.toString();
    }

    private static void add(Fragment fragment, StringBuilder out) {
        for (Node child : fragment.children()) {
            if (child.isText()) {
                out.append(child.text());
            } else if (child.type().isLeaf()) {
                out.append(Line.LEAF);
            } else {
                out.append(OPEN);
                add(child.content(), out);
                out.append(CLOSE);
            }
        }
    }

    static boolean isText(char unit) {
        return unit < Line.LEAF || unit > CLOSE;
    }

    int length() {
        return units.length - (gapTo - gapFrom);
    }

    char unit(int at) {
        return units[at < gapFrom ? at : at + gapTo - gapFrom];
    }

    int stamp(int at) {
        return stamps[at < gapFrom ? at : at + gapTo - gapFrom];
    }

    String text(int from, int to) {
        if (to <= gapFrom) {
            return new String(units, from, to - from);
        }
        if (from >= gapFrom) {
            return new String(units, from + gapTo - gapFrom, to - from);
        }
        return new String(units, from, gapFrom - from) + new String(units, gapTo, to - gapFrom);
    }

    int[] stamps(int from, int to) {
        int[] part = new int[to - from];
        for (int i = 0; i < part.length; i++) {
            part[i] = stamp(from + i);
        }
        return part;
    }

    void replace(int from, int to, String text, int[] textStamps) {
        moveGap(from);
        gapTo += to - from;
        if (gapTo - gapFrom < text.length()) {
            grow(text.length());
        }
        text.getChars(0, text.length(), units, gapFrom);
        System.arraycopy(textStamps, 0, stamps, gapFrom, text.length());
        gapFrom += text.length();
    }

    private void moveGap(int to) {
        int gap = gapTo - gapFrom;
        if (to < gapFrom) {
            System.arraycopy(units, to, units, to + gap, gapFrom - to);
            System.arraycopy(stamps, to, stamps, to + gap, gapFrom - to);
        } else if (to > gapFrom) {
            System.arraycopy(units, gapTo, units, gapFrom, to - gapFrom);
            System.arraycopy(stamps, gapTo, stamps, gapFrom, to - gapFrom);
        }
        gapFrom = to;
        gapTo = to + gap;
    }

    private void grow(int by) {
        int tail = units.length - gapTo;
        int size = Math.max(units.length + by, units.length / 2 * 3) + LEAST_GAP;
        char[] moreUnits = Arrays.copyOf(units, size);
        int[] moreStamps = Arrays.copyOf(stamps, size);
        System.arraycopy(units, gapTo, moreUnits, size - tail, tail);
        System.arraycopy(stamps, gapTo, moreStamps, size - tail, tail);
        units = moreUnits;
        stamps = moreStamps;
        gapTo = size - tail;
    }
}
