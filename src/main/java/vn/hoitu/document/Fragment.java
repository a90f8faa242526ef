package vn.hoitu.document;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** The children of a node. Neighbouring texts with the same marks are always one. */
public final class Fragment {
    public static final Fragment EMPTY = new Fragment(new Node[0], 0);

    private final Node[] nodes;
    private final int size;

    /** @param nodes kept as they are, so never changed by whoever gave them */
    Fragment(Node[] nodes, int size) {
        this.nodes = nodes;
        this.size = size;
    }

    /** Where a position falls: the child's index and the position at which that child starts. */
    record Place(int index, int offset) {}

    /** Called with each node below and its position; answers whether to go into it. */
    @FunctionalInterface
    public interface Visitor {
        boolean visit(Node node, int position);
    }

    /** Called with each node that touches a range, its position and the node it lies in. */
    @FunctionalInterface
    interface RangeVisitor {
        void visit(Node node, int position, Node parent);
    }

    public static Fragment of(Node... nodes) {
        return of(Arrays.asList(nodes));
    }

    public static Fragment of(List<Node> nodes) {
        Children children = new Children(nodes.size());
        for (Node node : nodes) {
            children.add(node);
        }
        return children.toFragment();
    }

    public List<Node> children() {
        return Collections.unmodifiableList(Arrays.asList(nodes));
    }

    public int childCount() {
        return nodes.length;
    }

    public Node child(int index) {
        return nodes[index];
    }

    @Nullable
    Node childOrNull(int index) {
        return index < nodes.length ? nodes[index] : null;
    }

    /** The sum of the children's sizes. */
    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return nodes.length == 0;
    }

    public void forEach(ObjIntConsumer<Node> action) {
        int offset = 0;
        for (Node child : nodes) {
            action.accept(child, offset);
            offset += child.nodeSize();
        }
    }

    public void forEachBelow(Visitor visitor) {
        visitBelow(visitor, 0);
    }

    private void visitBelow(Visitor visitor, int start) {
        int offset = start;
        for (Node child : nodes) {
            if (visitor.visit(child, offset)) {
                child.content().visitBelow(visitor, offset + 1);
            }
            offset += child.nodeSize();
        }
    }

    /** All nodes that overlap a range, outer ones first. */
    void forEachBetween(int from, int to, Node parent, int start, RangeVisitor visitor) {
        int offset = 0;
        for (int i = 0; i < nodes.length && offset < to; i++) {
            Node child = nodes[i];
            int end = offset + child.nodeSize();
            if (end > from) {
                visitor.visit(child, start + offset, parent);
                if (!child.content().isEmpty()) {
                    int inside = offset + 1;
                    child.content()
                            .forEachBetween(
                                    Math.max(0, from - inside),
                                    Math.min(child.content().size(), to - inside),
                                    child,
                                    start + inside,
                                    visitor);
                }
            }
            offset = end;
        }
    }

    Place find(int position) {
        if (position < 0 || position > size) {
            throw new PositionOutOfRange(position, size);
        }
        int offset = 0;
        for (int i = 0; i < nodes.length; i++) {
            int end = offset + nodes[i].nodeSize();
            if (position < end) {
                return new Place(i, offset);
            }
            offset = end;
        }
        return new Place(nodes.length, offset);
    }

    public Fragment cut(int from, int to) {
        if (from == 0 && to == size) {
            return this;
        }
        Children part = new Children(nodes.length);
        part.addBetween(this, from, to);
        return part.toFragment();
    }

    public Fragment append(Fragment other) {
        if (other.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return other;
        }
        Children all = new Children(nodes.length + other.nodes.length);
        all.addAll(this);
        all.addAll(other);
        return all.toFragment();
    }

    public Fragment replaceChild(int index, Node node) {
        Node current = nodes[index];
        if (current == node) {
            return this;
        }
        Node[] changed = nodes.clone();
        changed[index] = node;
        return new Fragment(changed, size + node.nodeSize() - current.nodeSize());
    }

    /** The first position at which two contents differ. */
    public OptionalInt findDiffStart(Fragment other) {
        int position = Difference.start(this, other, 0);
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** The last position at which two contents differ, counted in each; null when they are the same. */
    public @Nullable DiffEnd findDiffEnd(Fragment other) {
        return Difference.end(this, other, size, other.size);
    }

    /** Where two contents begin to be the same up to their ends. */
    public record DiffEnd(int here, int there) {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof Fragment that && size == that.size && Arrays.equals(nodes, that.nodes));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(nodes);
    }

    @Override
    public String toString() {
        return Arrays.toString(nodes);
    }
}
