package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One unit of a document as a person reads it: a field, a paragraph, a line of a list, a paragraph in a cell, a
 * picture, a rule. A document is the row of its passages; what they stand within says how the row becomes a tree again.
 *
 * @param within from the outside in, without the document itself
 * @param inline texts and inline leaves; empty for pictures, embeds and rules
 */
public record Passage(NodeType type, Attributes attributes, List<Wrapper> within, List<Node> inline) {

    private static final String PICTURE = "picture";

    /**
     * A node around a passage.
     *
     * @param attributes only where it begins; the rest of what it holds only says that it goes on
     * @param first whether it begins with this passage
     */
    public record Wrapper(NodeType type, Attributes attributes, boolean first) {}

    public Passage {
        within = List.copyOf(within);
        inline = List.copyOf(inline);
    }

    /** The passages of a node that is not one itself. */
    static List<Passage> below(Node node) {
        List<Passage> all = new ArrayList<>();
        collect(node, new ArrayList<>(), all);
        return all;
    }

    static Passage field(Node field) {
        return new Passage(field.type(), field.attributes(), List.of(), field.children());
    }

    private static void collect(Node parent, List<Wrapper> within, List<Passage> all) {
        for (Node child : parent.children()) {
            if (child.type().isTextblock() || child.type().isLeaf()) {
                all.add(new Passage(child.type(), child.attributes(), within, child.children()));
            } else {
                boolean picture = child.is(PICTURE);
                if (picture) {
                    all.add(new Passage(child.type(), child.attributes(), within, List.of()));
                }
                List<Wrapper> inside = new ArrayList<>(within);
                inside.add(new Wrapper(child.type(), picture ? Attributes.NONE : child.attributes(), true));
                collect(child, inside, all);
            }
            goOn(within);
        }
    }

    /** Behind the first child, everything around it only goes on. */
    private static void goOn(List<Wrapper> within) {
        within.replaceAll(wrapper -> wrapper.first() ? new Wrapper(wrapper.type(), Attributes.NONE, false) : wrapper);
    }

    public boolean isPicture() {
        return type.name().equals(PICTURE);
    }

    /** Whether it is running text that may become any other running text: a paragraph a heading, a heading a line. */
    boolean isProse() {
        return switch (type.name()) {
            case "paragraph", "heading", "code_block" -> true;
            default -> false;
        };
    }

    /** Two passages of different families are never versions of each other. */
    String family() {
        return isProse() ? "prose" : type.name();
    }

    /** Its words without formatting; what stands in the text without being text counts as one sign. */
    public String text() {
        StringBuilder text = new StringBuilder();
        inline.forEach(node -> text.append(node.isText() ? node.text() : Line.LEAF));
        return text.toString();
    }

    /** Equal for passages that say the same, however they are formatted and wherever they stand. */
    String sameness() {
        return family() + '\n' + (type.isTextblock() ? text() : identity());
    }

    private String identity() {
        for (String name : List.of("pictureId", "src", "url")) {
            if (attributes.get(name) instanceof String value) {
                return name + '=' + value;
            }
        }
        return attributes.toString();
    }

    /** Whether it is the same kind of passage in the same kind of place. */
    boolean hasShapeOf(Passage other) {
        return type == other.type && within.size() == other.within.size() && standsLike(other);
    }

    private boolean standsLike(Passage other) {
        for (int i = 0; i < within.size(); i++) {
            Wrapper mine = within.get(i);
            Wrapper theirs = other.within.get(i);
            boolean bothBegin = mine.first() && theirs.first();
            if (mine.type() != theirs.type() || (bothBegin && !mine.attributes().equals(theirs.attributes()))) {
                return false;
            }
        }
        return true;
    }

    /** The attributes whose values differ, in the schema's order; none when the types differ. */
    public List<Change> changesOfAttributes(Passage later) {
        List<Change> changes = new ArrayList<>();
        if (type == later.type) {
            for (Map.Entry<String, @Nullable Object> entry : attributes.asMap().entrySet()) {
                Object after = later.attributes.get(entry.getKey());
                if (!java.util.Objects.equals(entry.getValue(), after)) {
                    changes.add(new Change(entry.getKey(), entry.getValue(), after));
                }
            }
        }
        return changes;
    }

    /** An attribute that was one thing and is another. */
    public record Change(
            String attribute,
            @Nullable Object before,
            @Nullable Object after) {}
}
