package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Tables of figures stay tables; tables that only place a picture above its caption do not. */
final class HtmlTables {
    private static final int MAX_SPAN = 1000;

    private final HtmlWalk walk;
    private final HtmlFigures figures;
    private final Schema schema;
    private final Findings findings;

    HtmlTables(HtmlWalk walk, HtmlFigures figures, Schema schema, Findings findings) {
        this.walk = walk;
        this.figures = figures;
        this.schema = schema;
        this.findings = findings;
    }

    void table(Element table, HtmlWalk.Place place, BlockFlow flow) {
        flow.endParagraph();
        List<Element> rows = rows(table);
        List<Element> cells = rows.stream().flatMap(row -> cells(row).stream()).toList();
        Optional<Element> caption = table.children().stream()
                .filter(child -> child.normalName().equals("caption"))
                .findFirst();
        caption.ifPresent(element -> flow.addAll(walk.blocksOf(element, place)));
        if (cells.size() == 1) {
            walk.children(cells.getFirst(), place.deeper(), flow);
            flow.endParagraph();
            return;
        }
        if (isPictureWithCaption(cells)) {
            figures.pictureWithCaption(cells.get(0), cells.get(1), place, flow);
            return;
        }
        List<Node> moved = new ArrayList<>();
        List<Node> nodes = rows.stream()
                .map(row -> row(row, place, moved))
                .flatMap(Optional::stream)
                .toList();
        if (!nodes.isEmpty()) {
            flow.add(schema.node("table").of(nodes));
        }
        flow.addAll(moved);
    }

    private Optional<Node> row(Element row, HtmlWalk.Place place, List<Node> moved) {
        List<Node> cells = new ArrayList<>();
        for (Element cell : cells(row)) {
            if (walk.budget().takeNodes(3)) {
                cells.add(cell(cell, place, moved));
            }
        }
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(schema.node("table_row").of(cells));
    }

    private Node cell(Element cell, HtmlWalk.Place place, List<Node> moved) {
        List<Node> paragraphs = new ArrayList<>();
        for (Node block : walk.blocksOf(cell, place.deeper().unmarked())) {
            if (!block.is("paragraph") && !block.is("picture") && !block.is("embed")) {
                findings.add(ImportFinding.Kind.TABLE_FLATTENED, block.type().name());
            }
            flatten(block, paragraphs, moved);
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(schema.node("paragraph").of());
        }
        String type = cell.normalName().equals("th") ? "table_header" : "table_cell";
        return schema.node(type)
                .of(Map.of("colspan", span(cell, "colspan"), "rowspan", span(cell, "rowspan")), paragraphs);
    }

    /** Cells hold paragraphs only: text of other blocks becomes one, pictures and players go below the table. */
    private void flatten(Node block, List<Node> paragraphs, List<Node> moved) {
        switch (block.type().name()) {
            case "paragraph" -> paragraphs.add(block);
            case "heading" -> paragraphs.add(schema.node("paragraph").of(block.children()));
            case "code_block" -> paragraphs.add(schema.node("paragraph").of(block.children()));
            case "picture", "embed" -> {
                findings.add(ImportFinding.Kind.PICTURE_MOVED);
                moved.add(block);
            }
            default -> block.children().forEach(child -> flatten(child, paragraphs, moved));
        }
    }

    private static boolean isPictureWithCaption(List<Element> cells) {
        return cells.size() == 2
                && cells.get(0).parent() != cells.get(1).parent()
                && cells.get(0).select("img").size() == 1
                && !cells.get(0).hasText()
                && cells.get(1).select("img,table,iframe").isEmpty()
                && cells.get(1).hasText();
    }

    private static List<Element> rows(Element table) {
        return table.children().stream()
                .flatMap(child -> switch (child.normalName()) {
                    case "tr" -> Stream.of(child);
                    case "thead", "tbody", "tfoot" ->
                        child.children().stream().filter(row -> row.normalName().equals("tr"));
                    default -> Stream.empty();
                })
                .toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    private static int span(Element cell, String name) {
        String span = cell.attr(name).strip();
        return span.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(span), 1, MAX_SPAN) : 1;
    }
}
