package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Block elements: which of them becomes what. */
final class HtmlBlocks {
    private final HtmlWalk walk;
    private final Schema schema;
    private final Findings findings;
    private final HtmlLists lists;
    private final HtmlTables tables;
    private final HtmlFigures figures;
    private final HtmlMedia media;

    HtmlBlocks(HtmlWalk walk, Schema schema, Findings findings) {
        this.walk = walk;
        this.schema = schema;
        this.findings = findings;
        this.lists = new HtmlLists(walk, schema, findings);
        this.figures = new HtmlFigures(walk, schema, findings);
        this.tables = new HtmlTables(walk, figures, schema, findings);
        this.media = new HtmlMedia(schema, findings);
    }

    void block(Element element, String name, HtmlWalk.Place place, BlockFlow flow) {
        switch (name) {
            case "p" -> paragraph(element, place, flow);
            case "h1", "h2" -> heading(element, 2, place, flow);
            case "h3" -> heading(element, 3, place, flow);
            case "h4", "h5", "h6" -> heading(element, 4, place, flow);
            case "ul", "ol", "menu", "dir" -> lists.list(element, place, flow);
            case "li", "dd" -> container(element, place, flow);
            case "dt", "summary", "legend" ->
                container(element, place.with(schema.mark("strong").mark().addTo(place.marks())), flow);
            case "blockquote" -> quote(element, place, flow);
            case "pre", "listing", "xmp", "plaintext" -> code(element, flow);
            case "hr" -> flow.add(schema.node("horizontal_rule").of());
            case "table" -> tables.table(element, place, flow);
            case "figure" -> figures.figure(element, place, flow);
            case "img" -> figures.image(element, List.of(), List.of(), place, flow);
            case "iframe", "frame" -> media.frame(element, flow);
            case "video", "audio" -> media.player(element, flow);
            case "object", "embed", "applet" -> media.object(element, flow);
            default -> {
                if (element.hasClass("wp-caption")) {
                    figures.figure(element, place, flow);
                } else {
                    container(element, place, flow);
                }
            }
        }
    }

    private void container(Element element, HtmlWalk.Place place, BlockFlow flow) {
        flow.endParagraph();
        walk.children(element, place, flow);
        flow.endParagraph();
    }

    private void paragraph(Element element, HtmlWalk.Place place, BlockFlow flow) {
        Optional<WordItem> item = WordItem.of(element);
        if (item.isEmpty()) {
            container(element, place, flow);
            return;
        }
        item.get().removeMarker();
        flow.endParagraph();
        for (Node block : walk.blocksOf(element, place)) {
            if (block.is("paragraph")) {
                flow.addWordItem(item.get().listType(), block);
            } else {
                flow.add(block);
            }
        }
    }

    private void heading(Element element, int level, HtmlWalk.Place place, BlockFlow flow) {
        flow.endParagraph();
        for (Node block : walk.blocksOf(element, place.unmarked())) {
            flow.add(
                    block.is("paragraph")
                            ? schema.node("heading").of(Map.of("level", level), block.children())
                            : block);
        }
    }

    private void quote(Element element, HtmlWalk.Place place, BlockFlow flow) {
        flow.endParagraph();
        Optional<EmbedSource.Embed> post = media.socialPost(element);
        if (post.isPresent()) {
            media.embed(post.get(), "", ImportFinding.Kind.ADDRESS_TO_EMBED, flow);
            return;
        }
        String cite = ForeignAddress.of(element, "cite");
        Map<String, String> attributes = SafeAddress.isWeb(cite) ? Map.of("cite", cite) : Map.of();
        List<Node> paragraphs = new ArrayList<>();
        boolean split = false;
        for (Node block : walk.blocksOf(element, place)) {
            if (block.is("paragraph")) {
                paragraphs.add(block);
            } else if (block.is("blockquote")) {
                paragraphs.addAll(block.children());
            } else {
                split = true;
                flushQuote(paragraphs, attributes, flow);
                flow.add(block);
            }
        }
        flushQuote(paragraphs, attributes, flow);
        if (split) {
            findings.add(ImportFinding.Kind.QUOTE_SPLIT);
        }
    }

    private void flushQuote(List<Node> paragraphs, Map<String, String> attributes, BlockFlow flow) {
        if (!paragraphs.isEmpty()) {
            flow.add(schema.node("blockquote").of(attributes, paragraphs));
            paragraphs.clear();
        }
    }

    private void code(Element element, BlockFlow flow) {
        String text = TextRules.withoutBrokenCharacters(element.wholeText().replaceAll("\r\n?", "\n"))
                .replaceFirst("^\n", "")
                .stripTrailing();
        if (!text.isEmpty() && walk.budget().takeText(text.length())) {
            flow.add(schema.node("code_block").of(schema.text(text)));
        }
    }
}
