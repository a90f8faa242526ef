package vn.hoitu.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Finds for each passage of a version the one it became: first those with the same words in the same order, then the
 * same words elsewhere, then those with mostly the same words, then what was split or joined, last what was moved and
 * changed.
 */
final class PassageMatching {
    private static final int MOST_WEIGHT = 1_000;
    /** Shorter passages ("Hết", an empty line) are not said to have moved. */
    private static final int LEAST_MOVED_WORDS = 4;

    private static final int LEAST_CHANGED_AND_MOVED_WORDS = 8;
    private static final int LEAST_PART_WORDS = 3;
    private static final double ALIKE = 0.4;
    private static final double MOVED_ALIKE = 0.6;
    private static final double PART_OF = 0.7;
    /** Gaps with more pairs than this are compared piece by piece. */
    private static final int MOST_PAIRS = 40_000;

    /** Passages that stand beside each other; more than one on a side when something was split or joined. */
    record Group(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {}

    private final List<Passage> before;
    private final List<Passage> after;
    private final Alignment alignment;
    private final PassageWords words;
    private final int[] partner;
    private final int[] origin;
    private final int[] moves;
    private int moved;

    PassageMatching(List<Passage> before, List<Passage> after, Alignment alignment) {
        this.before = before;
        this.after = after;
        this.alignment = alignment;
        this.words = new PassageWords(before, after);
        this.partner = filled(before.size());
        this.origin = filled(after.size());
        this.moves = new int[before.size()];
        matchSame();
        matchSameElsewhere();
        matchAlike();
        matchMovedAndChanged();
    }

    private static int[] filled(int size) {
        int[] row = new int[size];
        Arrays.fill(row, -1);
        return row;
    }

    /** The number of the move that took a passage away; 0 when it did not move. */
    int moveFrom(int old) {
        return moves[old];
    }

    /** Where a moved passage was; −1 when it did not move here. */
    int movedFrom(int now) {
        return origin[now] >= 0 && moves[origin[now]] > 0 ? origin[now] : -1;
    }

    private void matchSame() {
        Map<String, Integer> numbers = new HashMap<>();
        int[] a = before.stream()
                .mapToInt(p -> numbers.computeIfAbsent(p.sameness(), _ -> numbers.size()))
                .toArray();
        int[] b = after.stream()
                .mapToInt(p -> numbers.computeIfAbsent(p.sameness(), _ -> numbers.size()))
                .toArray();
        int[] weights = new int[numbers.size()];
        numbers.forEach((key, number) -> weights[number] = 1 + Math.min(key.length(), MOST_WEIGHT));
        alignment.of(a, b, weights).forEach(pair -> pair(pair.before(), pair.after()));
    }

    private void pair(int i, int j) {
        partner[i] = j;
        origin[j] = i;
    }

    private void move(int i, int j) {
        pair(i, j);
        moves[i] = ++moved;
    }

    private void matchSameElsewhere() {
        Map<String, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (partner[i] < 0 && mayMove(before.get(i), words.before(i).length)) {
                waiting.computeIfAbsent(before.get(i).sameness(), _ -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int j = 0; j < after.size(); j++) {
            Deque<Integer> same = origin[j] < 0 ? waiting.get(after.get(j).sameness()) : null;
            if (same != null && !same.isEmpty()) {
                move(same.remove(), j);
            }
        }
    }

    private static boolean mayMove(Passage passage, int wordCount) {
        return passage.type().isTextblock()
                ? wordCount >= LEAST_MOVED_WORDS
                : !passage.attributes().isEmpty();
    }

    private void matchAlike() {
        int i = 0;
        int j = 0;
        List<Alignment.Pair> anchors = new ArrayList<>();
        for (int k = 0; k < before.size(); k++) {
            if (partner[k] >= 0 && moves[k] == 0) {
                anchors.add(new Alignment.Pair(k, partner[k]));
            }
        }
        anchors.add(new Alignment.Pair(before.size(), after.size()));
        for (Alignment.Pair anchor : anchors) {
            alike(free(partner, i, anchor.before()), free(origin, j, anchor.after()));
            i = anchor.before() + 1;
            j = anchor.after() + 1;
        }
    }

    private static List<Integer> free(int[] row, int from, int to) {
        return IntStream.range(from, to).filter(i -> row[i] < 0).boxed().toList();
    }

    private void alike(List<Integer> old, List<Integer> now) {
        long pairs = (long) old.size() * now.size();
        if (pairs > MOST_PAIRS) {
            int halfOld = old.size() / 2;
            int halfNow = now.size() / 2;
            alike(old.subList(0, halfOld), now.subList(0, halfNow));
            alike(old.subList(halfOld, old.size()), now.subList(halfNow, now.size()));
        } else if (pairs > 0) {
            Likenesses.inOrder(old, now, ALIKE, this::likeness).forEach(pair -> pair(pair.before(), pair.after()));
        }
    }

    private double likeness(int i, int j) {
        Passage old = before.get(i);
        Passage now = after.get(j);
        if (!old.family().equals(now.family())) {
            return 0;
        }
        if (!old.type().isTextblock()) {
            return old.sameness().equals(now.sameness()) ? 1 : 0;
        }
        return alignment.spend(words.before(i).length + words.after(j).length) ? words.likeness(i, j) : 0;
    }

    private void matchMovedAndChanged() {
        List<Integer> old = longOnes(free(partner, 0, before.size()), words::before);
        List<Integer> now = longOnes(free(origin, 0, after.size()), words::after);
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            return;
        }
        for (int j : now) {
            int best = -1;
            double most = MOVED_ALIKE;
            for (int i : old) {
                double alike = partner[i] < 0 ? likeness(i, j) : 0;
                if (alike >= most) {
                    best = i;
                    most = alike;
                }
            }
            if (best >= 0) {
                move(best, j);
            }
        }
    }

    private static List<Integer> longOnes(List<Integer> places, IntFunction<int[]> wordsOf) {
        return places.stream()
                .filter(p -> wordsOf.apply(p).length >= LEAST_CHANGED_AND_MOVED_WORDS)
                .toList();
    }

    /** What stayed in its order, from the beginning on. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        int nextOld = 0;
        int nextNow = 0;
        for (int i = 0; i < before.size(); i++) {
            if (i < nextOld || partner[i] < 0 || moves[i] > 0) {
                continue;
            }
            int j = partner[i];
            Group group = widened(i, j, nextOld, nextNow);
            groups.add(group);
            nextOld = group.beforeTo();
            nextNow = group.afterTo();
        }
        return groups;
    }

    /** With the neighbours that hold the rest of its words. */
    private Group widened(int i, int j, int leastOld, int leastNow) {
        if (!before.get(i).isProse() || words.same(i, j)) {
            return new Group(i, i + 1, j, j + 1);
        }
        PassageWords.Rest restOfOld = words.restOfBefore(i, j);
        int from = j;
        int to = j + 1;
        while (from > leastNow && isPartOfOld(from - 1, restOfOld)) {
            from--;
        }
        while (to < after.size() && isPartOfOld(to, restOfOld)) {
            to++;
        }
        if (to - from > 1) {
            return new Group(i, i + 1, from, to);
        }
        PassageWords.Rest restOfNow = words.restOfAfter(i, j);
        int oldFrom = i;
        int oldTo = i + 1;
        while (oldFrom > leastOld && isPartOfNow(oldFrom - 1, restOfNow)) {
            oldFrom--;
        }
        while (oldTo < before.size() && isPartOfNow(oldTo, restOfNow)) {
            oldTo++;
        }
        return new Group(oldFrom, oldTo, j, j + 1);
    }

    private boolean isPartOfOld(int now, PassageWords.Rest rest) {
        return origin[now] < 0 && isPart(after.get(now), words.after(now), rest);
    }

    private boolean isPartOfNow(int old, PassageWords.Rest rest) {
        return partner[old] < 0 && isPart(before.get(old), words.before(old), rest);
    }

    private static boolean isPart(Passage passage, int[] itsWords, PassageWords.Rest rest) {
        return passage.isProse() && itsWords.length >= LEAST_PART_WORDS && rest.take(itsWords, PART_OF);
    }
}
