package vn.hoitu.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoitu.document.DocumentDiff.Run;
import vn.hoitu.document.DocumentDiff.Sort;

/** What became of the words of a passage, or of several that were parted or joined. */
final class WordDiff {
    private static final int WORD_WEIGHT = 6;
    private static final int SIGN_WEIGHT = 2;
    private static final int BREAK_WEIGHT = 4;
    /** Fewer kept letters than one in this many, and both texts are shown whole. */
    private static final int LEAST_KEPT_PART = 5;

    /** Kept tokens, or what stands on each side between two stretches of kept ones. */
    private record Stretch(boolean kept, int beforeFrom, int beforeTo, int afterFrom, int afterTo) {}

    private final Line before;
    private final Line after;
    private final List<Line.Token> old;
    private final List<Line.Token> now;

    private WordDiff(Line before, Line after) {
        this.before = before;
        this.after = after;
        this.old = before.tokens();
        this.now = after.tokens();
    }

    static List<Run> between(List<Passage> before, List<Passage> after, Alignment alignment) {
        WordDiff diff = new WordDiff(Line.of(before), Line.of(after));
        List<Stretch> stretches = diff.stretches(alignment);
        return diff.runs(diff.withoutCrumbs(stretches));
    }

    /** All of it with one fate. */
    static List<Run> all(Passage passage, Sort sort) {
        Line line = Line.of(List.of(passage));
        Runs runs = new Runs();
        line.tokens().forEach(token -> one(runs, sort, line, token));
        return runs.list();
    }

