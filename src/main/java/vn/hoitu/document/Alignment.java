package vn.hoitu.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what two rows have in common, in order. Small rows are compared cell by cell; large ones are first cut where
 * something stands exactly once on both sides. When the budget of cells is spent, the rest counts as different: a
 * comparison of two books ends in about the time of a comparison of two articles.
 */
final class Alignment {
    static final int MOST_CELLS_AT_ONCE = 1_000_000;
    static final int MOST_CELLS = 40_000_000;

    /** An element that stands on both sides. */
    record Pair(int before, int after) {}

    private long cellsLeft = MOST_CELLS;

    /**
     * @param weights what keeping an element is worth, by its number
     * @return pairs ascending on both sides
     */
    List<Pair> of(int[] before, int[] after, int[] weights) {
        List<Pair> pairs = new ArrayList<>();
        new Rows(before, after, weights).align(0, before.length, 0, after.length, pairs);
        return pairs;
    }

    /** Takes cells from the budget; false when they are spent. */
    boolean spend(long cells) {
        if (cells > cellsLeft) {
            return false;
        }
        cellsLeft -= cells;
        return true;
    }

    private final class Rows {
        private final int[] a;
        private final int[] b;
        private final int[] weights;

        Rows(int[] a, int[] b, int[] weights) {
            this.a = a;
            this.b = b;
            this.weights = weights;
        }

        void align(int aFrom, int aTo, int bFrom, int bTo, List<Pair> pairs) {
            int from = aFrom;
            int other = bFrom;
            while (from < aTo && other < bTo && a[from] == b[other]) {
                pairs.add(new Pair(from++, other++));
            }
            int tail = 0;
            while (aTo - tail > from && bTo - tail > other && a[aTo - tail - 1] == b[bTo - tail - 1]) {
                tail++;
            }
            alignMiddle(from, aTo - tail, other, bTo - tail, pairs);
            for (int i = tail; i > 0; i--) {
                pairs.add(new Pair(aTo - i, bTo - i));
            }
        }

        private void alignMiddle(int aFrom, int aTo, int bFrom, int bTo, List<Pair> pairs) {
            long cells = (long) (aTo - aFrom) * (bTo - bFrom);
            if (cells == 0) {
                return;
            }
            if (cells <= MOST_CELLS_AT_ONCE) {
                if (spend(cells)) {
                    compareCells(aFrom, aTo, bFrom, bTo, pairs);
                }
                return;
            }
            List<Pair> anchors = anchors(aFrom, aTo, bFrom, bTo);
            int nextA = aFrom;
            int nextB = bFrom;
            for (Pair anchor : anchors) {
                align(nextA, anchor.before(), nextB, anchor.after(), pairs);
                pairs.add(anchor);
                nextA = anchor.before() + 1;
                nextB = anchor.after() + 1;
            }
            if (!anchors.isEmpty()) {
                align(nextA, aTo, nextB, bTo, pairs);
            }
        }

        /** The heaviest common row, by the usual table. */
        private void compareCells(int aFrom, int aTo, int bFrom, int bTo, List<Pair> pairs) {
            int width = bTo - bFrom + 1;
            int[] best = new int[(aTo - aFrom + 1) * width];
            for (int i = aTo - 1; i >= aFrom; i--) {
                int row = (i - aFrom) * width;
                for (int j = bTo - 1; j >= bFrom; j--) {
                    int cell = row + j - bFrom;
                    int kept = a[i] == b[j] ? best[cell + width + 1] + weights[a[i]] : 0;
                    best[cell] = Math.max(kept, Math.max(best[cell + width], best[cell + 1]));
                }
            }
            int i = aFrom;
            int j = bFrom;
            while (i < aTo && j < bTo) {
                int cell = (i - aFrom) * width + j - bFrom;
                if (a[i] == b[j] && best[cell] == best[cell + width + 1] + weights[a[i]]) {
                    pairs.add(new Pair(i++, j++));
                } else if (best[cell] == best[cell + width]) {
                    i++;
                } else {
                    j++;
                }
            }
        }

        /** What stands once on each side, in the longest row that ascends on both. */
        private List<Pair> anchors(int aFrom, int aTo, int bFrom, int bTo) {
            Map<Integer, Integer> onceInB = once(b, bFrom, bTo);
            Map<Integer, Integer> onceInA = once(a, aFrom, aTo);
            List<Pair> common = new ArrayList<>();
            for (int i = aFrom; i < aTo; i++) {
                Integer place = onceInB.get(a[i]);
                if (place != null && place >= 0 && onceInA.getOrDefault(a[i], -1) == i) {
                    common.add(new Pair(i, place));
                }
            }
            return ascending(common);
        }

        private static Map<Integer, Integer> once(int[] row, int from, int to) {
            Map<Integer, Integer> places = new HashMap<>();
            for (int i = from; i < to; i++) {
                places.merge(row[i], i, (_, _) -> -1);
            }
            return places;
        }
    }

    /** The longest part of the pairs that ascends on the later side; patience sorting. */
    static List<Pair> ascending(List<Pair> pairs) {
        int[] tops = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int piles = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tops[middle]).after() < pairs.get(i).after()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tops[low - 1];
            tops[low] = i;
            piles = Math.max(piles, low + 1);
        }
        List<Pair> longest = new ArrayList<>();
        for (int i = piles == 0 ? -1 : tops[piles - 1]; i >= 0; i = previous[i]) {
            longest.addFirst(pairs.get(i));
        }
        return longest;
    }
}
