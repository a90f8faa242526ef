package vn.hoitu.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of node. Made by {@link Schema} only; types are compared by identity. */
public final class NodeType {
    static final String TEXT = "text";

    private final String name;
    private final Set<String> groups;
    private final boolean inline;
    private final boolean declaredAtom;
    private final boolean code;
    private final AttributeTable attributes;
    private final boolean text;
    /** Its place in the schema. */
    private final int ordinal;

    private @Nullable ContentMatch content;
    private @Nullable Set<MarkType> allowedMarks;
    private boolean leaf;

    NodeType(
            String name,
            int ordinal,
            Set<String> groups,
            boolean inline,
            boolean atom,
            boolean code,
            AttributeTable attributes) {
        this.ordinal = ordinal;
        this.text = name.equals(TEXT);
        this.name = name;
        this.groups = groups;
        this.inline = inline;
        this.declaredAtom = atom;
        this.code = code;
        this.attributes = attributes;
    }

    /** Once, by the schema, when all types exist. No set of marks means every mark. */
    void complete(ContentMatch content, @Nullable Set<MarkType> allowedMarks) {
        this.content = content;
        this.allowedMarks = allowedMarks;
        this.leaf = content.isEmptyMatch();
    }

    public String name() {
        return name;
    }

    public boolean isText() {
        return text;
    }

    int ordinal() {
        return ordinal;
    }

    public boolean isInline() {
        return inline;
    }

    public boolean isBlock() {
        return !inline;
    }

    public boolean isCode() {
        return code;
    }

    /** Has no content of its own, so it counts as one position. */
    public boolean isLeaf() {
        return leaf;
    }

    public boolean isAtom() {
        return leaf || declaredAtom;
    }

    public boolean hasInlineContent() {
        return contentMatch().isInlineContent();
    }

    public boolean isTextblock() {
        return isBlock() && hasInlineContent();
    }

    boolean isInGroup(String group) {
        return groups.contains(group);
    }

    AttributeTable attributes() {
        return attributes;
    }

    public ContentMatch contentMatch() {
        return Objects.requireNonNull(content, name);
    }

    public boolean allowsMark(MarkType mark) {
        return allowedMarks == null || allowedMarks.contains(mark);
    }

    public boolean allowsMarks(List<Mark> marks) {
        if (allowedMarks != null) {
            for (Mark mark : marks) {
                if (!allowedMarks.contains(mark.type())) {
                    return false;
                }
            }
        }
        return true;
    }

    public boolean isValidContent(Fragment fragment) {
        ContentMatch end = contentMatch().after(fragment);
        if (end == null || !end.isValidEnd()) {
            return false;
        }
        if (allowedMarks != null) {
            for (int i = 0; i < fragment.childCount(); i++) {
                if (!allowsMarks(fragment.child(i).marks())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether some node may begin the content of both, so that one's content may go on in the other. */
    boolean sharesContentWith(NodeType other) {
        return this == other || contentMatch().sharesFirstWith(other.contentMatch());
    }

    /** A node with these children, attributes at their defaults. Content is not checked here: see {@link Node#check}. */
    public Node of(Node... children) {
        return of(Map.of(), Arrays.asList(children));
    }

    public Node of(List<Node> children) {
        return of(Map.of(), children);
    }

    public Node of(Map<String, ? extends @Nullable Object> given, List<Node> children) {
        return new Node(this, attributes.complete(given), Fragment.of(children), List.of(), null);
    }

    public Node of(Map<String, ? extends @Nullable Object> given, Node... children) {
        return of(given, Arrays.asList(children));
    }

    @Override
    public String toString() {
        return name;
    }
}
