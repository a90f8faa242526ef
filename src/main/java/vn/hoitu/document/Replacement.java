package vn.hoitu.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts a slice in the place of a part of a document. ProseMirror's published rules: the open sides of the slice join
 * the nodes around it level by level, joined nodes keep what the left side is, and every node whose children change
 * must still fit its content expression. Reasons are worded as there, so that both sides report the same.
 */
final class Replacement {
    /** Far beyond what a document may have, and far from what a stack can hold. */
    static final int MAX_LEVELS = 4 * DocumentLimits.MAX_DEPTH;

    private final ResolvedPosition from;
    private final ResolvedPosition to;
    private final Slice slice;

    private Replacement(ResolvedPosition from, ResolvedPosition to, Slice slice) {
        this.from = from;
        this.to = to;
        this.slice = slice;
    }

    /** @throws Misfit when the slice cannot stand there */
    static Node in(Node root, int from, int to, Slice slice) {
        ResolvedPosition left = root.resolve(from);
        ResolvedPosition right = from == to ? left : root.resolve(to);
        if (slice.openStart() > left.depth()) {
            throw new Misfit("Inserted content deeper than insertion position");
        }
        if (left.depth() - slice.openStart() != right.depth() - slice.openEnd()) {
            throw new Misfit("Inconsistent open depths");
        }
        if (isTooDeep(slice.content(), left.depth())) {
            throw new Misfit("Nested too deeply");
        }
        return new Replacement(left, right, slice).make();
    }

    /** A level takes two positions, so short content needs no look. */
    private static boolean isTooDeep(Fragment content, int above) {
        if (above + content.size() / 2 <= MAX_LEVELS) {
            return false;
        }
        if (above >= MAX_LEVELS) {
            return true;
        }
        for (int i = 0; i < content.childCount(); i++) {
            if (isTooDeep(content.child(i).content(), above + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Only the innermost node that holds all of the change is made anew; those around it get it as their child. */
    private Node make() {
        int standing = from.depth() - slice.openStart();
        int depth = 0;
        while (depth < standing && from.index(depth) == to.index(depth)) {
            depth++;
        }
        Node node = changed(from.node(depth), depth, standing);
        for (int level = depth - 1; level >= 0; level--) {
            Node around = from.node(level);
            node = around.withContent(around.content().replaceChild(from.index(level), node));
        }
        return node;
    }

    private Node changed(Node node, int depth, int standing) {
        if (slice.content().isEmpty()) {
            return closed(node, joined(from, to, depth));
        }
        boolean flat = slice.openStart() == 0 && slice.openEnd() == 0 && from.depth() == depth && to.depth() == depth;
        if (flat) {
            Fragment content = node.content();
            Children children =
                    new Children(content.childCount() + slice.content().childCount() + 1);
            children.addBetween(content, 0, from.parentOffset());
            children.addAll(slice.content());
            children.addBetween(content, to.parentOffset(), content.size());
            return closed(node, children.toFragment());
        }
        ResolvedPosition start = ResolvedPosition.ofEdge(slice, false, from, standing);
        ResolvedPosition end = ResolvedPosition.ofEdge(slice, true, from, standing);
        return closed(node, filled(start, end, depth));
    }

    /** What is left of the range, the slice, and what is right of it. */
    private Fragment filled(ResolvedPosition start, ResolvedPosition end, int depth) {
        Node openLeft = from.depth() > depth ? joinable(from, start, depth + 1) : null;
        Node openRight = to.depth() > depth ? joinable(end, to, depth + 1) : null;
        Children children = new Children(from.node(depth).childCount() + 4);
        addRange(null, from, depth, children);
        if (openLeft != null && openRight != null && start.index(depth) == end.index(depth)) {
            requireJoin(openLeft, openRight);
            children.add(closed(openLeft, filled(start, end, depth + 1)));
        } else {
            if (openLeft != null) {
                children.add(closed(openLeft, joined(from, start, depth + 1)));
            }
            addRange(start, end, depth, children);
            if (openRight != null) {
                children.add(closed(openRight, joined(end, to, depth + 1)));
            }
        }
        addRange(to, null, depth, children);
        return children.toFragment();
    }

    /** What is left of one position and right of another, with the nodes both cut through made one. */
    private static Fragment joined(ResolvedPosition left, ResolvedPosition right, int depth) {
        Children children =
                new Children(left.index(depth) + 2 + right.node(depth).childCount() - right.index(depth));
        addRange(null, left, depth, children);
        if (left.depth() > depth) {
            Node open = joinable(left, right, depth + 1);
            children.add(closed(open, joined(left, right, depth + 1)));
        }
        addRange(right, null, depth, children);
        return children.toFragment();
    }

    /** The whole children between two positions at one level, and the cut texts at its ends. */
    private static void addRange(
            @Nullable ResolvedPosition start, @Nullable ResolvedPosition end, int depth, Children target) {
        ResolvedPosition known = end == null ? Objects.requireNonNull(start) : end;
        Node node = known.node(depth);
        int first = 0;
        if (start != null) {
            first = start.index(depth);
            if (start.depth() > depth) {
                first++;
            } else if (start.textOffset() > 0) {
                Node text = start.parent().child(first);
                target.add(text.cut(start.textOffset(), text.text().length()));
                first++;
            }
        }
        target.addAll(node.content(), first, end == null ? node.childCount() : end.index(depth));
        if (end != null && end.depth() == depth && end.textOffset() > 0) {
            target.add(end.parent().child(end.index(depth)).cut(0, end.textOffset()));
        }
    }

    private static Node joinable(ResolvedPosition left, ResolvedPosition right, int depth) {
        if (depth > right.depth()) {
            throw new Misfit("Inconsistent open depths");
        }
        Node node = left.node(depth);
        requireJoin(node, right.node(depth));
        return node;
    }

    private static void requireJoin(Node main, Node added) {
        if (!added.type().sharesContentWith(main.type())) {
            throw new Misfit("Cannot join " + added.type().name() + " onto "
                    + main.type().name());
        }
    }

    private static Node closed(Node node, Fragment content) {
        if (!node.type().isValidContent(content)) {
            throw new Misfit("Invalid content for node " + node.type().name());
        }
        return node.withContent(content);
    }
}
