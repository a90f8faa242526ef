package vn.hoitu.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of passages as sorted numbers, so that two bags of them are quickly held against each other. */
final class PassageWords {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> before = new ArrayList<>();
    private final List<int[]> after = new ArrayList<>();

    PassageWords(List<Passage> before, List<Passage> after) {
        before.forEach(passage -> this.before.add(bag(passage)));
        after.forEach(passage -> this.after.add(bag(passage)));
    }

    private int[] bag(Passage passage) {
        Line line = Line.of(List.of(passage));
        return line.tokens().stream()
                .filter(token -> token.sort() == Line.Token.Sort.WORD)
                .mapToInt(token -> numbers.computeIfAbsent(line.text(token), _ -> numbers.size()))
                .sorted()
                .toArray();
    }

    int[] before(int i) {
        return before.get(i);
    }

    int[] after(int j) {
        return after.get(j);
    }

    boolean same(int i, int j) {
        return Arrays.equals(before.get(i), after.get(j));
    }

    /** From 0, no word in common, to 1, the same words however ordered. */
    double likeness(int i, int j) {
        int[] a = before.get(i);
        int[] b = after.get(j);
        return a.length + b.length == 0 ? 1 : 2.0 * common(a, b) / (a.length + b.length);
    }

    private static int common(int[] a, int[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    Rest restOfBefore(int i, int j) {
        return new Rest(before.get(i), after.get(j));
    }

    Rest restOfAfter(int i, int j) {
        return new Rest(after.get(j), before.get(i));
    }

    /** Words that are not accounted for yet. */
    static final class Rest {
        private final Map<Integer, Integer> counts = new HashMap<>();

        private Rest(int[] all, int[] used) {
            for (int word : all) {
                counts.merge(word, 1, Integer::sum);
            }
            for (int word : used) {
                counts.merge(word, -1, Integer::sum);
            }
        }

        /** Takes words out if most of them are there. */
        boolean take(int[] words, double most) {
            int found = 0;
            Map<Integer, Integer> taken = new HashMap<>();
            for (int word : words) {
                int had = taken.merge(word, 1, Integer::sum);
                if (counts.getOrDefault(word, 0) >= had) {
                    found++;
                }
            }
            if (found < most * words.length) {
                return false;
            }
            taken.forEach((word, count) -> counts.merge(word, -count, Integer::sum));
            return true;
        }
    }
}
