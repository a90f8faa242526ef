package vn.hoitu.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Pictures and embeds as figures. */
final class FigureHtml {
    private static final String SIZES_WIDE = "100vw";
    private static final String SIZES_COLUMN = "(min-width: 45rem) 42rem, 100vw";

    private final PictureLinks pictures;
    private final InlineHtml inline;

    FigureHtml(PictureLinks pictures, InlineHtml inline) {
        this.pictures = pictures;
        this.inline = inline;
    }

    /** @param first whether a reader meets this picture at once, so that waiting to load it would cost time */
    void picture(Node node, boolean first, StringBuilder out) {
        boolean wide = node.attributes().string("align").filter("wide"::equals).isPresent();
        out.append("<figure class=\"picture ")
                .append(wide ? "picture-wide" : "picture-column")
                .append("\">");
        Optional<PictureLinks.Picture> archived =
                node.attributes().string("pictureId").map(UUID::fromString).flatMap(pictures::of);
        if (archived.isPresent()) {
            responsive(node, archived.get(), wide ? SIZES_WIDE : SIZES_COLUMN, first, out);
        } else {
            node.attributes()
                    .string("src")
                    .filter(SafeAddress::isWeb)
                    .ifPresent(
                            src -> out.append(image(node, src, "", size(node, "width"), size(node, "height"), first)));
        }
        caption(node.child(0), node.child(1), out);
        out.append("</figure>\n");
    }

    private static void responsive(
            Node node, PictureLinks.Picture picture, String sizes, boolean first, StringBuilder out) {
        PictureLinks.Rendition fallback = picture.fallback();
        Set<String> otherKinds = picture.renditions().stream()
                .map(PictureLinks.Rendition::mime)
                .filter(mime -> !mime.equals(fallback.mime()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        out.append("<picture>");
        for (String mime : otherKinds) {
            out.append("<source")
                    .append(HtmlText.attribute("type", mime))
                    .append(sourceSet(picture.renditions(), mime, sizes))
                    .append('>');
        }
        String sourceSet = sourceSet(picture.renditions(), fallback.mime(), sizes);
        out.append(image(
                        node,
                        fallback.url(),
                        sourceSet,
                        OptionalInt.of(fallback.widthPixels()),
                        OptionalInt.of(fallback.heightPixels()),
                        first))
                .append("</picture>");
    }

    private static String sourceSet(List<PictureLinks.Rendition> renditions, String mime, String sizes) {
        String set = renditions.stream()
                .filter(rendition -> rendition.mime().equals(mime))
                .map(rendition ->
                        rendition.url().replace(" ", "%20").replace(",", "%2C") + " " + rendition.widthPixels() + "w")
                .collect(Collectors.joining(", "));
        return set.isEmpty() ? "" : HtmlText.attribute("srcset", set) + HtmlText.attribute("sizes", sizes);
    }

    private static String image(
            Node node, String src, String sourceSet, OptionalInt width, OptionalInt height, boolean first) {
        StringBuilder image =
                new StringBuilder("<img").append(HtmlText.attribute("src", src)).append(sourceSet);
        if (width.isPresent() && height.isPresent()) {
            image.append(" width=\"").append(width.getAsInt());
            image.append("\" height=\"").append(height.getAsInt()).append('"');
        }
        // An empty alt is meant: the caption says it, and screen readers need not say it twice.
        image.append(" alt=\"")
                .append(HtmlText.escape(node.attributes().string("alt").orElse("")))
                .append('"');
        image.append(first ? " fetchpriority=\"high\"" : " loading=\"lazy\"");
        return image.append(" decoding=\"async\">").toString();
    }

    private static OptionalInt size(Node node, String name) {
        return node.attributes().integer(name);
    }

    private void caption(Node caption, Node credit, StringBuilder out) {
        if (caption.content().isEmpty() && credit.content().isEmpty()) {
            return;
        }
        out.append("<figcaption>");
        if (!caption.content().isEmpty()) {
            out.append("<span class=\"caption\">");
            inline.write(caption, out);
            out.append("</span>");
        }
        if (!credit.content().isEmpty()) {
            out.append(caption.content().isEmpty() ? "" : " ").append("<span class=\"credit\">");
            inline.write(credit, out);
            out.append("</span>");
        }
        out.append("</figcaption>");
    }

    static void embed(Node node, StringBuilder out) {
        String url = node.attributes().string("url").orElse("");
        String title = node.attributes().string("title").orElse("");
        Optional<EmbedSource.Embed> known = EmbedSource.recognise(url);
        String name = known.map(embed -> embed.source().className()).orElse("link");
        out.append("<figure class=\"embed embed-").append(name).append("\">");
        Optional<String> player = known.flatMap(EmbedSource.Embed::player);
        if (player.isPresent()) {
            out.append("<iframe")
                    .append(HtmlText.attribute("src", player.get()))
                    .append(HtmlText.attribute("title", title.isEmpty() ? name : title))
                    .append(" loading=\"lazy\" allowfullscreen referrerpolicy=\"strict-origin-when-cross-origin\"")
                    .append(" sandbox=\"allow-scripts allow-same-origin allow-popups allow-presentation\"></iframe>");
        } else if (SafeAddress.isHttps(url)) {
            out.append("<a").append(HtmlText.attribute("href", url)).append(" rel=\"noopener\">");
            out.append(HtmlText.escape(title.isEmpty() ? url : title)).append("</a>");
        }
        out.append("</figure>\n");
    }
}
