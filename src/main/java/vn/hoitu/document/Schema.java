package vn.hoitu.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of nodes and marks a document is made of, read from the file that the editor reads too. */
public final class Schema {
    private final Map<String, NodeType> nodes;
    private final Map<String, MarkType> marks;
    private final NodeType top;

    Schema(Map<String, NodeType> nodes, Map<String, MarkType> marks, String top) {
        this.nodes = new LinkedHashMap<>(nodes);
        this.marks = new LinkedHashMap<>(marks);
        this.top = node(top);
    }

    private static final class Version1 {
        static final Schema SCHEMA = SchemaFile.load("/schema/document-v1.json");
    }

    /** The schema every piece is written in. */
    public static Schema v1() {
        return Version1.SCHEMA;
    }

    public NodeType top() {
        return top;
    }

    public Optional<NodeType> findNode(String name) {
        return Optional.ofNullable(nodes.get(name));
    }

    public Optional<MarkType> findMark(String name) {
        return Optional.ofNullable(marks.get(name));
    }

    /** For names our own code knows. */
    public NodeType node(String name) {
        return findNode(name).orElseThrow(() -> new IllegalArgumentException("no node type " + name));
    }

    public MarkType mark(String name) {
        return findMark(name).orElseThrow(() -> new IllegalArgumentException("no mark type " + name));
    }

    public Set<String> nodeNames() {
        return Set.copyOf(nodes.keySet());
    }

    /** Whether some kind of node has an attribute of this name. */
    boolean hasNodeAttribute(String name) {
        for (NodeType type : nodes.values()) {
            if (type.attributes().byName().containsKey(name)) {
                return true;
            }
        }
        return false;
    }

    public Set<String> markNames() {
        return Set.copyOf(marks.keySet());
    }

    /** @throws IllegalArgumentException for empty text, which no document holds */
    public Node text(String text, List<Mark> marksOnIt) {
        return new Node(node(NodeType.TEXT), Attributes.NONE, Fragment.EMPTY, Mark.setOf(marksOnIt), text);
    }

    public Node text(String text, Mark... marksOnIt) {
        return text(text, List.of(marksOnIt));
    }

    Node node(NodeType type, Map<String, @Nullable Object> given, Fragment content, List<Mark> marksOnIt) {
        return new Node(type, type.attributes().complete(given), content, marksOnIt, null);
    }
}
