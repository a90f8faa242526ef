package vn.hoitu.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Small steps that turn one document into another: blocks that stayed are left alone, in those that changed only the
 * words that did. So who stores a whole text takes nothing from those who write in other parts of it.
 */
final class StepsBetween {
    /** More steps than this are no small ones: then the range that differs is exchanged at once. */
    static final int MAX_STEPS = 400;
    /** Blocks that share less of their words than this are two different blocks. */
    private static final double LEAST_LIKENESS = 0.3;

    private static final double SAME_KIND = 0.5;
    /** So many words between two changes make them two. */
    private static final int WORDS_BETWEEN = 1;

    /** In order of position; made from the last to the first, so none moves another. */
    private final List<Step> edits = new ArrayList<>();

    private StepsBetween() {}

    static List<Step> of(Node from, Node to) {
        if (from.equals(to)) {
            return List.of();
        }
        StepsBetween between = new StepsBetween();
        between.compare(from, to, 0);
        List<Step> small = between.edits.reversed();
        if (small.size() <= MAX_STEPS && leads(from, small, to)) {
            return List.copyOf(small);
        }
        List<Step> one = List.of(exchange(from, to));
        return leads(from, one, to)
                ? one
                : List.of(new ReplaceStep(0, from.content().size(), new Slice(to.content(), 0, 0)));
    }

    private static boolean leads(Node from, List<Step> steps, Node to) {
        Node document = from;
        for (Step step : steps) {
            if (!(step.apply(document) instanceof StepResult.Done done)) {
                return false;
            }
            document = done.document();
        }
        return document.equals(to);
    }

    /** All from the first to the last difference. */
    private static Step exchange(Node from, Node to) {
        int start = from.content().findDiffStart(to.content()).orElse(0);
        Fragment.DiffEnd end = from.content().findDiffEnd(to.content());
        int here = end == null ? start : end.here();
        int there = end == null ? start : end.there();
        int overlap = Math.max(0, start - Math.min(here, there));
        return new ReplaceStep(start, here + overlap, to.slice(start, there + overlap));
    }

    /** @param start where the content of both begins in the old document */
    private void compare(Node from, Node to, int start) {
        if (from.type().hasInlineContent()) {
            compareInline(from.content(), to.content(), start);
        } else {
            compareBlocks(from.content(), to.content(), start);
        }
    }

    private void compareInline(Fragment from, Fragment to, int start) {
        List<Node> old = InlineTokens.of(from);
        List<Node> now = InlineTokens.of(to);
        List<CommonRun.Pair> kept = withoutLonely(CommonRun.ofEqual(old, now), old);
        kept.add(new CommonRun.Pair(old.size(), now.size()));
        int position = start;
        int one = 0;
        int two = 0;
        for (CommonRun.Pair pair : kept) {
            int end = position + size(old.subList(one, pair.one()));
            replace(position, end, now.subList(two, pair.two()));
            position = end + (pair.one() < old.size() ? old.get(pair.one()).nodeSize() : 0);
            one = pair.one() + 1;
            two = pair.two() + 1;
        }
    }

    /** Leaves out the single blanks and commas between words that changed. */
    private static List<CommonRun.Pair> withoutLonely(List<CommonRun.Pair> pairs, List<Node> tokens) {
        List<CommonRun.Pair> kept = new ArrayList<>();
        int first = 0;
        while (first < pairs.size()) {
            int end = first + 1;
            while (end < pairs.size()
                    && pairs.get(end).one() == pairs.get(end - 1).one() + 1
                    && pairs.get(end).two() == pairs.get(end - 1).two() + 1) {
                end++;
            }
            List<CommonRun.Pair> run = pairs.subList(first, end);
            long words = run.stream()
                    .filter(pair -> InlineTokens.isWord(tokens.get(pair.one())))
                    .count();
            boolean atEdge = first == 0 || end == pairs.size();
            if (atEdge || words >= WORDS_BETWEEN) {
                kept.addAll(run);
            }
            first = end;
        }
        return kept;
    }

