package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Pairs the entries of two lists in order, so that the pairs are worth most together. */
final class CommonRun {
    /** Beyond so many possible pairs only what both begin and end with is paired. */
    static final int MAX_COMPARISONS = 1_000_000;

    /** An entry of each list, by index. */
    record Pair(int one, int two) {}

    private CommonRun() {}

    /** The longest run of equal entries, in order. */
    static <T> List<Pair> ofEqual(List<T> one, List<T> two) {
        int shared = Math.min(one.size(), two.size());
        List<Pair> pairs = new ArrayList<>();
        int start = 0;
        while (start < shared && one.get(start).equals(two.get(start))) {
            pairs.add(new Pair(start, start));
            start++;
        }
        int same = 0;
        while (same < shared - start && one.get(one.size() - 1 - same).equals(two.get(two.size() - 1 - same))) {
            same++;
        }
        List<T> left = one.subList(start, one.size() - same);
        List<T> right = two.subList(start, two.size() - same);
        int[] hashes = right.stream().mapToInt(Object::hashCode).toArray();
        int[] leftHashes = left.stream().mapToInt(Object::hashCode).toArray();
        for (Pair pair : best(
                left.size(),
                right.size(),
                (i, j) -> leftHashes[i] == hashes[j] && left.get(i).equals(right.get(j)) ? 1 : 0)) {
            pairs.add(new Pair(pair.one + start, pair.two + start));
        }
        for (int i = same; i > 0; i--) {
            pairs.add(new Pair(one.size() - i, two.size() - i));
        }
        return pairs;
    }

    /** @param worth of a pair; 0 when it must not be one */
    static List<Pair> best(int one, int two, ToDoubleBiFunction<Integer, Integer> worth) {
        if (one == 0 || two == 0 || (long) one * two > MAX_COMPARISONS) {
            return List.of();
        }
        float[][] worths = new float[one][two];
        float[][] best = new float[one + 1][two + 1];
        for (int i = one - 1; i >= 0; i--) {
            for (int j = two - 1; j >= 0; j--) {
                worths[i][j] = (float) worth.applyAsDouble(i, j);
                float paired = worths[i][j] > 0 ? worths[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one && j < two) {
            if (worths[i][j] > 0 && best[i][j] == worths[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(i++, j++));
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
