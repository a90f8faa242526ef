package vn.hoitu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.document.ImportFinding.Kind;
import static vn.hoitu.document.Samples.SCHEMA;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlToDocumentTests {
    private static final HtmlOrigin WEB = HtmlOrigin.web("https://bao.vn/tin/1.html");
    private static final HtmlOrigin WORDPRESS = HtmlOrigin.wordpress("https://bao.vn/");

    /** In a short hand: type[attributes that matter](content), marks before the text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "<p>Một <b>hai</b> <i>ba</i></p>~p(Một |strong:hai| |em:ba)",
                "<p>a</p><p>&nbsp;</p><p>  b  </p>~p(a) p(b)",
                "một đoạn không thẻ~p(một đoạn không thẻ)",
                "<div>a<p>b</p>c</div>~p(a) p(b) p(c)",
                "<p>a<br>b<br><br>c<br></p>~p(a|BR|b) p(c)",
                "<h1>A</h1><h3>B</h3><h6>C</h6>~h2(A) h3(B) h4(C)",
                "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>~ul(li(p(a) ul(li(p(b)))) li(p(c)))",
                "<ul><li>a</li><ul><li>b</li></ul></ul>~ul(li(p(a) ul(li(p(b)))))",
                "<ol start=3><li><h3>a</h3></li>x</ol>~ol3(li(p(a)) li(p(x)))",
                "<ul><li></li></ul>~p()",
                "<blockquote cite='https://a.vn/'><p>a</p><p>b</p></blockquote>~quote(p(a) p(b))",
                "<blockquote><p>a</p><ul><li>b</li></ul><p>c</p></blockquote>~quote(p(a)) ul(li(p(b))) quote(p(c))",
                "<pre>a&#10;  <b>b</b></pre>~code(a¶  b)",
                "<hr>~hr",
                "<table><tr><th>a</th><td colspan=2>b</td></tr><tr><td><ul><li>c</li><li>d</li></ul></td></tr></table>~table(row(th(p(a)) td(p(b))) row(td(p(c) p(d))))",
                "<table><tr><td><p>a</p><p>b</p></td></tr></table>~p(a) p(b)",
                "<img src=/a.jpg alt=x width=10 height=20>~pic[https://bao.vn/a.jpg x]()()",
                "<p>a <img src=b.jpg> c</p>~p(a) pic[https://bao.vn/tin/b.jpg ]()() p(c)",
                "<figure><a href=/x><img src=/a.jpg></a><figcaption>Cầu <b>mới</b>. Ảnh: Trần An</figcaption></figure>~pic[https://bao.vn/a.jpg ](Cầu |strong:mới|.)(Ảnh: Trần An)",
                "<figure><img src=/a.jpg><figcaption>(Ảnh: TTXVN)</figcaption></figure>~pic[https://bao.vn/a.jpg ]()(Ảnh: TTXVN)",
                "<table><tr><td><img src=/a.jpg></td></tr><tr><td>Chú thích</td></tr></table>~pic[https://bao.vn/a.jpg ](Chú thích)()",
                "<figure><img src=/a.jpg><p>thân</p><figcaption>c</figcaption></figure>~pic[https://bao.vn/a.jpg ](c)() p(thân)",
                "<ul class=g><li><img src=/a.jpg></li><li><figure><img src=/b.jpg></figure></li></ul>~pic[https://bao.vn/a.jpg ]()() pic[https://bao.vn/b.jpg ]()()",
                "<p><a href='/x?a=1&amp;b=2'>y</a></p>~p(link=https://bao.vn/x?a=1&b=2:y)",
                "<p><a href='mailto:a@b.vn'>y</a> <a href='#x'>z</a></p>~p(link=mailto:a@b.vn:y| |link=#x:z)",
                "<p><span style='font-weight: 700'>y</span><b style='font-weight:normal'>z</b></p>~p(strong:y|z)",
                "<iframe src='//www.youtube.com/embed/dQw4w9WgXcQ?x=1'></iframe>~embed(https://www.youtube.com/watch?v=dQw4w9WgXcQ)",
                "<p>https://youtu.be/dQw4w9WgXcQ</p>~embed(https://www.youtube.com/watch?v=dQw4w9WgXcQ)",
                "<p>Xem https://youtu.be/dQw4w9WgXcQ nhé</p>~p(Xem https://youtu.be/dQw4w9WgXcQ nhé)",
                "<iframe src='https://evil.example/x'></iframe>~p(link=https://evil.example/x:https://evil.example/x)",
                "<blockquote class=twitter-tweet><p>x</p><a href='https://twitter.com/a/status/1'>d</a></blockquote>~embed(https://twitter.com/a/status/1)",
                "<video src=/a.mp4></video>~p(link=https://bao.vn/a.mp4:https://bao.vn/a.mp4)",
                "<dl><dt>a</dt><dd>b</dd></dl>~p(strong:a) p(b)",
                "<p>H<sub>2</sub>O x<sup>2</sup></p>~p(H|subscript:2|O x|superscript:2)",
                "<p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>  </span></span>a</p><p class=MsoListParagraph style='mso-list:l0 level1'>b</p><p>c</p>~ul(li(p(a)) li(p(b))) p(c)",
                "<p>Cô\u0323ng ho\u00ada\u0300\u200b</p>~p(Cộng hoà)",
                "^^~p()"
            })
    void makesBlocksOfHtml(String html, String expected) {
        assertThat(shortHand(convert(html, WEB).body())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "đoạn một\\ndòng hai\\n\\nđoạn <em>hai</em>~p(đoạn một|BR|dòng hai) p(đoạn |em:hai)",
                "<p>a\\nb</p>\\n\\nc~p(a|BR|b) p(c)",
                "<!-- wp:paragraph -->\\n<p>a\\nb</p>\\n<!-- /wp:paragraph -->~p(a b)",
                "a<!--more Đọc tiếp-->b<!--nextpage-->c~p(a) p(b) hr p(c)",
                "[caption id='x' width='3']<a href=/a.jpg><img src=/a.jpg></a> Chú thích[/caption]\\nsau~pic[https://bao.vn/a.jpg ](Chú thích)() p(sau)",
                "[caption caption='Cũ']<img src=/a.jpg>[/caption]~pic[https://bao.vn/a.jpg ](Cũ)()",
                "[embed]https://youtu.be/dQw4w9WgXcQ[/embed]~embed(https://www.youtube.com/watch?v=dQw4w9WgXcQ)",
                "[youtube=https://youtu.be/dQw4w9WgXcQ]~embed(https://www.youtube.com/watch?v=dQw4w9WgXcQ)",
                "[video mp4='https://a.vn/x.mp4'][/video]~p(link=https://a.vn/x.mp4:https://a.vn/x.mp4)",
                "[audio https://a.vn/x.mp3]~p(link=https://a.vn/x.mp3:https://a.vn/x.mp3)",
                "[contact-form-7 id='1']~p([contact-form-7 id='1'])",
                "[[gallery]] <pre>[gallery]</pre> [1] [caption]x~p([[gallery]]) code([gallery]) p([1] [caption]x)",
                "a\\n\\nhttps://youtu.be/dQw4w9WgXcQ\\n\\nb~p(a) embed(https://www.youtube.com/watch?v=dQw4w9WgXcQ) p(b)"
            })
    void readsWordPressAsWordPressDoes(String html, String expected) {
        assertThat(shortHand(convert(html.replace("\\n", "\n"), WORDPRESS).body()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<script>x</script>~SCRIPT_REMOVED",
                "<p onclick=x>a</p>~SCRIPT_REMOVED",
                "<style>x</style>~STYLE_REMOVED",
                "<p style='display: none'>a</p>~HIDDEN_REMOVED",
                "<input value=a>~FORM_REMOVED",
                "<svg><script>x</script></svg>~DRAWING_REMOVED",
                "<a href='javascript:alert(1)'>a</a>~UNSAFE_ADDRESS_REMOVED",
                "<img src=https://a.vn/p.gif width=1 height=1>~TRACKING_PIXEL_REMOVED",
                "<img src='data:image/png;base64,AA'>~PICTURE_REMOVED",
                "<table><tr><td>a<img src=/a.jpg></td><td>b</td></tr></table>~PICTURE_MOVED",
                "<table><tr><td><h2>a</h2></td><td>b</td></tr></table>~TABLE_FLATTENED",
                "<iframe src=https://player.vimeo.com/video/123456></iframe>~IFRAME_TO_EMBED",
                "<iframe src=https://a.vn/></iframe>~IFRAME_TO_LINK",
                "<iframe src=javascript:alert(1)></iframe>~IFRAME_REMOVED",
                "<object></object>~MEDIA_REMOVED",
                "[foo]~SHORTCODE_KEPT_AS_TEXT",
                "[gallery ids='1,2']~GALLERY_WITHOUT_PICTURES",
                "a<!--more-->b~MORE_MARK_REMOVED",
                "a<!--nextpage-->b~PAGE_BREAK_TO_RULE",
                "<blockquote>a<hr>b</blockquote>~QUOTE_SPLIT",
                "<p>Céng hßa x· héi chñ nghÜa ViÖt Nam</p>~ENCODING_CONVERTED"
            })
    void saysWhatDidNotComeOver(String html, Kind kind) {
        ImportedBody imported = convert(html, WORDPRESS);

        assertThat(imported.findings()).extracting(ImportFinding::kind).containsExactly(kind);
        assertThat(kind.vi()).isNotEqualTo(kind.en());
    }

    @Test
    void readsTextInOldEncodings() {
        ImportedBody imported = convert("<h2>Céng hßa x· héi</h2><p>chñ <b>nghÜa</b> ViÖt Nam</p>", WEB);

        assertThat(shortHand(imported.body())).isEqualTo("h2(Cộng hòa xã hội) p(chủ |strong:nghĩa| Việt Nam)");
    }

    @Test
    void fillsGalleriesFromTheSource() {
        HtmlOrigin origin = new HtmlOrigin(
                true,
                "",
                ids -> ids.stream()
                        .map(id ->
                                new HtmlOrigin.ForeignPicture("https://bao.vn/" + id + ".jpg", "<b>", "Ảnh số " + id))
                        .toList());

        ImportedBody imported = convert("[gallery ids=\"7,8\"]", origin);

        assertThat(shortHand(imported.body()))
                .isEqualTo("pic[https://bao.vn/7.jpg <b>](Ảnh số 7)() pic[https://bao.vn/8.jpg <b>](Ảnh số 8)()");
        assertThat(imported.findings()).isEmpty();
    }

    private static ImportedBody convert(String html, HtmlOrigin origin) {
        ImportedBody imported = HtmlToDocument.convert(SCHEMA, html == null ? "" : html, origin);
        assertThat(imported.body().check()).isEmpty();
        return imported;
    }

    private static String shortHand(Node parent) {
        return String.join(
                " ", parent.children().stream().map(HtmlToDocumentTests::block).toList());
    }

    private static String block(Node node) {
        return switch (node.type().name()) {
            case "paragraph" -> "p(" + inline(node) + ")";
            case "heading" -> "h" + node.attributes().integer("level").orElseThrow() + "(" + inline(node) + ")";
            case "code_block" -> "code(" + inline(node).replace('\n', '¶') + ")";
            case "bullet_list" -> "ul(" + shortHand(node) + ")";
            case "ordered_list" ->
                "ol" + node.attributes().integer("start").orElseThrow() + "(" + shortHand(node) + ")";
            case "list_item" -> "li(" + shortHand(node) + ")";
            case "blockquote" -> "quote(" + shortHand(node) + ")";
            case "horizontal_rule" -> "hr";
            case "table_row" -> "row(" + shortHand(node) + ")";
            case "table_header" -> "th(" + shortHand(node) + ")";
            case "table_cell" -> "td(" + shortHand(node) + ")";
            case "embed" -> "embed(" + node.attributes().string("url").orElseThrow() + ")";
            case "picture" ->
                "pic[" + node.attributes().string("src").orElse("-") + " "
                        + node.attributes().string("alt").orElse("-") + "](" + inline(node.child(0)) + ")("
                        + inline(node.child(1)) + ")";
            default -> node.type().name() + "(" + shortHand(node) + ")";
        };
    }

    private static String inline(Node parent) {
        List<String> parts = parent.children().stream()
                .map(child -> child.isText() ? marks(child) + child.text() : "BR")
                .toList();
        return String.join("|", parts);
    }

    private static String marks(Node text) {
        StringBuilder marks = new StringBuilder();
        text.marks()
                .forEach(mark -> marks.append(mark.type().name())
                        .append(mark.attributes()
                                .string("href")
                                .map(href -> "=" + href)
                                .orElse(""))
                        .append(':'));
        return marks.toString();
    }
}