    private void compareBlocks(Fragment from, Fragment to, int start) {
        List<CommonRun.Pair> same = new ArrayList<>(CommonRun.ofEqual(from.children(), to.children()));
        same.add(new CommonRun.Pair(from.childCount(), to.childCount()));
        int position = start;
        int one = 0;
        int two = 0;
        for (CommonRun.Pair pair : same) {
            List<Node> old = from.children().subList(one, pair.one());
            compareGap(old, to.children().subList(two, pair.two()), position);
            position += size(old)
                    + (pair.one() < from.childCount() ? from.child(pair.one()).nodeSize() : 0);
            one = pair.one() + 1;
            two = pair.two() + 1;
        }
    }

    /** Between blocks that stayed: those alike are compared, the others exchanged. */
    private void compareGap(List<Node> from, List<Node> to, int start) {
        List<Map<String, Integer>> words = to.stream().map(StepsBetween::words).toList();
        List<Map<String, Integer>> oldWords =
                from.stream().map(StepsBetween::words).toList();
        List<CommonRun.Pair> alike = new ArrayList<>(CommonRun.best(
                from.size(), to.size(), (i, j) -> likeness(from.get(i), to.get(j), oldWords.get(i), words.get(j))));
        alike.add(new CommonRun.Pair(from.size(), to.size()));
        int position = start;
        int one = 0;
        int two = 0;
        for (CommonRun.Pair pair : alike) {
            int end = position + size(from.subList(one, pair.one()));
            replace(position, end, to.subList(two, pair.two()));
            position = end;
            if (pair.one() < from.size()) {
                Node old = from.get(pair.one());
                changeAttributes(old, to.get(pair.two()), position);
                compare(old, to.get(pair.two()), position + 1);
                position += old.nodeSize();
            }
            one = pair.one() + 1;
            two = pair.two() + 1;
        }
    }

    private void changeAttributes(Node from, Node to, int position) {
        for (Map.Entry<String, @Nullable Object> entry : to.attributes().asMap().entrySet()) {
            if (!Objects.equals(entry.getValue(), from.attributes().get(entry.getKey()))) {
                edits.add(new AttrStep(position, entry.getKey(), AttributeValue.of(entry.getValue())));
            }
        }
    }

    private void replace(int from, int to, List<Node> with) {
        if (from < to || !with.isEmpty()) {
            edits.add(new ReplaceStep(from, to, new Slice(Fragment.of(with), 0, 0)));
        }
    }

    private static int size(List<Node> nodes) {
        int size = 0;
        for (Node node : nodes) {
            size += node.nodeSize();
        }
        return size;
    }

    /** 0 for two different blocks; fields and other parts with a fixed place are always alike. */
    private static double likeness(
            Node one, Node two, Map<String, Integer> wordsOfOne, Map<String, Integer> wordsOfTwo) {
        if (one.type() != two.type() || !one.marks().equals(two.marks())) {
            return 0;
        }
        if (one.is("variant")) {
            return one.attributes().equals(two.attributes()) ? 1 : 0;
        }
        boolean fixed = !one.type().isInGroup("block");
        int total = wordsOfOne.values().stream().mapToInt(i -> i).sum()
                + wordsOfTwo.values().stream().mapToInt(i -> i).sum();
        if (total == 0) {
            return SAME_KIND;
        }
        int shared = 0;
        for (Map.Entry<String, Integer> word : wordsOfOne.entrySet()) {
            shared += Math.min(word.getValue(), wordsOfTwo.getOrDefault(word.getKey(), 0));
        }
        double likeness = 2.0 * shared / total;
        return fixed ? Math.max(likeness, SAME_KIND) : likeness < LEAST_LIKENESS ? 0 : likeness;
    }

    private static Map<String, Integer> words(Node node) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : node.textContent().split("[\\s\\p{Punct}]+", -1)) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }
}
