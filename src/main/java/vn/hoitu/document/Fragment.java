package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** The children of a node. Neighbouring texts with the same marks are always one. */
public final class Fragment {
    public static final Fragment EMPTY = new Fragment(List.of());

    private final List<Node> children;
    private final int size;

    private Fragment(List<Node> children) {
        this.children = List.copyOf(children);
        this.size = children.stream().mapToInt(Node::nodeSize).sum();
    }

    /** Where a position falls: the child's index and the position at which that child starts. */
    record Place(int index, int offset) {}

    /** Called with each node below and its position; answers whether to go into it. */
    @FunctionalInterface
    public interface Visitor {
        boolean visit(Node node, int position);
    }

    public static Fragment of(Node... nodes) {
        return of(List.of(nodes));
    }

    public static Fragment of(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return EMPTY;
        }
        List<Node> joined = new ArrayList<>(nodes.size());
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (!node.isText()) {
                joined.add(node);
                continue;
            }
            run.append(node.text());
            boolean goesOn = i + 1 < nodes.size() && nodes.get(i + 1).isText() && node.hasSameMarkup(nodes.get(i + 1));
            if (!goesOn) {
                joined.add(node.withText(run.toString()));
                run.setLength(0);
            }
        }
        return new Fragment(joined);
    }

    public List<Node> children() {
        return children;
    }

    public int childCount() {
        return children.size();
    }

    public Node child(int index) {
        return children.get(index);
    }

    /** The sum of the children's sizes. */
    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return children.isEmpty();
    }

    public void forEach(ObjIntConsumer<Node> action) {
        int offset = 0;
        for (Node child : children) {
            action.accept(child, offset);
            offset += child.nodeSize();
        }
    }

    public void forEachBelow(Visitor visitor) {
        visitBelow(visitor, 0);
    }

    private void visitBelow(Visitor visitor, int start) {
        int offset = start;
        for (Node child : children) {
            if (visitor.visit(child, offset)) {
                child.content().visitBelow(visitor, offset + 1);
            }
            offset += child.nodeSize();
        }
    }

    Place find(int position) {
        if (position < 0 || position > size) {
            throw new PositionOutOfRange(position, size);
        }
        int offset = 0;
        for (int i = 0; i < children.size(); i++) {
            int end = offset + children.get(i).nodeSize();
            if (position < end) {
                return new Place(i, offset);
            }
            offset = end;
        }
        return new Place(children.size(), offset);
    }

    public Fragment cut(int from, int to) {
        if (from == 0 && to == size) {
            return this;
        }
        List<Node> part = new ArrayList<>();
        int offset = 0;
        for (Node child : children) {
            int end = offset + child.nodeSize();
            if (offset >= to) {
                break;
            }
            if (end > from) {
                part.add(cutChild(child, from - offset, to - offset));
            }
            offset = end;
        }
        return of(part);
    }

    private static Node cutChild(Node child, int from, int to) {
        if (from <= 0 && to >= child.nodeSize()) {
            return child;
        }
        return child.isText()
                ? child.cut(Math.max(0, from), Math.min(child.text().length(), to))
                : child.cut(Math.max(0, from - 1), Math.min(child.content().size(), to - 1));
    }

    public Fragment append(Fragment other) {
        if (other.isEmpty()) {
            return this;
        }
        List<Node> all = new ArrayList<>(children);
        all.addAll(other.children);
        return of(all);
    }

    public Fragment replaceChild(int index, Node node) {
        List<Node> all = new ArrayList<>(children);
        all.set(index, node);
        return new Fragment(all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fragment that && children.equals(that.children);
    }

    @Override
    public int hashCode() {
        return children.hashCode();
    }

    @Override
    public String toString() {
        return children.toString();
    }
}
