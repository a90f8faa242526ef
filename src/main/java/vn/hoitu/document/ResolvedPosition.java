package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A position with the nodes it lies in, outermost first. Depth 0 is the node it was resolved in. */
public final class ResolvedPosition {
    /** A node on the way in, the child taken in it, and the position before that child. */
    private record Level(Node node, int index, int start) {}

    private final int position;
    private final List<Level> path;
    private final int parentOffset;

    private ResolvedPosition(int position, List<Level> path, int parentOffset) {
        this.position = position;
        this.path = List.copyOf(path);
        this.parentOffset = parentOffset;
    }

    static ResolvedPosition resolve(Node root, int position) {
        if (position < 0 || position > root.content().size()) {
            throw new PositionOutOfRange(position, root.content().size());
        }
        List<Level> path = new ArrayList<>();
        int start = 0;
        int parentOffset = position;
        Node node = root;
        while (true) {
            Fragment.Place place = node.content().find(parentOffset);
            int rest = parentOffset - place.offset();
            path.add(new Level(node, place.index(), start + place.offset()));
            if (rest == 0) {
                break;
            }
            Node child = node.child(place.index());
            if (child.isText()) {
                break;
            }
            node = child;
            parentOffset = rest - 1;
            start += place.offset() + 1;
        }
        return new ResolvedPosition(position, path, parentOffset);
    }

    public int position() {
        return position;
    }

    public int depth() {
        return path.size() - 1;
    }

    public Node parent() {
        return node(depth());
    }

    /** Counted from the start of the parent's content. */
    public int parentOffset() {
        return parentOffset;
    }

    public Node node(int depth) {
        return path.get(depth).node();
    }

    public int index(int depth) {
        return path.get(depth).index();
    }

    /** The index of the child behind the position. */
    public int indexAfter(int depth) {
        return index(depth) + (depth == depth() && textOffset() == 0 ? 0 : 1);
    }

    /** Where the content of the node at this depth starts. */
    public int start(int depth) {
        return depth == 0 ? 0 : path.get(depth - 1).start() + 1;
    }

    public int end(int depth) {
        return start(depth) + node(depth).content().size();
    }

    /** The position before the node at this depth, which must not be the root. */
    public int before(int depth) {
        if (depth == 0) {
            throw new IllegalArgumentException("there is no position before the root");
        }
        return depth == depth() + 1 ? position : path.get(depth - 1).start();
    }

    public int after(int depth) {
        if (depth == 0) {
            throw new IllegalArgumentException("there is no position after the root");
        }
        return depth == depth() + 1
                ? position
                : path.get(depth - 1).start() + node(depth).nodeSize();
    }

    /** How far into a text node the position lies; 0 when it lies between nodes. */
    public int textOffset() {
        return position - path.getLast().start();
    }

    public @Nullable Node nodeAfter() {
        int index = index(depth());
        if (index == parent().childCount()) {
            return null;
        }
        Node child = parent().child(index);
        return textOffset() == 0 ? child : child.cut(textOffset(), child.text().length());
    }

    public @Nullable Node nodeBefore() {
        int index = index(depth());
        if (textOffset() > 0) {
            return parent().child(index).cut(0, textOffset());
        }
        return index == 0 ? null : parent().child(index - 1);
    }

    /** How deep the nodes that hold both positions go. */
    public int sharedDepth(int other) {
        for (int depth = depth(); depth > 0; depth--) {
            if (start(depth) <= other && end(depth) >= other) {
                return depth;
            }
        }
        return 0;
    }
}
