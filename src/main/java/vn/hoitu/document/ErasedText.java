package vn.hoitu.document;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What was taken out of a text and by whom it had been written: cutting and pasting a paragraph, undoing a deletion or
 * going back to an old version makes nobody its author.
 */
final class ErasedText {
    /** Fewer units may be the same by chance. */
    static final int LEAST_UNITS = 12;

    /** A word or two, put in at once. */
    private static final int LEAST_CRUMB_UNITS = 6;

    private static final int MOST_UNITS = 400_000;
    private static final int MOST_CRUMBS = 2_000;
    /** All searching for one text, in units read, however many passages are pasted into it. */
    private static final long MOST_UNITS_SEARCHED = 200_000_000;

    private record Passage(int from, String text, int[] stamps) {}

    private final Deque<Passage> passages = new ArrayDeque<>();
    private final Deque<Passage> crumbs = new ArrayDeque<>();
    private int units;
    private long searchesLeft = MOST_UNITS_SEARCHED;

    void remember(int from, String text, int[] stamps) {
        if (text.length() < LEAST_UNITS) {
            if (!text.isEmpty()) {
                crumbs.push(new Passage(from, text, stamps));
                if (crumbs.size() > MOST_CRUMBS) {
                    crumbs.removeLast();
                }
            }
            return;
        }
        passages.push(new Passage(from, text, stamps));
        units += text.length();
        while (units > MOST_UNITS && passages.size() > 1) {
            units -= passages.removeLast().text().length();
        }
    }

    /** The stamps of a few units that were taken from this very place, or of a few words taken from anywhere. */
    int @Nullable [] putBack(int from, String text) {
        Passage last = crumbs.peek();
        if (last != null && last.from() == from && last.text().equals(text)) {
            return crumbs.pop().stamps();
        }
        if (text.length() >= LEAST_CRUMB_UNITS && text.length() < LEAST_UNITS) {
            for (Passage crumb : crumbs) {
                if (crumb.text().equals(text)) {
                    return crumb.stamps();
                }
            }
        }
        return null;
    }

    /** The stamps that a part of a text had when the whole of it stood together before it was taken out. */
    int @Nullable [] findWithin(String whole, int from, int to) {
        for (Passage passage : passages) {
            int at = search(passage.text(), whole);
            if (at >= 0) {
                return Arrays.copyOfRange(passage.stamps(), at + from, at + to);
            }
        }
        return null;
    }

    /**
     * The stamps that the beginning of a text had when it was taken out, the latest first: of as much of it as was
     * taken out in one.
     *
     * @param least how many units it must be
     */
    int @Nullable [] find(String text, int least) {
        String start = text.substring(0, least);
        for (Passage passage : passages) {
            int at = search(passage.text(), start);
            if (at >= 0) {
                return Arrays.copyOfRange(passage.stamps(), at, at + common(passage.text(), at, text));
            }
        }
        return null;
    }

    /** How much of a text goes on like another one from a place there. */
    static int common(String in, int from, String text) {
        int units = 0;
        while (units < text.length() && from + units < in.length() && in.charAt(from + units) == text.charAt(units)) {
            units++;
        }
        return units;
    }

    /** Where a stretch stands in another text; −1 also when there was enough searching. */
    int search(String in, String text) {
        if (in.length() < text.length() || searchesLeft < in.length()) {
            return -1;
        }
        searchesLeft -= in.length();
        return in.indexOf(text);
    }
}
