package vn.hoitu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.document.Samples.SCHEMA;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileHtmlTests {
    private static final HtmlOrigin WEB = HtmlOrigin.web("https://bao.vn/");
    private static final HtmlOrigin WORDPRESS = HtmlOrigin.wordpress("https://bao.vn/");

    static Stream<String> tooMuch() {
        return Stream.of(
                "<div>".repeat(100_000) + "x",
                "<b>".repeat(100_000) + "x",
                "<blockquote>".repeat(100_000) + "x",
                "<ul><li>".repeat(100_000) + "x",
                "<table><tr><td>".repeat(100_000) + "x",
                "<figure><img src=a>".repeat(50_000) + "x",
                "<a href=b>".repeat(100_000) + "x",
                "<p>".repeat(100_000),
                "<b a=1><i b=2><u c=3><s><em><strong>" + "<p>x".repeat(100_000),
                "<svg><foreignObject>".repeat(50_000),
                "<p title=\"" + "a".repeat(5_000_000) + "\">x",
                "<p " + "a%d=1 ".repeat(100_000) + ">x",
                "<img alt='" + "a".repeat(3_000_000) + "' src=https://a.vn/a.jpg>",
                "<a href='https://a.vn/" + "a".repeat(3_000_000) + "'>x</a>",
                "a\n".repeat(2_000_000),
                "\n".repeat(4_000_000),
                "[".repeat(1_000_000),
                "[[".repeat(1_000_000),
                "[caption]".repeat(100_000),
                "[gallery ids=".repeat(100_000),
                "<!--".repeat(100_000),
                "<pre>".repeat(100_000),
                "<".repeat(1_000_000),
                "&amp;".repeat(500_000),
                "\u0301".repeat(1_000_000),
                "x".repeat(50_000_000));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void survivesInputMadeToHurt(String html) {
        for (HtmlOrigin origin : List.of(WEB, WORDPRESS)) {
            ImportedBody imported = HtmlToDocument.convert(SCHEMA, html, origin);

            assertFits(imported);
        }
    }

    @Provide
    Arbitrary<String> brokenHtml() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<div>",
                        "</div>",
                        "<b>",
                        "</b>",
                        "<i>",
                        "</i>",
                        "<ul>",
                        "<ol>",
                        "<li>",
                        "</li>",
                        "</ul>",
                        "<table>",
                        "<tr>",
                        "<td>",
                        "<th colspan=0>",
                        "</td>",
                        "</table>",
                        "<caption>",
                        "<figure>",
                        "</figure>",
                        "<figcaption>",
                        "</figcaption>",
                        "<img src=a.jpg>",
                        "<img src=javascript:x>",
                        "<blockquote>",
                        "</blockquote>",
                        "<pre>",
                        "</pre>",
                        "<code>",
                        "</code>",
                        "<h1>",
                        "<h4>",
                        "</h1>",
                        "<br>",
                        "<hr>",
                        "<a href=/x>",
                        "<a href=javascript:alert(1)>",
                        "</a>",
                        "<script>",
                        "</script>",
                        "<style>",
                        "</style>",
                        "<iframe src=https://youtu.be/dQw4w9WgXcQ>",
                        "</iframe>",
                        "<svg>",
                        "</svg>",
                        "<math>",
                        "<template>",
                        "<select>",
                        "<option>",
                        "<form>",
                        "<textarea>",
                        "<noscript>",
                        "<plaintext>",
                        "<sub>",
                        "<sup>",
                        "[caption]",
                        "[/caption]",
                        "[gallery]",
                        "[foo bar=1]",
                        "<!--more-->",
                        "<!--nextpage-->",
                        "<!--",
                        "-->",
                        "<p class=MsoListParagraph>",
                        "chữ",
                        " ",
                        "\n",
                        "\n\n",
                        "&nbsp;",
                        "\u0000",
                        "\ud83d",
                        "😀",
                        "\"",
                        "'",
                        ">",
                        "https://youtu.be/dQw4w9WgXcQ",
                        "(Ảnh: A)",
                        "<dl><dt>",
                        "<dd>",
                        "<details><summary>",
                        "<frameset>",
                        "<body>",
                        "<html>")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void everyMixtureOfTagsBecomesADocument(@ForAll("brokenHtml") String html, @ForAll boolean wordpress) {
        assertFits(HtmlToDocument.convert(SCHEMA, html, wordpress ? WORDPRESS : WEB));
    }

    @Property
    void everyTextBecomesADocument(@ForAll String text) {
        assertFits(HtmlToDocument.convert(SCHEMA, text, WORDPRESS));
    }

    @Property
    void plainWordsAllComeOver(@ForAll("words") List<String> words) {
        ImportedBody imported = HtmlToDocument.convert(SCHEMA, "<p>" + String.join("</p><p>", words) + "</p>", WEB);

        assertThat(imported.body().children()).extracting(Node::textContent).isEqualTo(words);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("một", "hai", "ba bốn", "Đường", "1.000")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Test
    void saysThatItCutWhatIsTooLong() {
        ImportedBody imported = HtmlToDocument.convert(SCHEMA, "x ".repeat(3_000_000), WEB);

        assertThat(imported.findings())
                .extracting(ImportFinding::kind)
                .containsExactly(ImportFinding.Kind.INPUT_CUT, ImportFinding.Kind.TEXT_CUT);
    }

    /** Not only fitting the schema, but readable again within all limits. */
    private static void assertFits(ImportedBody imported) {
        Node document = Articles.of(SCHEMA, "", "", "", imported.body());
        assertThat(DocumentReader.read(SCHEMA, DocumentJson.write(document))).isInstanceOf(Reading.Read.class);
        assertThat(imported.findings())
                .hasSizeLessThanOrEqualTo(Findings.MAX_DISTINCT + ImportFinding.Kind.values().length);
    }
}
