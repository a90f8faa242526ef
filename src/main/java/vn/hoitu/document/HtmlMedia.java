package vn.hoitu.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Players from elsewhere: an embed when the site is known, otherwise a link that says where it went. */
final class HtmlMedia {
    private static final List<String> SOCIAL_CLASSES = List.of(
            "twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "fb-post", "fb-xfbml-parse-ignore");

    private final Schema schema;
    private final Findings findings;

    HtmlMedia(Schema schema, Findings findings) {
        this.schema = schema;
        this.findings = findings;
    }

    void frame(Element frame, BlockFlow flow) {
        String address = Stream.of("src", "data-src", "data-lazy-src")
                .map(name -> ForeignAddress.of(frame, name))
                .filter(found -> !found.isEmpty() && !found.equals("about:blank"))
                .findFirst()
                .orElse("");
        Optional<EmbedSource.Embed> embed = EmbedSource.recognise(address);
        if (embed.isPresent()) {
            embed(embed.get(), frame.attr("title"), ImportFinding.Kind.IFRAME_TO_EMBED, flow);
        } else {
            link(address, ImportFinding.Kind.IFRAME_TO_LINK, ImportFinding.Kind.IFRAME_REMOVED, flow);
        }
    }

    void player(Element player, BlockFlow flow) {
        Element source = player.hasAttr("src") ? player : player.selectFirst("source[src]");
        String address = source == null ? "" : ForeignAddress.of(source, "src");
        link(address, ImportFinding.Kind.MEDIA_TO_LINK, ImportFinding.Kind.MEDIA_REMOVED, flow);
    }

    void object(Element object, BlockFlow flow) {
        Element inner = object.selectFirst("embed[src],iframe[src]");
        String address = object.hasAttr("data")
                ? ForeignAddress.of(object, "data")
                : ForeignAddress.of(inner == null ? object : inner, "src");
        Optional<EmbedSource.Embed> embed = EmbedSource.recognise(address);
        if (embed.isPresent()) {
            embed(embed.get(), object.attr("title"), ImportFinding.Kind.IFRAME_TO_EMBED, flow);
        } else {
            link(address, ImportFinding.Kind.MEDIA_TO_LINK, ImportFinding.Kind.MEDIA_REMOVED, flow);
        }
    }

    /** Social sites ship a quote with a link to the post, which their script would turn into a card. */
    Optional<EmbedSource.Embed> socialPost(Element quote) {
        if (SOCIAL_CLASSES.stream().noneMatch(quote::hasClass)) {
            return Optional.empty();
        }
        return Stream.concat(
                        Stream.of(quote.attr("cite"), quote.attr("data-instgrm-permalink")),
                        quote.select("a[href]").stream().map(link -> link.attr("href")).toList().reversed().stream())
                .flatMap(address -> EmbedSource.recognise(address.strip()).stream())
                .findFirst();
    }

    void embed(EmbedSource.Embed embed, String title, ImportFinding.Kind kind, BlockFlow flow) {
        findings.add(kind, embed.address());
        String clean = TextRules.withoutBrokenCharacters(title).strip();
        flow.add(schema.node("embed")
                .of(Map.of(
                        "url",
                        embed.address(),
                        "title",
                        clean.length() > DocumentLimits.MAX_ATTRIBUTE_UNITS ? "" : clean)));
    }

    private void link(String address, ImportFinding.Kind kept, ImportFinding.Kind removed, BlockFlow flow) {
        if (!SafeAddress.isWeb(address) || address.length() > DocumentLimits.MAX_ATTRIBUTE_UNITS) {
            findings.add(removed, address);
            return;
        }
        findings.add(kept, address);
        Mark link = schema.mark("link").mark(Map.of("href", address));
        flow.add(schema.node("paragraph").of(schema.text(address, link)));
    }
}
