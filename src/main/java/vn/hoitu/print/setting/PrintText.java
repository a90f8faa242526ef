package vn.hoitu.print.setting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.document.Node;
import vn.hoitu.document.PlainText;

/**
 * A document as it is set for paper: the same words the newsroom edits, without what paper cannot show. Where the piece
 * has a headline of its own for print, that one stands.
 */
public record PrintText(String kicker, String title, List<Run> sapo, List<Block> body) {

    private static final Set<String> SET_MARKS =
            Set.of("strong", "em", "underline", "strike", "subscript", "superscript");
    private static final int SUBHEADING_LEVEL = 3;

    public static PrintText of(Node document) {
        DocumentFields fields = DocumentFields.of(document);
        List<Run> sapo = document.children().stream()
                .filter(child -> child.is("sapo"))
                .findFirst()
                .map(PrintText::runs)
                .orElse(List.of());
        List<Block> body = new ArrayList<>();
        DocumentFields.body(document).children().forEach(node -> add(node, 0, body));
        return new PrintText(fields.kicker(), fields.variant("print-title").orElse(fields.title()), sapo, body);
    }

    public List<Block.Picture> pictures() {
        return body.stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
    }

    private static void add(Node node, int depth, List<Block> out) {
        switch (node.type().name()) {
            case "paragraph" -> paragraph(Block.Kind.BODY, node, out);
            case "heading" ->
                paragraph(
                        node.attributes().integer("level").orElse(2) < SUBHEADING_LEVEL
                                ? Block.Kind.HEADING
                                : Block.Kind.SUBHEADING,
                        node,
                        out);
            case "blockquote" -> node.children().forEach(child -> paragraph(Block.Kind.QUOTE, child, out));
            case "code_block" -> paragraph(Block.Kind.CODE, node, out);
            case "bullet_list" -> node.children().forEach(item -> item(item, 0, depth, out));
            case "ordered_list" -> {
                int number = node.attributes().integer("start").orElse(1);
                for (Node item : node.children()) {
                    item(item, number++, depth, out);
                }
            }
            case "picture" ->
                out.add(new Block.Picture(
                        node.attributes().string("pictureId").orElse(null),
                        node.attributes().string("alt").orElse(""),
                        runs(node.child(0)),
                        PlainText.of(node.child(1))));
            case "table" -> out.add(table(node));
            case "horizontal_rule" -> out.add(new Block.Rule());
            default -> {} // a video or a post of somebody else is not printed
        }
    }

    private static void paragraph(Block.Kind kind, Node node, List<Block> out) {
        List<Run> runs = runs(node);
        if (!Run.text(runs).isBlank()) {
            out.add(new Block.Paragraph(kind, runs));
        }
    }

    private static void item(Node item, int number, int depth, List<Block> out) {
        boolean opens = true;
        for (Node child : item.children()) {
            if (child.is("paragraph")) {
                out.add(new Block.Item(number, opens, depth, runs(child)));
                opens = false;
            } else {
                add(child, depth + 1, out);
            }
        }
    }

    private static Block.Table table(Node table) {
        return new Block.Table(table.children().stream()
                .map(row -> new Block.Row(
                        row.children().stream().map(PrintText::cell).toList()))
                .toList());
    }

    private static Block.Cell cell(Node cell) {
        return new Block.Cell(
                cell.is("table_header"),
                cell.attributes().integer("colspan").orElse(1),
                cell.attributes().integer("rowspan").orElse(1),
                cell.children().stream().map(PrintText::runs).toList());
    }

    private static List<Run> runs(Node parent) {
        List<Run> runs = new ArrayList<>();
        for (Node child : parent.children()) {
            Set<String> marks = new LinkedHashSet<>();
            child.marks().forEach(mark -> marks.add(mark.type().name()));
            marks.retainAll(SET_MARKS);
            String text = child.isText() ? Printable.of(child.text()) : "\n";
            if (!text.isEmpty()) {
                runs.add(new Run(text, marks));
            }
        }
        return runs;
    }
}
