package vn.hoitu.document;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import vn.hoitu.shared.text.LegacyEncodings;

/**
 * Makes a document's body of HTML that strangers wrote. Nothing unsafe survives because nothing is copied: only what
 * the schema knows is built anew. Never throws, whatever the input.
 */
public final class HtmlToDocument {
    public static final int MAX_HTML_UNITS = 4_000_000;
    /** The parser repeats open formatting in every block, up to a dozen elements for each tag, so tags are bounded. */
    public static final int MAX_TAGS = 60_000;
    /** Elements further in become plain text; the walk goes down by recursion. */
    public static final int MAX_ELEMENT_DEPTH = 200;
    /** Lists within lists; a document allows {@link DocumentLimits#MAX_DEPTH} levels in all. */
    public static final int MAX_LIST_DEPTH = 12;

    private HtmlToDocument() {}

    public static ImportedBody convert(Schema schema, String html, HtmlOrigin origin) {
        Findings findings = new Findings();
        String bounded = bounded(html, findings);
        boolean classic = origin.wordpress() && !bounded.contains("<!-- wp:");
        String expanded = origin.wordpress() ? Shortcodes.expand(bounded, origin.attachments(), findings) : bounded;
        Document parsed = Jsoup.parseBodyFragment(expanded, origin.baseAddress());
        convertEncoding(parsed.body(), findings);
        boolean newlinesCount = classic || isPlainText(parsed.body());
        HtmlWalk walk = new HtmlWalk(schema, findings, newlinesCount);
        List<Node> blocks = walk.blocksOf(parsed.body());
        Node body = blocks.isEmpty()
                ? Articles.emptyBody(schema)
                : schema.node("body").of(blocks);
        return new ImportedBody(body, findings.list());
    }

    /** Cut by size and by number of tags, so that no input can cost more than a few hundred megabytes. */
    private static String bounded(String html, Findings findings) {
        int end = Math.min(html.length(), MAX_HTML_UNITS);
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0 && i < end; i = html.indexOf('<', i + 1)) {
            tags++;
            if (tags > MAX_TAGS) {
                end = i;
            }
        }
        if (end == html.length()) {
            return html;
        }
        findings.add(ImportFinding.Kind.INPUT_CUT, html.length() + " → " + end);
        return html.substring(0, end);
    }

    /** No block and no line break: then blank lines are all the paragraphs there are. */
    private static boolean isPlainText(Element body) {
        return body.selectFirst("p,div,br,li,td,h1,h2,h3,h4,h5,h6,blockquote,pre,section,article,figure") == null;
    }

    private static void convertEncoding(Element body, Findings findings) {
        LegacyEncodings.guess(body.wholeText())
                .filter(LegacyEncodings.Guess::isCertain)
                .ifPresent(guess -> {
                    findings.add(
                            ImportFinding.Kind.ENCODING_CONVERTED,
                            guess.encoding().name());
                    NodeTraversor.traverse(
                            (node, _) -> {
                                if (node instanceof TextNode text) {
                                    text.text(guess.encoding().toUnicode(text.getWholeText()));
                                } else if (node.hasAttr("alt")) {
                                    node.attr("alt", guess.encoding().toUnicode(node.attr("alt")));
                                }
                            },
                            body);
                });
    }
}
