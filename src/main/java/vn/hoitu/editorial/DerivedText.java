package vn.hoitu.editorial;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoitu.document.Articles;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.document.Node;
import vn.hoitu.document.PlainText;
import vn.hoitu.document.Schema;

/** The text with which a piece of another form begins. */
final class DerivedText {

    private DerivedText() {}

    /** @param address where readers find the origin; absent while they cannot */
    static Node of(Node origin, PieceForm form, @Nullable String address) {
        DocumentFields fields = DocumentFields.of(origin);
        return switch (form) {
            case WEB, PRINT, PHOTO, VIDEO -> whole(origin, fields);
            case RADIO, TV, PODCAST -> spoken(origin, fields);
            case SOCIAL -> post(fields, address);
        };
    }

    /** What is read: everything, pictures too; what a channel says in its own words stays behind. */
    private static Node whole(Node origin, DocumentFields fields) {
        return Articles.of(Schema.v1(), fields.kicker(), fields.title(), fields.sapo(), DocumentFields.body(origin));
    }

    /** What is heard: the sapo opens the script, and each paragraph is one to speak; what one must see is left out. */
    private static Node spoken(Node origin, DocumentFields fields) {
        List<String> paragraphs = new ArrayList<>(List.of(fields.sapo()));
        for (Node block : DocumentFields.body(origin).children()) {
            if (!block.is("picture") && !block.is("gallery") && !block.is("embed") && !block.is("table")) {
                paragraphs.addAll(PlainText.of(block).lines().toList());
            }
        }
        return Articles.of(Schema.v1(), "", fields.title(), "", body(paragraphs));
    }

    /** A few words that lead to the origin. */
    private static Node post(DocumentFields fields, @Nullable String address) {
        List<String> paragraphs = new ArrayList<>(List.of(fields.sapo()));
        if (address != null) {
            paragraphs.add(address);
        }
        return Articles.of(Schema.v1(), "", fields.title(), "", body(paragraphs));
    }

    private static Node body(List<String> paragraphs) {
        Schema schema = Schema.v1();
        List<Node> nodes = paragraphs.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> schema.node("paragraph").of(List.of(schema.text(text))))
                .toList();
        return nodes.isEmpty()
                ? Articles.emptyBody(schema)
                : schema.node("body").of(nodes);
    }
}
