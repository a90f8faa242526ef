package vn.hoitu.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hoitu.shared.text.VietnameseText;

/**
 * What lists, search and rules need to know of a document without reading it again.
 *
 * @param words syllables of title, sapo and body
 * @param pictureIds of archived pictures in order, each once
 * @param pictures how many pictures stand in the text, archived or not
 * @param captions as plain text, those that are not empty
 * @param variants by channel, those that are not empty
 */
public record DocumentFields(
        String kicker,
        String title,
        String sapo,
        int words,
        int readingMinutes,
        List<UUID> pictureIds,
        int pictures,
        List<String> captions,
        Map<String, String> variants) {

    public DocumentFields {
        pictureIds = List.copyOf(pictureIds);
        captions = List.copyOf(captions);
        variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    }

    /** @param document one that fits the schema */
    public static DocumentFields of(Node document) {
        String title = field(document, "title");
        String sapo = field(document, "sapo");
        List<Node> pictures = new ArrayList<>();
        document.content().forEachBelow((node, _) -> {
            if (node.is("picture")) {
                pictures.add(node);
            }
            return !node.type().hasInlineContent();
        });
        int words = VietnameseText.words(title)
                + VietnameseText.words(sapo)
                + VietnameseText.words(PlainText.of(part(document, "body")));
        return new DocumentFields(
                field(document, "kicker"),
                title,
                sapo,
                words,
                VietnameseText.readingMinutes(words),
                pictures.stream()
                        .flatMap(picture -> picture.attributes().string("pictureId").stream())
                        .map(UUID::fromString)
                        .distinct()
                        .toList(),
                pictures.size(),
                pictures.stream()
                        .map(picture -> PlainText.of(picture.child(0)))
                        .filter(caption -> !caption.isEmpty())
                        .toList(),
                variants(document));
    }

    /** The words a channel has of its own, as {@code seo-title}; empty when the usual ones serve. */
    public Optional<String> variant(String channel) {
        return Optional.ofNullable(variants.get(channel));
    }

    private static Map<String, String> variants(Node document) {
        Map<String, String> variants = new LinkedHashMap<>();
        for (Node child : document.children()) {
            String text = child.is("variant") ? PlainText.of(child) : "";
            if (!text.isEmpty()) {
                variants.putIfAbsent(child.attributes().string("channel").orElse(""), text);
            }
        }
        return variants;
    }

    /** The text itself, without what stands around it. */
    public static Node body(Node document) {
        return part(document, "body");
    }

    static Node part(Node document, String name) {
        return document.children().stream()
                .filter(child -> child.is(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a document has a " + name));
    }

    private static String field(Node document, String name) {
        return PlainText.of(part(document, name));
    }
}
