package vn.hoitu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.document.Samples.SCHEMA;
import static vn.hoitu.document.Samples.article;
import static vn.hoitu.document.Samples.block;
import static vn.hoitu.document.Samples.link;
import static vn.hoitu.document.Samples.mark;
import static vn.hoitu.document.Samples.paragraph;
import static vn.hoitu.document.Samples.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ViewTests {
    private static final UUID PICTURE = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final PictureLinks LINKS = id -> id.equals(PICTURE)
            ? Optional.of(new PictureLinks.Picture(
                    new PictureLinks.Rendition("/anh/m.jpg", "image/jpeg", 960, 640),
                    List.of(
                            new PictureLinks.Rendition("/anh/s.jpg", "image/jpeg", 480, 320),
                            new PictureLinks.Rendition("/anh/m.jpg", "image/jpeg", 960, 640),
                            new PictureLinks.Rendition("/anh/m.webp", "image/webp", 960, 640))))
            : Optional.empty();

    private final SiteHtml html = new SiteHtml(LINKS, LinkAuthor.NEWSROOM);

    @Test
    void tellsTheFieldsOfAnArticle() {
        Node doc = article(
                paragraph("Ba từ này"),
                picture(Map.of("pictureId", PICTURE.toString()), "Cầu mới", "Ảnh: An"),
                picture(Map.of("src", "https://a.vn/b.jpg"), "", ""),
                picture(Map.of("pictureId", PICTURE.toString()), "Cầu mới", "Ảnh: An"));

        assertThat(DocumentFields.of(doc))
                .isEqualTo(new DocumentFields(
                        "Thời sự",
                        "Cầu mới thông xe",
                        "Sáng nay, cầu thông xe.",
                        4 + 5 + 3 + 8,
                        1,
                        List.of(PICTURE),
                        3,
                        List.of("Cầu mới", "Cầu mới"),
                        Map.of()));
        assertThat(DocumentFields.of(Articles.empty(SCHEMA)))
                .isEqualTo(new DocumentFields("", "", "", 0, 0, List.of(), 0, List.of(), Map.of()));
    }

    @Test
    void keepsTheWordsOfAChannelApartFromTheText() {
        Node plain = article(paragraph("Ba từ này"));
        Node seo = SCHEMA.node("variant").of(Map.of("channel", "seo-title"), SCHEMA.text("Thông xe cầu mới"));
        Node app = SCHEMA.node("variant").of(Map.of("channel", "app-title"));
        Node doc = plain.withContent(plain.content().append(Fragment.of(seo, app)));

        DocumentFields fields = DocumentFields.of(doc);

        assertThat(doc.check()).isEmpty();
        assertThat(fields.variant("seo-title")).contains("Thông xe cầu mới");
        assertThat(fields.variant("app-title")).isEmpty();
        assertThat(fields.words()).isEqualTo(DocumentFields.of(plain).words());
        assertThat(PlainText.of(doc)).isEqualTo(PlainText.of(plain));
        assertThat(html.body(doc)).isEqualTo(html.body(plain));
        assertThat(Markdown.of(doc)).isEqualTo(Markdown.of(plain));
    }

    @Test
    void givesPlainTextOneLinePerParagraph() {
        Node doc = article(
                block(
                        "paragraph",
                        SCHEMA.text("a "),
                        SCHEMA.text("b", mark("strong")),
                        block("hard_break"),
                        SCHEMA.text("c")),
                block("bullet_list", block("list_item", paragraph("d"), paragraph("e"))),
                paragraph(""),
                block(
                        "table",
                        block("table_row", block("table_cell", paragraph("f")), block("table_cell", paragraph("g")))));

        assertThat(PlainText.of(doc))
                .isEqualTo("Thời sự\nCầu mới thông xe\nSáng nay, cầu thông xe.\na b\nc\nd\ne\nf\ng");
    }

    @Test
    void rendersEveryBlockForTheSite() {
        Node doc = article(
                block(
                        "paragraph",
                        SCHEMA.text("a"),
                        SCHEMA.text("b", mark("strong")),
                        SCHEMA.text("c", mark("strong"), mark("em")),
                        block("hard_break")),
                SCHEMA.node("heading").of(Map.of("level", 3), SCHEMA.text("H")),
                paragraph(""),
                SCHEMA.node("blockquote").of(Map.of("cite", "https://a.vn/"), paragraph("q")),
                block(
                        "bullet_list",
                        block("list_item", paragraph("1"), block("bullet_list", block("list_item", paragraph("2"))))),
                SCHEMA.node("ordered_list").of(Map.of("start", 4), block("list_item", paragraph("3"))),
                block("horizontal_rule"),
                block(
                        "table",
                        block("table_row", SCHEMA.node("table_header").of(Map.of("colspan", 2), paragraph("t")))),
                block("code_block", SCHEMA.text("<x>")),
                block("paragraph", SCHEMA.text("l", link("/tin?a=1&b=2"))));

        assertThat(html.body(doc)).isEqualTo("""
                        <p>a<strong>b<em>c</em></strong><br></p>
                        <h3>H</h3>
                        <blockquote cite="https://a.vn/">
                        <p>q</p>
                        </blockquote>
                        <ul>
                        <li>1<ul>
                        <li>2</li>
                        </ul>
                        </li>
                        </ul>
                        <ol start="4">
                        <li>3</li>
                        </ol>
                        <hr>
                        <div class="table" role="region" tabindex="0"><table>
                        <tr><th colspan="2">t</th></tr>
                        </table></div>
                        <pre><code>&lt;x&gt;</code></pre>
                        <p><a href="/tin?a=1&amp;b=2">l</a></p>
                        """);
        assertThat(html.sapo(doc)).isEqualTo("Sáng nay, cầu thông xe.");
    }

    @Test
    void offersPicturesInEverySizeAndKind() {
        Node doc = article(
                picture(Map.of("pictureId", PICTURE.toString(), "alt", "Cầu", "align", "wide"), "Chú thích", "Ảnh: An"),
                picture(Map.of("src", "https://a.vn/b.jpg", "width", 30, "height", 20), "", ""),
                picture(Map.of("pictureId", "01930000-0000-7000-8000-000000000009"), "Ảnh đã gỡ", ""));

        assertThat(html.body(doc).lines())
                .containsExactly(
                        "<figure class=\"picture picture-wide\"><picture>"
                                + "<source type=\"image/webp\" srcset=\"/anh/m.webp 960w\" sizes=\"100vw\">"
                                + "<img src=\"/anh/m.jpg\" srcset=\"/anh/s.jpg 480w, /anh/m.jpg 960w\" sizes=\"100vw\" width=\"960\" height=\"640\""
                                + " alt=\"Cầu\" fetchpriority=\"high\" decoding=\"async\"></picture>"
                                + "<figcaption><span class=\"caption\">Chú thích</span> <span class=\"credit\">Ảnh: An</span></figcaption></figure>",
                        "<figure class=\"picture picture-column\"><img src=\"https://a.vn/b.jpg\" width=\"30\" height=\"20\" alt=\"\""
                                + " loading=\"lazy\" decoding=\"async\"></figure>",
                        "<figure class=\"picture picture-column\"><figcaption><span class=\"caption\">Ảnh đã gỡ</span></figcaption></figure>");
    }

    @Test
    void playsKnownSitesAndLinksTheOthers() {
        Node doc = article(
                SCHEMA.node("embed").of(Map.of("url", "https://youtu.be/dQw4w9WgXcQ", "title", "Phim")),
                SCHEMA.node("embed").of(Map.of("url", "https://www.facebook.com/a/posts/1")),
                SCHEMA.node("embed").of(Map.of("url", "https://youtube.com.evil.example/embed/dQw4w9WgXcQ")));

        assertThat(html.body(doc).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains(
                                        "<iframe src=\"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ\" title=\"Phim\""),
                        line -> assertThat(line)
                                .contains("<a href=\"https://www.facebook.com/a/posts/1\" rel=\"noopener\">")
                                .doesNotContain("iframe"),
                        line -> assertThat(line).contains("embed-link").doesNotContain("iframe"));
    }

    @Test
    void distrustsOnlyTheLinksOfReaders() {
        Node doc = article(block("paragraph", SCHEMA.text("l", link("https://a.vn/"))));

        assertThat(html.body(doc)).isEqualTo("<p><a href=\"https://a.vn/\">l</a></p>\n");
        assertThat(new SiteHtml(LINKS, LinkAuthor.READER).body(doc))
                .isEqualTo("<p><a href=\"https://a.vn/\" rel=\"nofollow ugc noopener\">l</a></p>\n");
    }

    @Test
    void writesMarkdown() {
        Node doc = article(
                block(
                        "paragraph",
                        SCHEMA.text("a "),
                        SCHEMA.text("b", mark("strong")),
                        SCHEMA.text(" c*d_e"),
                        block("hard_break"),
                        SCHEMA.text("1. x")),
                SCHEMA.node("heading").of(Map.of("level", 2), SCHEMA.text("H # I")),
                block("blockquote", paragraph("q"), paragraph("r")),
                block(
                        "bullet_list",
                        block("list_item", paragraph("1"), block("bullet_list", block("list_item", paragraph("2"))))),
                SCHEMA.node("ordered_list").of(Map.of("start", 4), block("list_item", paragraph("3"))),
                block("horizontal_rule"),
                block(
                        "table",
                        block("table_row", block("table_cell", paragraph("a|b")), block("table_cell", paragraph("c")))),
                block("code_block", SCHEMA.text("```\n<x>")),
                picture(Map.of("src", "https://a.vn/b(1).jpg", "alt", "x]"), "Cầu", "An"),
                block("paragraph", SCHEMA.text("<script>", link("https://a.vn/"))),
                paragraph("- không phải danh sách"));

        assertThat(Markdown.of(doc)).isEqualTo("""
                        # Cầu mới thông xe

                        **Sáng nay, cầu thông xe.**

                        a **b** c\\*d\\_e\\
                        1\\. x

                        ## H \\# I

                        > q
                        >
                        > r

                        - 1

                          - 2

                        4. 3

                        ---

                        | a\\|b | c |
                        | --- | --- |

                        ````
                        ```
                        <x>
                        ````

                        ![x\\]](https://a.vn/b%281%29.jpg)

                        Cầu (An)

                        [&lt;script&gt;](https://a.vn/)

                        \\- không phải danh sách
                        """);
    }
}
