package vn.hoitu.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A state of the automaton a content expression compiles to: what may come next, and whether the end may. */
public final class ContentMatch {
    record Edge(NodeType type, ContentMatch next) {}

    private final boolean validEnd;
    private final List<Edge> edges = new ArrayList<>();
    /** The next states by the ordinal of the node type. */
    private @Nullable ContentMatch[] next = new @Nullable ContentMatch[0];

    ContentMatch(boolean validEnd) {
        this.validEnd = validEnd;
    }

    void addEdge(NodeType type, ContentMatch next) {
        edges.add(new Edge(type, next));
        if (type.ordinal() >= this.next.length) {
            this.next = Arrays.copyOf(this.next, type.ordinal() + 1);
        }
        this.next[type.ordinal()] = next;
    }

    List<Edge> edges() {
        return edges;
    }

    public boolean isValidEnd() {
        return validEnd;
    }

    boolean isEmptyMatch() {
        return edges.isEmpty();
    }

    boolean isInlineContent() {
        return !edges.isEmpty() && edges.getFirst().type().isInline();
    }

    /** The state after a node of this type, or null when it may not come here. */
    public @Nullable ContentMatch after(NodeType type) {
        int ordinal = type.ordinal();
        return ordinal < next.length ? next[ordinal] : null;
    }

    public @Nullable ContentMatch after(Fragment fragment) {
        return after(fragment, 0, fragment.childCount());
    }

    /** The state after some of the children, counted by index. */
    @Nullable
    ContentMatch after(Fragment fragment, int from, int to) {
        ContentMatch state = this;
        for (int i = from; i < to && state != null; i++) {
            state = state.after(fragment.child(i).type());
        }
        return state;
    }

    boolean sharesFirstWith(ContentMatch other) {
        for (Edge edge : edges) {
            if (other.after(edge.type()) != null) {
                return true;
            }
        }
        return false;
    }

    /** The first type allowed here that can be made without being told anything, as the editor would choose it. */
    public Optional<NodeType> defaultType() {
        return edges.stream()
                .map(Edge::type)
                .filter(type -> !type.isText()
                        && type.attributes().byName().values().stream().noneMatch(AttributeTable.Attribute::required))
                .findFirst();
    }
}
