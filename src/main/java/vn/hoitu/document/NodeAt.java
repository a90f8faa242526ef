package vn.hoitu.document;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The node behind a position and the exchange of its markup, which leaves what is in it alone. */
final class NodeAt {
    private NodeAt() {}

    /** Null when there is none. */
    static @Nullable Node find(Node document, int position) {
        return position < 0 || position > document.content().size() ? null : document.nodeAt(position);
    }

    /** @param change makes the node anew; what it has as content does not matter */
    static StepResult change(Node document, int position, String missing, UnaryOperator<Node> change) {
        Node node = find(document, position);
        if (node == null) {
            return new StepResult.Failed(missing);
        }
        if (node.isText()) {
            return new StepResult.Failed("Text has no markup of its own");
        }
        try {
            Node changed = change.apply(node.withContent(Fragment.EMPTY));
            int open = node.type().isLeaf() ? 0 : 1;
            return document.replace(position, position + 1, new Slice(Fragment.of(changed), 0, open));
        } catch (Misfit misfit) {
            return new StepResult.Failed(misfit.reason());
        }
    }
}
