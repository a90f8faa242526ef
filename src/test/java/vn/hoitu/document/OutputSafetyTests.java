package vn.hoitu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.document.Samples.SCHEMA;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutputSafetyTests {
    private static final Set<String> TAGS = Set.of(
            "html",
            "head",
            "body",
            "p",
            "h2",
            "h3",
            "h4",
            "blockquote",
            "ul",
            "ol",
            "li",
            "hr",
            "figure",
            "figcaption",
            "picture",
            "source",
            "img",
            "span",
            "div",
            "table",
            "tbody",
            "tr",
            "td",
            "th",
            "pre",
            "code",
            "iframe",
            "a",
            "strong",
            "em",
            "u",
            "s",
            "sub",
            "sup",
            "br");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "cite",
            "start",
            "src",
            "srcset",
            "sizes",
            "type",
            "width",
            "height",
            "alt",
            "fetchpriority",
            "loading",
            "decoding",
            "role",
            "tabindex",
            "colspan",
            "rowspan",
            "title",
            "allowfullscreen",
            "referrerpolicy",
            "sandbox",
            "href",
            "rel");

    /** A bracket of the text itself has a backslash before it. */
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)]\\(([^)\\s]*)\\)");

    static List<String> vectors() {
        return List.of(
                "<script>alert(1)</script>",
                "<ScRiPt >alert(1)</sCrIpT>",
                "\"><script>alert(1)</script>",
                "' onmouseover=alert(1) x='",
                "\" onfocus=alert(1) autofocus x=\"",
                "`onerror=alert(1)`",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
                "</title><script>alert(1)</script>",
                "</textarea><script>alert(1)</script>",
                "</style><script>alert(1)</script>",
                "<!--><script>alert(1)</script>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<iframe srcdoc=\"<script>alert(1)</script>\">",
                "<a href=javascript:alert(1)>x</a>",
                "<a href=\"java&#x0A;script:alert(1)\">x</a>",
                "<a href=\" &#14; javascript:alert(1)\">x</a>",
                "<form action=javascript:alert(1)><input type=submit>",
                "<object data=javascript:alert(1)>",
                "<embed src=javascript:alert(1)>",
                "<base href=javascript:alert(1)//>",
                "<link rel=stylesheet href=javascript:alert(1)>",
                "<meta http-equiv=refresh content=0;url=javascript:alert(1)>",
                "<details open ontoggle=alert(1)>",
                "<video><source onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<template><script>alert(1)</script></template>",
                "<p style=\"background:url(javascript:alert(1))\">x",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)",
                "\u0000<script>alert(1)</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<<script>alert(1)//<</script>",
                "javascript:alert(1)",
                "[x](javascript:alert(1))",
                "![x](javascript:alert(1))",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)",
                "{{constructor.constructor('alert(1)')()}}",
                "${alert(1)}",
                "\u2028<script>alert(1)</script>",
                "+ADw-script+AD4-alert(1)+ADw-/script+AD4-");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void noVectorComesOutAliveWhereverItStands(String vector) {
        String text = TextRules.withoutBrokenCharacters(vector);
        Node inText = SCHEMA.text(text, SCHEMA.mark("link").mark(Map.of("href", vector, "title", text)));
        Node picture = SCHEMA.node("picture")
                .of(
                        Map.of("src", vector, "alt", text),
                        SCHEMA.node("caption").of(inText),
                        SCHEMA.node("credit").of(SCHEMA.text(text)));
        Node doc = Articles.of(
                SCHEMA,
                text,
                text,
                text,
                SCHEMA.node("body")
                        .of(
                                SCHEMA.node("paragraph").of(inText),
                                SCHEMA.node("heading").of(SCHEMA.text(text)),
                                SCHEMA.node("code_block").of(SCHEMA.text(text)),
                                SCHEMA.node("blockquote")
                                        .of(
                                                Map.of("cite", vector),
                                                SCHEMA.node("paragraph").of(inText)),
                                SCHEMA.node("embed").of(Map.of("url", vector, "title", text)),
                                picture));

        assertHarmless(doc);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void noVectorSurvivesTheImport(String vector) {
        for (String html : List.of(
                vector,
                "<p>" + vector + "</p>",
                "<p title=\"" + vector + "\">x</p>",
                "<a href='" + vector + "'>x</a>")) {
            for (HtmlOrigin origin : List.of(HtmlOrigin.web(""), HtmlOrigin.wordpress("https://bao.vn/"))) {
                Node body = HtmlToDocument.convert(SCHEMA, html, origin).body();

                assertThat(body.check()).isEmpty();
                assertHarmless(Articles.of(SCHEMA, "", "", "", body));
            }
        }
    }

    @Provide
    Arbitrary<Node> hostileArticles() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<",
                ">",
                "\"",
                "'",
                "`",
                "&",
                "script",
                "<script>",
                "</",
                "onerror=",
                " ",
                "javascript:",
                "alert(1)",
                "<!--",
                "-->",
                "]]>",
                "<img src=x ",
                "=",
                "/",
                "&#60;",
                "x",
                "\n",
                "[",
                "](",
                ")",
                "\\",
                "*",
                "_");
        Arbitrary<String> texts = pieces.list().ofMaxSize(8).map(parts -> String.join("", parts));
        return Samples.articles(texts, texts.filter(text -> text.length() < 200));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void noTextAndNoAddressComesOutAlive(@ForAll("hostileArticles") Node doc) {
        assertHarmless(doc);
    }

    private static void assertHarmless(Node doc) {
        SiteHtml site = new SiteHtml(_ -> Optional.empty(), LinkAuthor.NEWSROOM);
        String html = site.body(doc) + "<p>" + site.sapo(doc) + "</p>";
        for (Element element : Jsoup.parse(html).getAllElements()) {
            if (element.normalName().equals("#root")) {
                continue;
            }
            assertThat(TAGS).as(html).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
                if (Set.of("href", "src", "cite").contains(attribute.getKey())) {
                    assertThat(SafeAddress.isHref(attribute.getValue()))
                            .as(attribute.getValue())
                            .isTrue();
                }
            }
        }
        assertMarkdownHarmless(Markdown.of(doc));
    }

    /** Outside fenced code no raw tag and no address with a scheme that runs. */
    private static void assertMarkdownHarmless(String markdown) {
        String outside = markdown.replaceAll("(?ms)^(?:[ >-]|\\d+\\.)*(`{3,})$.*?^[ >]*\\1$", "");
        assertThat(outside).doesNotContain("<");
        Matcher links = LINK.matcher(outside);
        while (links.find()) {
            String target = links.group(1);
            assertThat(target.isEmpty() || SafeAddress.isHref(target))
                    .as(target)
                    .isTrue();
        }
        assertThat(links.replaceAll("").toLowerCase(Locale.ROOT)).doesNotContain("javascript:");
    }
}
