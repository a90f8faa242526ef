package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;

/** Pairs passages that are alike without being the same. */
final class Likenesses {
    private Likenesses() {}

    /** How alike two passages are, from 0 to 1. */
    @FunctionalInterface
    interface Measure {
        double of(int before, int after);
    }

    /** The pairs in order whose likenesses add up to most; none that is less alike than the least. */
    static List<Alignment.Pair> inOrder(List<Integer> old, List<Integer> now, double least, Measure measure) {
        double[][] likeness = new double[old.size()][now.size()];
        double[][] best = new double[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                double alike = measure.of(old.get(i), now.get(j));
                likeness[i][j] = alike >= least ? alike : 0;
                double both = likeness[i][j] > 0 ? likeness[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Alignment.Pair> pairs = new ArrayList<>();
        for (int i = 0, j = 0; i < old.size() && j < now.size(); ) {
            if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Alignment.Pair(old.get(i++), now.get(j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
