package vn.hoitu.document;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Documents for tests: written out, and of every shape the schema allows. */
final class Samples {
    static final Schema SCHEMA = Schema.v1();

    private Samples() {}

    static Node paragraph(String text) {
        return SCHEMA.node("paragraph").of(text.isEmpty() ? List.of() : List.of(SCHEMA.text(text)));
    }

    static Node block(String type, Node... children) {
        return SCHEMA.node(type).of(children);
    }

    static Mark mark(String type) {
        return SCHEMA.mark(type).mark();
    }

    static Mark link(String href) {
        return SCHEMA.mark("link").mark(Map.of("href", href));
    }

    static Node article(Node... blocks) {
        return Articles.of(SCHEMA, "Thời sự", "Cầu mới thông xe", "Sáng nay, cầu thông xe.", block("body", blocks));
    }

    static Node picture(Map<String, ?> attributes, String caption, String credit) {
        return SCHEMA.node("picture")
                .of(
                        attributes,
                        SCHEMA.node("caption").of(caption.isEmpty() ? List.of() : List.of(SCHEMA.text(caption))),
                        SCHEMA.node("credit").of(credit.isEmpty() ? List.of() : List.of(SCHEMA.text(credit))));
    }

    /** Whole articles; every text in them is drawn from the given ones. */
    static Arbitrary<Node> articles(Arbitrary<String> texts, Arbitrary<String> hrefs) {
        Arbitrary<Node> bodies =
                blocks(texts, hrefs, 2).list().ofMinSize(1).ofMaxSize(5).map(SCHEMA.node("body")::of);
        return Combinators.combine(texts, texts, texts, bodies)
                .as((kicker, title, sapo, body) -> Articles.of(SCHEMA, kicker, title, sapo, body));
    }

    static Arbitrary<String> texts() {
        String[] letters = "aăâbđeêĐ ệ\u00a0\n*_#<>&\"'`|[]()!\\1.-+~😀\u0301:/".split("", -1);
        return Arbitraries.of(letters).list().ofMaxSize(12).map(Samples::joined);
    }

    /** A split between code units would leave halves of characters. */
    private static String joined(List<String> letters) {
        return String.join("", letters)
                .codePoints()
                .filter(point -> point > 0xFFFF || !Character.isSurrogate((char) point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static Arbitrary<String> hrefs() {
        return Arbitraries.of("https://bao.vn/a?b=1&c=2#d", "/tin/1", "mailto:toasoan@bao.vn", "tel:+8424", "#a");
    }

    private static Arbitrary<List<Node>> inlines(Arbitrary<String> texts, Arbitrary<String> hrefs) {
        Arbitrary<List<Mark>> marks = Arbitraries.of(
                        "strong", "em", "underline", "strike", "code", "subscript", "superscript", "link")
                .flatMap(name -> name.equals("link") ? hrefs.map(Samples::link) : Arbitraries.just(mark(name)))
                .list()
                .ofMaxSize(3)
                .map(Mark::setOf);
        Arbitrary<Node> text =
                Combinators.combine(texts.filter(t -> !t.isEmpty()), marks).as(SCHEMA::text);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(5, text),
                        net.jqwik.api.Tuple.of(
                                1, Arbitraries.just(SCHEMA.node("hard_break").of())))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<Node> blocks(Arbitrary<String> texts, Arbitrary<String> hrefs, int depth) {
        Arbitrary<Node> paragraph = inlines(texts, hrefs).map(SCHEMA.node("paragraph")::of);
        Arbitrary<Node> heading = Combinators.combine(Arbitraries.of(2, 3, 4), inlines(texts, hrefs))
                .as((level, inside) -> SCHEMA.node("heading").of(Map.of("level", level), inside));
        Arbitrary<Node> code =
                texts.map(t -> SCHEMA.node("code_block").of(t.isEmpty() ? List.of() : List.of(SCHEMA.text(t))));
        Arbitrary<Node> embed = texts.map(
                t -> SCHEMA.node("embed").of(Map.of("url", "https://www.youtube.com/watch?v=dQw4w9WgXcQ", "title", t)));
        Arbitrary<Node> pictures = Combinators.combine(texts, texts, texts)
                .as((alt, caption, credit) ->
                        picture(Map.of("alt", alt, "src", "https://bao.vn/a.jpg", "align", "wide"), caption, credit));
        Arbitrary<Node> quote = paragraph.list().ofMinSize(1).ofMaxSize(2).map(SCHEMA.node("blockquote")::of);
        Arbitrary<Node> table = tables(paragraph);
        Arbitrary<Node> rule = Arbitraries.just(SCHEMA.node("horizontal_rule").of());
        if (depth == 0) {
            return Arbitraries.oneOf(paragraph, heading, code, embed, pictures, quote, table, rule);
        }
        Arbitrary<Node> item = Combinators.combine(
                        paragraph, blocks(texts, hrefs, depth - 1).list().ofMaxSize(2))
                .as((first, rest) -> {
                    List<Node> all = new java.util.ArrayList<>(List.of(first));
                    all.addAll(rest);
                    return SCHEMA.node("list_item").of(all);
                });
        Arbitrary<Node> list = Combinators.combine(
                        Arbitraries.of("bullet_list", "ordered_list"),
                        item.list().ofMinSize(1).ofMaxSize(3))
                .as((type, items) -> SCHEMA.node(type).of(items));
        return Arbitraries.oneOf(paragraph, heading, code, embed, pictures, quote, table, rule, list);
    }

    private static Arbitrary<Node> tables(Arbitrary<Node> paragraph) {
        Arbitrary<Node> cell = Combinators.combine(
                        Arbitraries.of("table_cell", "table_header"),
                        paragraph.list().ofMinSize(1).ofMaxSize(2))
                .as((type, inside) -> SCHEMA.node(type).of(inside));
        Arbitrary<Node> row = cell.list().ofMinSize(1).ofMaxSize(3).map(SCHEMA.node("table_row")::of);
        return row.list().ofMinSize(1).ofMaxSize(3).map(SCHEMA.node("table")::of);
    }
}