    private List<Stretch> stretches(Alignment alignment) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] a = old.stream()
                .mapToInt(t -> numbers.computeIfAbsent(before.key(t), _ -> numbers.size()))
                .toArray();
        int[] b = now.stream()
                .mapToInt(t -> numbers.computeIfAbsent(after.key(t), _ -> numbers.size()))
                .toArray();
        int[] weights = new int[numbers.size()];
        Arrays.setAll(weights, _ -> 1);
        weigh(old, a, weights);
        weigh(now, b, weights);
        List<Stretch> stretches = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Alignment.Pair pair : alignment.of(a, b, weights)) {
            if (pair.before() > i || pair.after() > j || stretches.isEmpty()) {
                addGap(stretches, i, pair.before(), j, pair.after());
                stretches.add(new Stretch(true, pair.before(), pair.before() + 1, pair.after(), pair.after() + 1));
            } else {
                Stretch last = stretches.removeLast();
                stretches.add(
                        new Stretch(true, last.beforeFrom(), pair.before() + 1, last.afterFrom(), pair.after() + 1));
            }
            i = pair.before() + 1;
            j = pair.after() + 1;
        }
        addGap(stretches, i, old.size(), j, now.size());
        return stretches;
    }

    private static void addGap(List<Stretch> stretches, int i, int iTo, int j, int jTo) {
        if (iTo > i || jTo > j) {
            stretches.add(new Stretch(false, i, iTo, j, jTo));
        }
    }

    private static void weigh(List<Line.Token> tokens, int[] row, int[] weights) {
        for (int i = 0; i < row.length; i++) {
            weights[row[i]] = switch (tokens.get(i).sort()) {
                case WORD -> WORD_WEIGHT;
                case BREAK -> BREAK_WEIGHT;
                case SIGN, LEAF -> SIGN_WEIGHT;
                case SPACE -> 1;
            };
        }
    }

    /**
     * A comma kept between two rewritten halves of a sentence helps nobody to read: what is too small between two
     * changes goes with them, and where hardly anything stayed, nothing is called kept.
     */
    private List<Stretch> withoutCrumbs(List<Stretch> stretches) {
        boolean foreign = isForeign(stretches);
        List<Stretch> clean = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            boolean inside = i > 0 && i + 1 < stretches.size();
            boolean crumb = stretch.kept()
                    && !holdsBreak(stretch)
                    && (foreign || (inside && isCrumb(stretch, stretches.get(i - 1), stretches.get(i + 1))));
            Stretch next = crumb ? change(stretch) : stretch;
            if (!next.kept() && !clean.isEmpty() && !clean.getLast().kept()) {
                Stretch last = clean.removeLast();
                next = new Stretch(false, last.beforeFrom(), next.beforeTo(), last.afterFrom(), next.afterTo());
            }
            clean.add(next);
        }
        return clean;
    }

    private static Stretch change(Stretch s) {
        return new Stretch(false, s.beforeFrom(), s.beforeTo(), s.afterFrom(), s.afterTo());
    }

    private boolean isForeign(List<Stretch> stretches) {
        int kept = stretches.stream()
                .filter(Stretch::kept)
                .mapToInt(s -> letters(old, s.beforeFrom(), s.beforeTo()))
                .sum();
        int most = Math.max(letters(old, 0, old.size()), letters(now, 0, now.size()));
        return stretches.size() > 1 && kept * LEAST_KEPT_PART < most;
    }

    private boolean holdsBreak(Stretch stretch) {
        return old.subList(stretch.beforeFrom(), stretch.beforeTo()).stream()
                .anyMatch(token -> token.sort() == Line.Token.Sort.BREAK);
    }

    private boolean isCrumb(Stretch stretch, Stretch left, Stretch right) {
        int letters = letters(old, stretch.beforeFrom(), stretch.beforeTo());
        boolean change = !isSpaceOnly(left) && !isSpaceOnly(right);
        return change && (letters == 0 || letters * 4 < Math.min(size(left), size(right)));
    }

    /** A lone space that came or went is no rewriting. */
    private boolean isSpaceOnly(Stretch s) {
        return size(s) == 0;
    }

    private int size(Stretch s) {
        return letters(old, s.beforeFrom(), s.beforeTo()) + letters(now, s.afterFrom(), s.afterTo());
    }

    private static int letters(List<Line.Token> tokens, int from, int to) {
        int letters = 0;
        for (Line.Token token : tokens.subList(from, to)) {
            letters += token.sort() == Line.Token.Sort.WORD ? token.to() - token.from() : 0;
        }
        return letters;
    }

    private List<Run> runs(List<Stretch> stretches) {
        Runs runs = new Runs();
        for (Stretch s : stretches) {
            if (s.kept()) {
                for (int i = 0; s.beforeFrom() + i < s.beforeTo(); i++) {
                    keep(runs, old.get(s.beforeFrom() + i), now.get(s.afterFrom() + i));
                }
            } else {
                old.subList(s.beforeFrom(), s.beforeTo()).forEach(token -> one(runs, Sort.REMOVED, before, token));
                now.subList(s.afterFrom(), s.afterTo()).forEach(token -> one(runs, Sort.ADDED, after, token));
            }
        }
        return runs.list();
    }

    private void keep(Runs runs, Line.Token was, Line.Token is) {
        for (int unit = 0; was.from() + unit < was.to(); unit++) {
            List<Mark> marksBefore = before.marks(was.from() + unit);
            List<Mark> marksAfter = after.marks(is.from() + unit);
            Sort sort = marksBefore.equals(marksAfter) ? Sort.KEPT : Sort.MARKED;
            runs.add(sort, after, is.from() + unit, marksBefore, marksAfter);
        }
    }

    private static void one(Runs runs, Sort sort, Line line, Line.Token token) {
        for (int unit = token.from(); unit < token.to(); unit++) {
            runs.add(sort, line, unit, line.marks(unit), line.marks(unit));
        }
    }

    /** Collects units of the same fate into runs. */
    private static final class Runs {
        private final List<Run> list = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Sort sort = Sort.KEPT;
        private List<Mark> marksBefore = List.of();
        private List<Mark> marksAfter = List.of();

        void add(Sort fate, Line line, int unit, List<Mark> was, List<Mark> is) {
            Node node = line.node(unit);
            if (node != null && node.isText()) {
                addText(fate, line.unit(unit), was, is);
            } else {
                endText();
                list.add(new Run(fate, "", node, was, is));
            }
        }

        private void addText(Sort fate, char unit, List<Mark> was, List<Mark> is) {
            if (fate != sort || !was.equals(marksBefore) || !is.equals(marksAfter)) {
                endText();
                sort = fate;
                marksBefore = was;
                marksAfter = is;
            }
            text.append(unit);
        }

        private void endText() {
            if (!text.isEmpty()) {
                list.add(new Run(sort, text.toString(), null, marksBefore, marksAfter));
                text.setLength(0);
            }
        }

        List<Run> list() {
            endText();
            return list;
        }
    }
}
