package vn.hoitu.document;

import org.jspecify.annotations.Nullable;

/** Where two contents begin and end to differ. A character of two code units is never cut in half. */
final class Difference {
    static final int NONE = -1;

    private Difference() {}

    /** The first position that differs, or {@link #NONE}. */
    static int start(Fragment a, Fragment b, int start) {
        int position = start;
        int shared = Math.min(a.childCount(), b.childCount());
        for (int i = 0; i < shared; i++) {
            Node one = a.child(i);
            Node two = b.child(i);
            if (one != two) {
                if (!one.hasSameMarkup(two)) {
                    return position;
                }
                if (one.isText() && !one.text().equals(two.text())) {
                    return position + samePrefix(one.text(), two.text());
                }
                int inner = start(one.content(), two.content(), position + 1);
                if (inner != NONE) {
                    return inner;
                }
            }
            position += one.nodeSize();
        }
        return a.childCount() == b.childCount() ? NONE : position;
    }

    /** The end of what differs, counted in each of the two; null when nothing does. */
    static Fragment.@Nullable DiffEnd end(Fragment a, Fragment b, int endOfA, int endOfB) {
        int here = endOfA;
        int there = endOfB;
        int indexOfA = a.childCount();
        int indexOfB = b.childCount();
        while (indexOfA > 0 && indexOfB > 0) {
            Node one = a.child(--indexOfA);
            Node two = b.child(--indexOfB);
            if (one != two) {
                if (!one.hasSameMarkup(two)) {
                    return new Fragment.DiffEnd(here, there);
                }
                if (one.isText() && !one.text().equals(two.text())) {
                    int same = sameSuffix(one.text(), two.text());
                    return new Fragment.DiffEnd(here - same, there - same);
                }
                Fragment.DiffEnd inner = end(one.content(), two.content(), here - 1, there - 1);
                if (inner != null) {
                    return inner;
                }
            }
            here -= one.nodeSize();
            there -= one.nodeSize();
        }
        return indexOfA == indexOfB ? null : new Fragment.DiffEnd(here, there);
    }

    static int samePrefix(String one, String two) {
        int shared = Math.min(one.length(), two.length());
        int same = 0;
        while (same < shared && one.charAt(same) == two.charAt(same)) {
            same++;
        }
        boolean insideCharacter = same > 0
                && same < shared
                && Character.isHighSurrogate(one.charAt(same - 1))
                && Character.isLowSurrogate(one.charAt(same));
        return insideCharacter ? same - 1 : same;
    }

    static int sameSuffix(String one, String two) {
        int shared = Math.min(one.length(), two.length());
        int same = 0;
        while (same < shared && one.charAt(one.length() - 1 - same) == two.charAt(two.length() - 1 - same)) {
            same++;
        }
        int at = one.length() - same;
        boolean insideCharacter = same > 0
                && same < shared
                && Character.isHighSurrogate(one.charAt(at - 1))
                && Character.isLowSurrogate(one.charAt(at));
        return insideCharacter ? same - 1 : same;
    }
}
