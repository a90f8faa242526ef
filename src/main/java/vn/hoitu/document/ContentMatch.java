package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A state of the automaton a content expression compiles to: what may come next, and whether the end may. */
public final class ContentMatch {
    record Edge(NodeType type, ContentMatch next) {}

    private final boolean validEnd;
    private final List<Edge> edges = new ArrayList<>();

    ContentMatch(boolean validEnd) {
        this.validEnd = validEnd;
    }

    void addEdge(NodeType type, ContentMatch next) {
        edges.add(new Edge(type, next));
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
        for (Edge edge : edges) {
            if (edge.type() == type) {
                return edge.next();
            }
        }
        return null;
    }

    public @Nullable ContentMatch after(Fragment fragment) {
        ContentMatch state = this;
        for (Node child : fragment.children()) {
            state = state.after(child.type());
            if (state == null) {
                return null;
            }
        }
        return state;
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
