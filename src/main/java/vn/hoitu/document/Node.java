package vn.hoitu.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree. Positions count as in ProseMirror: one for each UTF-16 unit of text, one for a leaf, and one
 * for each side of any other node.
 */
public final class Node {
    private final NodeType type;
    private final Attributes attributes;
    private final Fragment content;
    private final List<Mark> marks;
    private final @Nullable String text;

    Node(NodeType type, Attributes attributes, Fragment content, List<Mark> marks, @Nullable String text) {
        if (type.isText() != (text != null) || (text != null && text.isEmpty())) {
            throw new IllegalArgumentException("text nodes have text, others have none");
        }
        this.type = type;
        this.attributes = attributes;
        this.content = content;
        this.marks = List.copyOf(marks);
        this.text = text;
    }

    public NodeType type() {
        return type;
    }

    public Attributes attributes() {
        return attributes;
    }

    public Fragment content() {
        return content;
    }

    public List<Mark> marks() {
        return marks;
    }

    public boolean is(String typeName) {
        return type.name().equals(typeName);
    }

    public boolean isText() {
        return text != null;
    }

    /** The text of a text node; empty for any other. */
    public String text() {
        return text == null ? "" : text;
    }

    public int nodeSize() {
        if (text != null) {
            return text.length();
        }
        return type.isLeaf() ? 1 : 2 + content.size();
    }

    public int childCount() {
        return content.childCount();
    }

    public Node child(int index) {
        return content.child(index);
    }

    public List<Node> children() {
        return content.children();
    }

    /** All text below this node, without separators. */
    public String textContent() {
        if (text != null) {
            return text;
        }
        StringBuilder all = new StringBuilder();
        content.forEachBelow((node, _) -> {
            all.append(node.text());
            return true;
        });
        return all.toString();
    }

    /** The node right behind a position, looked up through all levels. */
    public @Nullable Node nodeAt(int position) {
        Node node = this;
        int rest = position;
        while (true) {
            Fragment.Place place = node.content.find(rest);
            if (place.index() == node.childCount()) {
                return null;
            }
            Node child = node.child(place.index());
            if (place.offset() == rest || child.isText()) {
                return child;
            }
            rest -= place.offset() + 1;
            node = child;
        }
    }

    /** @throws PositionOutOfRange when the position is not in this node */
    public ResolvedPosition resolve(int position) {
        return ResolvedPosition.resolve(this, position);
    }

    public Node withContent(Fragment newContent) {
        return newContent == content ? this : new Node(type, attributes, newContent, marks, text);
    }

    public Node withMarks(List<Mark> newMarks) {
        return newMarks.equals(marks) ? this : new Node(type, attributes, content, newMarks, text);
    }

    public Node withAttributes(Map<String, ? extends @Nullable Object> given) {
        return new Node(type, type.attributes().complete(given), content, marks, text);
    }

    /** @throws Misfit when an attribute without a default would be without a value */
    Node withAttribute(String name, AttributeValue value) {
        AttributeTable.Attribute attribute = type.attributes().byName().get(name);
        if (attribute == null) {
            return this;
        }
        if (!value.given() && attribute.required()) {
            throw new Misfit("No value supplied for attribute " + name);
        }
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(attributes.asMap());
        changed.put(name, value.given() ? value.value() : attribute.byDefault());
        return new Node(type, new Attributes(changed), content, marks, text);
    }

    Node withText(String newText) {
        return newText.equals(text) ? this : new Node(type, attributes, content, marks, newText);
    }

    /** The part between two positions inside this node; of a text node, between two units of its text. */
    public Node cut(int from, int to) {
        if (text != null) {
            return from == 0 && to == text.length() ? this : withText(text.substring(from, to));
        }
        return from == 0 && to == content.size() ? this : withContent(content.cut(from, to));
    }

    /** The part between two positions counted from before this node, which may lie outside it. */
    Node between(int from, int to) {
        if (from <= 0 && to >= nodeSize()) {
            return this;
        }
        return text != null
                ? cut(Math.max(0, from), Math.min(text.length(), to))
                : cut(Math.max(0, from - 1), Math.min(content.size(), to - 1));
    }

    /** @throws PositionOutOfRange when a position is not in this node or the second lies before the first */
    public Slice slice(int from, int to) {
        if (from == to) {
            return Slice.EMPTY;
        }
        if (from > to) {
            throw new PositionOutOfRange(to, content.size());
        }
        ResolvedPosition start = resolve(from);
        ResolvedPosition end = resolve(to);
        int depth = start.sharedDepth(to);
        int offset = start.start(depth);
        Fragment part = start.node(depth).content.cut(start.position() - offset, end.position() - offset);
        return new Slice(part, start.depth() - depth, end.depth() - depth);
    }

    /** The part between two positions exchanged for a slice, whose open sides join what is around it. */
    public StepResult replace(int from, int to, Slice slice) {
        if (from > to) {
            return new StepResult.Failed(Misfit.OUT_OF_RANGE);
        }
        try {
            return new StepResult.Done(Replacement.in(this, from, to, slice));
        } catch (Misfit misfit) {
            return new StepResult.Failed(misfit.reason());
        } catch (PositionOutOfRange outside) {
            return new StepResult.Failed(Misfit.OUT_OF_RANGE);
        }
    }

    /** Whether more children may be put before the one at an index. */
    boolean takes(int index, Fragment added) {
        ContentMatch before = type.contentMatch().after(content, 0, index);
        ContentMatch between = before == null ? null : before.after(added);
        ContentMatch end = between == null ? null : between.after(content, index, content.childCount());
        if (end == null || !end.isValidEnd()) {
            return false;
        }
        for (int i = 0; i < added.childCount(); i++) {
            if (!type.allowsMarks(added.child(i).marks())) {
                return false;
            }
        }
        return true;
    }

    boolean hasSameMarkup(Node other) {
        return type == other.type && attributes.equals(other.attributes) && marks.equals(other.marks);
    }

    /** Every way in which this tree breaks the schema, up to {@link DocumentLimits#MAX_PROBLEMS}. */
    public List<DocumentProblem> check() {
        return DocumentCheck.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof Node that
                        && hasSameMarkup(that)
                        && Objects.equals(text, that.text)
                        && content.equals(that.content));
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, attributes, marks, text, content);
    }

    @Override
    public String toString() {
        return DocumentJson.write(this);
    }
}
