package vn.hoitu.importing.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import vn.hoitu.importing.read.ForeignItem.ForeignPicture;

/** What WordPress keeps in a text beside HTML: shortcodes, and paragraphs that are only blank lines. */
final class WordPressMarkup {

    private static final Pattern SHORTCODE = Pattern.compile("\\[([a-zA-Z][\\w-]{0,30})([^\\[\\]]{0,2000}+)]");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w-]{1,30})\\s{0,3}=\\s{0,3}(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"']++))");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"'<>\\]]{1,1900}");
    private static final String BLOCK_EDITOR = "<!-- wp:";
    private static final int MOST_LEFT_NAMES = 20;

    private final WxrOutline outline;
    private final String pieceId;
    private final Set<String> left = new LinkedHashSet<>();

    WordPressMarkup(WxrOutline outline, String pieceId) {
        this.outline = outline;
        this.pieceId = pieceId;
    }

    String html(String content) {
        String plain = content.indexOf('[') < 0 ? content : withoutShortcodes(content);
        return content.contains(BLOCK_EDITOR) ? plain : BlankLines.asParagraphs(plain);
    }

    /** Shortcodes that stay in the text as they are, because nothing here can stand for them. */
    Set<String> left() {
        return left;
    }

    private String withoutShortcodes(String content) {
        StringBuilder html = new StringBuilder(content.length());
        Matcher code = SHORTCODE.matcher(content);
        int from = 0;
        while (code.find(from)) {
            String name = code.group(1);
            int inner = code.end();
            int close = closing(content, name, inner);
            Optional<String> made =
                    made(name, code.group(2), close < 0 ? "" : content.substring(inner, close));
            html.append(content, from, code.start());
            if (made.isPresent()) {
                html.append(made.get());
                from = close < 0 ? inner : close + name.length() + 3;
            } else {
                boolean surely = close >= 0 || ATTRIBUTE.matcher(code.group(2)).find();
                if (surely && left.size() < MOST_LEFT_NAMES) {
                    left.add(name);
                }
                html.append(code.group());
                from = inner;
            }
        }
        return html.append(content, from, content.length()).toString();
    }

    /** Only shortcodes known to enclose something are searched for their end, so that many of them cost little. */
    private static int closing(String content, String name, int from) {
        return switch (name) {
            case "caption", "wp_caption", "embed", "audio", "video" -> content.indexOf("[/" + name + "]", from);
            default -> -1;
        };
    }

    private Optional<String> made(String name, String attributes, String inner) {
        return switch (name) {
            case "caption", "wp_caption" ->
                inner.isEmpty() ? Optional.empty() : Optional.of(caption(attributes(attributes), inner));
            case "gallery" -> Optional.of(gallery(attributes(attributes)));
            case "embed", "audio", "video" -> link(attributes + " " + inner);
            default -> Optional.empty();
        };
    }

    private String gallery(Map<String, String> attributes) {
        String ids = attributes.getOrDefault("ids", attributes.getOrDefault("include", ""));
        List<ForeignPicture> pictures = ids.isBlank()
                ? outline.attachmentsOf(pieceId)
                : List.of(ids.split("[,\\s]+", -1)).stream()
                        .flatMap(id -> outline.attachment(id).stream())
                        .toList();
        StringBuilder html = new StringBuilder();
        for (ForeignPicture picture : pictures) {
            if (picture.address() != null) {
                html.append(figure(picture.address(), picture.alt(), picture.caption()));
            }
        }
        return html.toString();
    }

    static String figure(String address, String alt, String caption) {
        String image = "<img src=\"" + Entities.escape(address) + "\" alt=\"" + Entities.escape(alt) + "\">";
        String below = caption.isEmpty() ? "" : "<figcaption>" + Entities.escape(caption) + "</figcaption>";
        return "\n\n<figure>" + image + below + "</figure>\n\n";
    }

    /** Newer exports keep the words after the picture, older ones in an attribute. */
    private static String caption(Map<String, String> attributes, String inner) {
        int image = inner.toLowerCase(java.util.Locale.ROOT).lastIndexOf("<img");
        int end = image < 0 ? -1 : inner.indexOf('>', image);
        if (end < 0) {
            return inner;
        }
        int anchor = inner.indexOf("</a>", end);
        int after = anchor < 0 ? end + 1 : anchor + 4;
        String words = attributes.containsKey("caption")
                ? Entities.escape(attributes.getOrDefault("caption", ""))
                : inner.substring(after).strip();
        return "\n\n<figure>" + inner.substring(0, after) + "<figcaption>" + words + "</figcaption></figure>\n\n";
    }

    private static Optional<String> link(String where) {
        Matcher address = WEB_ADDRESS.matcher(where);
        if (!address.find()) {
            return Optional.empty();
        }
        String escaped = Entities.escape(address.group());
        return Optional.of("\n\n<p><a href=\"" + escaped + "\">" + escaped + "</a></p>\n\n");
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            String value = attribute.group(2) != null
                    ? attribute.group(2)
                    : attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
            attributes.putIfAbsent(attribute.group(1).toLowerCase(java.util.Locale.ROOT), value);
        }
        return attributes;
    }
}
