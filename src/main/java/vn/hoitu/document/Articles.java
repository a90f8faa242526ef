package vn.hoitu.document;

import java.util.List;

/** Makes whole documents out of their parts. */
public final class Articles {
    private Articles() {}

    /** A document as the editor opens a new piece: every field there, all empty. */
    public static Node empty(Schema schema) {
        return of(schema, "", "", "", emptyBody(schema));
    }

    /** @param body a node of type {@code body} */
    public static Node of(Schema schema, String kicker, String title, String sapo, Node body) {
        return schema.top()
                .of(field(schema, "kicker", kicker), field(schema, "title", title), field(schema, "sapo", sapo), body);
    }

    public static Node emptyBody(Schema schema) {
        return schema.node("body").of(schema.node("paragraph").of());
    }

    /** One line: what breaks lines elsewhere becomes a space. */
    private static Node field(Schema schema, String name, String text) {
        String line = TextRules.withoutBrokenCharacters(text)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
        return schema.node(name).of(line.isEmpty() ? List.of() : List.of(schema.text(line)));
    }
}
