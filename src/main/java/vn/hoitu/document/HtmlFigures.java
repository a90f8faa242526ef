package vn.hoitu.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Pictures with what stands below them. */
final class HtmlFigures {
    /** Sites that load pictures late keep the real address in one of these. */
    private static final List<String> SOURCES =
            List.of("data-src", "data-original", "data-lazy-src", "data-orig-file", "src");

    private static final int MAX_PIXELS = 100_000;

    private final HtmlWalk walk;
    private final Schema schema;
    private final Findings findings;

    HtmlFigures(HtmlWalk walk, Schema schema, Findings findings) {
        this.walk = walk;
        this.schema = schema;
        this.findings = findings;
    }

    void figure(Element figure, HtmlWalk.Place place, BlockFlow flow) {
        flow.endParagraph();
        Element image = figure.selectFirst("img");
        if (image == null
                || figure.select("img").size() > 1
                || figure.selectFirst("table,iframe,video,audio,blockquote,ul,ol") != null) {
            walk.children(figure, place, flow);
            flow.endParagraph();
            return;
        }
        Element caption = figure.selectFirst("figcaption,.wp-caption-text");
        // Taken out of the tree, it would no longer know the base of its address.
        address(image).ifPresent(address -> image.attr(SOURCES.getFirst(), address));
        image.remove();
        if (caption == null) {
            // Without a marked caption, all text in a figure is the caption.
            pictureWithCaption(image, figure, place, flow);
            return;
        }
        caption.remove();
        pictureWithCaption(image, caption, place, flow);
        walk.children(figure, place, flow);
        flow.endParagraph();
    }

    void pictureWithCaption(Element holder, Element captionElement, HtmlWalk.Place place, BlockFlow flow) {
        Element image = holder.normalName().equals("img") ? holder : holder.selectFirst("img");
        List<Node> inline = inlineOf(captionElement, place);
        PictureCredit split = PictureCredit.splitOff(schema, inline);
        if (image != null) {
            image(image, split.caption(), split.credit(), place, flow);
        }
    }

    private List<Node> inlineOf(Element element, HtmlWalk.Place place) {
        List<Node> inline = new ArrayList<>();
        for (Node block : walk.blocksOf(element, place.deeper().unmarked())) {
            String text = PlainText.of(block);
            if (text.isEmpty()) {
                continue;
            }
            if (!inline.isEmpty()) {
                inline.add(schema.node("hard_break").of());
            }
            if (block.is("paragraph") || block.is("heading")) {
                inline.addAll(block.children());
            } else {
                inline.add(schema.text(text));
            }
        }
        return inline;
    }

    void image(Element image, List<Node> caption, List<Node> credit, HtmlWalk.Place place, BlockFlow flow) {
        String alt = TextRules.withoutBrokenCharacters(image.attr("alt"))
                .replaceAll("\\s+", " ")
                .strip();
        if (image.className().matches(".*\\b(wp-smiley|emoji)\\b.*")) {
            flow.text(alt, place.marks());
            return;
        }
        OptionalInt width = pixels(image, "width");
        OptionalInt height = pixels(image, "height");
        if (width.orElse(2) <= 1 && height.orElse(2) <= 1) {
            findings.add(ImportFinding.Kind.TRACKING_PIXEL_REMOVED, image.attr("src"));
            return;
        }
        Optional<String> address = address(image);
        if (address.isEmpty()) {
            findings.add(ImportFinding.Kind.PICTURE_REMOVED, image.attr("src"));
            Stream.of(caption, credit)
                    .filter(inline -> !inline.isEmpty())
                    .forEach(inline -> flow.add(schema.node("paragraph").of(inline)));
            return;
        }
        Map<String, @Nullable Object> attributes = new HashMap<>();
        attributes.put("src", address.get());
        attributes.put("alt", alt.length() > DocumentLimits.MAX_ATTRIBUTE_UNITS ? "" : alt);
        width.ifPresent(pixels -> attributes.put("width", pixels == 0 ? null : pixels));
        height.ifPresent(pixels -> attributes.put("height", pixels == 0 ? null : pixels));
        if (walk.budget().takeNodes(3)) {
            flow.add(schema.node("picture")
                    .of(
                            attributes,
                            schema.node("caption").of(caption),
                            schema.node("credit").of(credit)));
        }
    }

    private static Optional<String> address(Element image) {
        return SOURCES.stream()
                .filter(image::hasAttr)
                .map(name -> ForeignAddress.of(image, name))
                .filter(address -> address.length() <= DocumentLimits.MAX_ATTRIBUTE_UNITS && SafeAddress.isWeb(address))
                .findFirst();
    }

    private static OptionalInt pixels(Element image, String name) {
        String value = image.attr(name).strip().replaceFirst("px$", "");
        return value.matches("\\d{1,5}")
                ? OptionalInt.of(Math.min(Integer.parseInt(value), MAX_PIXELS))
                : OptionalInt.empty();
    }
}
