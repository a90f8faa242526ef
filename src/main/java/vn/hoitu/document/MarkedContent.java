package vn.hoitu.document;

import java.util.List;

/** Content with the marks of its inline nodes changed. Nodes that stay as they are stay the same objects. */
final class MarkedContent {
    @FunctionalInterface
    interface Change {
        /** The new marks of an inline node; the same list when they stay. */
        List<Mark> marksOf(Node node, Node parent);
    }

    private MarkedContent() {}

    static Fragment of(Fragment content, Node parent, Change change) {
        Children children = new Children(content.childCount());
        boolean same = true;
        for (int i = 0; i < content.childCount(); i++) {
            Node child = content.child(i);
            Node changed = child.content().isEmpty() ? child : child.withContent(of(child.content(), child, change));
            if (changed.type().isInline()) {
                changed = changed.withMarks(change.marksOf(changed, parent));
            }
            same &= changed == child;
            children.add(changed);
        }
        return same ? content : children.toFragment();
    }
}
