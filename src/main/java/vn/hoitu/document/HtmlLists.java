package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Lists, also those written the wrong way. */
final class HtmlLists {
    private final HtmlWalk walk;
    private final Schema schema;
    private final Findings findings;

    HtmlLists(HtmlWalk walk, Schema schema, Findings findings) {
        this.walk = walk;
        this.schema = schema;
        this.findings = findings;
    }

    void list(Element list, HtmlWalk.Place place, BlockFlow flow) {
        flow.endParagraph();
        if (place.listDepth() >= HtmlToDocument.MAX_LIST_DEPTH) {
            findings.add(ImportFinding.Kind.NESTING_FLATTENED);
            walk.children(list, place, flow);
            flow.endParagraph();
            return;
        }
        List<List<Node>> items = items(list, place.inList());
        boolean onlyPictures = !items.isEmpty()
                && items.stream().allMatch(item -> item.stream().allMatch(block -> block.is("picture")));
        if (onlyPictures) {
            items.forEach(flow::addAll);
            return;
        }
        List<Node> nodes = new ArrayList<>();
        for (List<Node> item : items) {
            if (walk.budget().takeNodes(2)) {
                nodes.add(schema.node("list_item").of(startingWithParagraph(item)));
            }
        }
        if (!nodes.isEmpty()) {
            flow.add(
                    list.normalName().equals("ol")
                            ? schema.node("ordered_list").of(Map.of("start", start(list)), nodes)
                            : schema.node("bullet_list").of(nodes));
        }
    }

    private List<List<Node>> items(Element list, HtmlWalk.Place place) {
        List<List<Node>> items = new ArrayList<>();
        for (org.jsoup.nodes.Node child : list.childNodes()) {
            if (child instanceof TextNode text && text.isBlank()) {
                continue;
            }
            BlockFlow flow = walk.newFlow();
            boolean isList =
                    child instanceof Element element && element.normalName().matches("ul|ol|menu");
            if (child instanceof Element item && item.normalName().equals("li")) {
                walk.children(item, place.deeper(), flow);
            } else {
                walk.visit(child, place.deeper(), flow);
            }
            List<Node> blocks = flow.finish();
            if (blocks.isEmpty()) {
                continue;
            }
            if (isList && !items.isEmpty()) {
                // A list straight inside a list belongs to the item before it.
                items.getLast().addAll(blocks);
            } else {
                items.add(new ArrayList<>(blocks));
            }
        }
        return items;
    }

    private List<Node> startingWithParagraph(List<Node> blocks) {
        Node first = blocks.getFirst();
        if (first.is("paragraph")) {
            return blocks;
        }
        List<Node> fitting = new ArrayList<>(blocks);
        if (first.is("heading")) {
            fitting.set(0, schema.node("paragraph").of(first.children()));
        } else {
            fitting.addFirst(schema.node("paragraph").of());
        }
        return fitting;
    }

    private static int start(Element list) {
        String start = list.attr("start").strip();
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }
}
