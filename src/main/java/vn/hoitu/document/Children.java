package vn.hoitu.document;

import java.util.Arrays;

/** Gathers the children of a node to be made; texts that may be one become one. */
final class Children {
    private Node[] nodes;
    private int count;
    private int size;

    Children(int expected) {
        nodes = new Node[expected];
    }

    void add(Node node) {
        size += node.nodeSize();
        if (count > 0 && node.isText()) {
            Node last = nodes[count - 1];
            if (last.isText() && last.hasSameMarkup(node)) {
                nodes[count - 1] = last.withText(last.text().concat(node.text()));
                return;
            }
        }
        if (count == nodes.length) {
            nodes = Arrays.copyOf(nodes, count * 2 + 2);
        }
        nodes[count++] = node;
    }

    void addAll(Fragment fragment) {
        addAll(fragment, 0, fragment.childCount());
    }

    void addAll(Fragment fragment, int fromIndex, int toIndex) {
        for (int i = fromIndex; i < toIndex; i++) {
            add(fragment.child(i));
        }
    }

    /** What lies between two positions, cut at both. */
    void addBetween(Fragment fragment, int from, int to) {
        int start = 0;
        for (int i = 0; from < to && start < to; i++) {
            Node child = fragment.child(i);
            int end = start + child.nodeSize();
            if (end > from) {
                add(child.between(from - start, to - start));
            }
            start = end;
        }
    }

    Fragment toFragment() {
        return count == 0
                ? Fragment.EMPTY
                : new Fragment(count == nodes.length ? nodes : Arrays.copyOf(nodes, count), size);
    }
}
