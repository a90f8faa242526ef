package vn.hoitu.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoitu.document.DocumentDiff.Aspect;
import vn.hoitu.document.DocumentDiff.Entry;
import vn.hoitu.document.DocumentDiff.Kind;
import vn.hoitu.document.DocumentDiff.Run;
import vn.hoitu.document.DocumentDiff.Sort;

/** Puts two versions beside each other in the order a person reads them. */
final class DiffTelling {
    private static final String BODY = "body";

    private final Alignment alignment = new Alignment();
    private final List<Entry> entries = new ArrayList<>();

    List<Entry> of(Node before, Node after) {
        Map<String, Node> old = parts(before);
        Map<String, Node> now = parts(after);
        now.forEach((key, part) -> tellPart(old.remove(key), part));
        old.values().forEach(part -> tellPart(part, null));
        return entries;
    }

    /** A document has each field once, a variant once for each channel. */
    private static Map<String, Node> parts(Node document) {
        Map<String, Node> parts = new LinkedHashMap<>();
        for (Node child : document.children()) {
            String key = child.type().name() + child.attributes();
            for (int again = 2; parts.containsKey(key); again++) {
                key = child.type().name() + child.attributes() + again;
            }
            parts.put(key, child);
        }
        return parts;
    }

    private void tellPart(@Nullable Node before, @Nullable Node after) {
        Node any = after == null ? before : after;
        if (any != null && any.is(BODY)) {
            tellBody(
                    before == null ? List.of() : Passage.below(before),
                    after == null ? List.of() : Passage.below(after));
        } else if (before != null && after != null) {
            tellBoth(List.of(Passage.field(before)), List.of(Passage.field(after)), 0);
        } else if (before != null) {
            tellOne(Kind.REMOVED, Passage.field(before), 0);
        } else if (after != null) {
            tellOne(Kind.ADDED, Passage.field(after), 0);
        }
    }

    private void tellBody(List<Passage> before, List<Passage> after) {
        PassageMatching matching = new PassageMatching(before, after, alignment);
        int i = 0;
        int j = 0;
        for (PassageMatching.Group group : matching.groups()) {
            boolean closely = i == group.beforeFrom() && j == group.afterFrom();
            tellOld(before, i, group.beforeFrom(), matching);
            tellNew(before, after, j, group.afterFrom(), matching);
            i = group.beforeTo();
            j = group.afterTo();
            tellBoth(before.subList(group.beforeFrom(), i), after.subList(group.afterFrom(), j), 0);
            nameRegrouping(closely);
        }
        tellOld(before, i, before.size(), matching);
        tellNew(before, after, j, after.size(), matching);
    }

    private void tellOld(List<Passage> before, int from, int to, PassageMatching matching) {
        for (int i = from; i < to; i++) {
            int move = matching.moveFrom(i);
            tellOne(move == 0 ? Kind.REMOVED : Kind.MOVED_AWAY, before.get(i), move);
        }
    }

    private void tellNew(List<Passage> before, List<Passage> after, int from, int to, PassageMatching matching) {
        for (int j = from; j < to; j++) {
            int origin = matching.movedFrom(j);
            if (origin < 0) {
                tellOne(Kind.ADDED, after.get(j), 0);
            } else {
                tellBoth(List.of(before.get(origin)), List.of(after.get(j)), matching.moveFrom(origin));
            }
        }
    }

    private void tellOne(Kind kind, Passage passage, int move) {
        boolean later = kind == Kind.ADDED;
        List<Run> runs = WordDiff.all(passage, later ? Sort.ADDED : kind == Kind.REMOVED ? Sort.REMOVED : Sort.KEPT);
        List<Passage> here = List.of(passage);
        entries.add(new Entry(kind, later ? List.of() : here, later ? here : List.of(), runs, Set.of(), move));
    }

    private void tellBoth(List<Passage> before, List<Passage> after, int move) {
        Passage was = before.getFirst();
        Passage is = after.getFirst();
        boolean same = before.size() == 1 && after.size() == 1 && was.inline().equals(is.inline());
        List<Run> runs = same ? WordDiff.all(is, Sort.KEPT) : WordDiff.between(before, after, alignment);
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        for (Run run : runs) {
            if (run.sort() == Sort.MARKED) {
                aspects.add(Aspect.MARKS);
            } else if (run.sort() != Sort.KEPT && !run.isBreak()) {
                aspects.add(Aspect.TEXT);
            }
        }
        if (before.size() > 1) {
            aspects.add(Aspect.JOINED);
        } else if (after.size() > 1) {
            aspects.add(Aspect.SPLIT);
        } else if (!is.hasShapeOf(was)) {
            aspects.add(Aspect.SHAPE);
        }
        if (was.type() == is.type() && !was.attributes().equals(is.attributes())) {
            aspects.add(Aspect.ATTRIBUTES);
        }
        Kind kind = move > 0 ? Kind.MOVED_HERE : aspects.isEmpty() ? Kind.KEPT : Kind.CHANGED;
        entries.add(new Entry(kind, before, after, runs, aspects, move));
    }

    /**
     * Where neighbours stayed neighbours but a list, a row or a quote begins elsewhere than before, that itself is a
     * change; beside something added or removed it is only its consequence.
     */
    private void nameRegrouping(boolean closely) {
        Entry entry = entries.getLast();
        if (!closely || entry.kind() != Kind.KEPT || begins(entry.before()).equals(begins(entry.after()))) {
            return;
        }
        entries.removeLast();
        entries.add(
                new Entry(Kind.CHANGED, entry.before(), entry.after(), entry.runs(), EnumSet.of(Aspect.GROUPING), 0));
    }

    private static List<Boolean> begins(List<Passage> passages) {
        return passages.getFirst().within().stream().map(Passage.Wrapper::first).toList();
    }
}
