package vn.hoitu.document;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A position with the nodes it lies in, outermost first. Depth 0 is the node it was resolved in. */
public final class ResolvedPosition {
    /** Deep enough for most articles; longer ways grow. */
    private static final int USUAL_LEVELS = 6;

    private final int position;
    private final int depth;
    private final int parentOffset;
    /** By depth: the node on the way in, the index of the child taken in it, and the position before that child. */
    private final Node[] nodes;

    private final int[] indexes;
    private final int[] starts;

    private ResolvedPosition(int position, int depth, int parentOffset, Node[] nodes, int[] indexes, int[] starts) {
        this.position = position;
        this.depth = depth;
        this.parentOffset = parentOffset;
        this.nodes = nodes;
        this.indexes = indexes;
        this.starts = starts;
    }

    static ResolvedPosition resolve(Node root, int position) {
        if (position < 0 || position > root.content().size()) {
            throw new PositionOutOfRange(position, root.content().size());
        }
        Node[] nodes = new Node[USUAL_LEVELS];
        int[] indexes = new int[USUAL_LEVELS];
        int[] starts = new int[USUAL_LEVELS];
        int start = 0;
        int parentOffset = position;
        Node node = root;
        for (int depth = 0; ; depth++) {
            if (depth == nodes.length) {
                nodes = Arrays.copyOf(nodes, depth * 2);
                indexes = Arrays.copyOf(indexes, depth * 2);
                starts = Arrays.copyOf(starts, depth * 2);
            }
            Fragment content = node.content();
            int index = 0;
            int offset = 0;
            int count = content.childCount();
            while (index < count) {
                int end = offset + content.child(index).nodeSize();
                if (end > parentOffset) {
                    break;
                }
                offset = end;
                index++;
            }
            nodes[depth] = node;
            indexes[depth] = index;
            starts[depth] = start + offset;
            if (parentOffset == offset || content.child(index).isText()) {
                return new ResolvedPosition(position, depth, parentOffset, nodes, indexes, starts);
            }
            node = content.child(index);
            parentOffset -= offset + 1;
            start += offset + 1;
        }
    }

    /**
     * The edge of a slice as if it already lay in the document: above it the nodes around another position, below it
     * the open nodes of the slice.
     *
     * @param outside a position that lies as deep as the slice is to stand, or deeper
     * @param atDepth how many of the outside's levels are above the slice
     */
    static ResolvedPosition ofEdge(Slice slice, boolean end, ResolvedPosition outside, int atDepth) {
        int open = end ? slice.openEnd() : slice.openStart();
        int depth = atDepth + open;
        Node[] nodes = Arrays.copyOf(outside.nodes, depth + 1);
        int[] indexes = new int[depth + 1];
        Node node = outside.nodes[atDepth].withContent(slice.content());
        for (int level = atDepth; level <= depth; level++) {
            nodes[level] = node;
            int last = node.childCount();
            indexes[level] = !end ? 0 : level == depth ? last : last - 1;
            if (level < depth) {
                node = node.child(indexes[level]);
            }
        }
        return new ResolvedPosition(0, depth, 0, nodes, indexes, new int[depth + 1]);
    }

    public int position() {
        return position;
    }

    public int depth() {
        return depth;
    }

    public Node parent() {
        return nodes[depth];
    }

    /** Counted from the start of the parent's content. */
    public int parentOffset() {
        return parentOffset;
    }

    public Node node(int atDepth) {
        return nodes[atDepth];
    }

    public int index(int atDepth) {
        return indexes[atDepth];
    }

    /** The index of the child behind the position. */
    public int indexAfter(int atDepth) {
        return indexes[atDepth] + (atDepth == depth && textOffset() == 0 ? 0 : 1);
    }

    /** Where the content of the node at this depth starts. */
    public int start(int atDepth) {
        return atDepth == 0 ? 0 : starts[atDepth - 1] + 1;
    }

    public int end(int atDepth) {
        return start(atDepth) + nodes[atDepth].content().size();
    }

    /** The position before the node at this depth, which must not be the root. */
    public int before(int atDepth) {
        if (atDepth == 0) {
            throw new IllegalArgumentException("there is no position before the root");
        }
        return atDepth == depth + 1 ? position : starts[atDepth - 1];
    }

    public int after(int atDepth) {
        if (atDepth == 0) {
            throw new IllegalArgumentException("there is no position after the root");
        }
        return atDepth == depth + 1 ? position : starts[atDepth - 1] + nodes[atDepth].nodeSize();
    }

    /** How far into a text node the position lies; 0 when it lies between nodes. */
    public int textOffset() {
        return position - starts[depth];
    }

    public @Nullable Node nodeAfter() {
        int index = indexes[depth];
        if (index == parent().childCount()) {
            return null;
        }
        Node child = parent().child(index);
        int offset = textOffset();
        return offset == 0 ? child : child.cut(offset, child.text().length());
    }

    public @Nullable Node nodeBefore() {
        int index = indexes[depth];
        int offset = textOffset();
        if (offset > 0) {
            return parent().child(index).cut(0, offset);
        }
        return index == 0 ? null : parent().child(index - 1);
    }

    /** How deep the nodes that hold both positions go. */
    public int sharedDepth(int other) {
        for (int level = depth; level > 0; level--) {
            if (start(level) <= other && end(level) >= other) {
                return level;
            }
        }
        return 0;
    }
}
