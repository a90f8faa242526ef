package vn.hoitu.importing.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoitu.importing.read.ForeignPiece.ForeignSection.Step;

class WxrFileTests {

    private static final Path SAMPLE = Path.of("../shared/samples/themeunittestdata.wordpress.xml");

    @TempDir
    Path folder;

    @Test
    void readsEveryItemOfTheThemeTest() throws IOException {
        assumeThat(SAMPLE).exists();

        List<ForeignItem> items = Wxr.items(WxrFile.open(SAMPLE));

        Map<String, Long> kinds =
                items.stream().collect(Collectors.groupingBy(ForeignItem::kind, Collectors.counting()));
        assertThat(kinds).isEqualTo(Map.of("post", 51L, "page", 21L, "attachment", 38L, "nav_menu_item", 70L));
        List<ForeignPiece> pieces = Wxr.pieces(WxrFile.open(SAMPLE));
        assertThat(pieces).hasSize(72);
        assertThat(pieces.stream().filter(p -> !p.isPublic())).hasSize(3);
        assertThat(pieces.stream().mapToInt(p -> p.comments().size()).sum()).isEqualTo(32);
        assertThat(pieces).anySatisfy(p -> {
            assertThat(p.title()).isEqualTo("Markup: Title With Markup");
            assertThat(p.origin()).startsWith("wxr:https://wpthemetestdata.wordpress.com/?p=");
        });
        assertThat(pieces.stream().filter(p -> p.featured() != null)).isNotEmpty();
    }

    @Test
    void takesWhatAPieceHasAtItsSource() throws IOException {
        String comment = """
                <wp:comment><wp:comment_id>7</wp:comment_id><wp:comment_author><![CDATA[Bạn đọc]]></wp:comment_author>
                <wp:comment_author_email>a@example.vn</wp:comment_author_email><wp:comment_author_IP>203.0.113.5</wp:comment_author_IP>
                <wp:comment_date_gmt>2020-05-02 01:00:00</wp:comment_date_gmt><wp:comment_approved>1</wp:comment_approved>
                <wp:comment_content>Hay quá</wp:comment_content></wp:comment>
                <category domain="post_tag" nicename="hue"><![CDATA[Huế]]></category>""";

        ForeignPiece piece = Wxr.pieces(
                        open(Wxr.of(Wxr.post(12, "Ngày hội &amp; đêm thơ", "<p>Nội dung</p>", comment))))
                .getFirst();

        assertThat(piece.origin()).isEqualTo("wxr:https://cu.example.vn/?p=12");
        assertThat(piece.title()).isEqualTo("Ngày hội & đêm thơ");
        assertThat(piece.authors()).containsExactly("Nguyễn Thị Lan");
        assertThat(piece.publishedAt()).isEqualTo(Instant.parse("2020-05-01T07:00:00Z"));
        assertThat(piece.sections().getFirst().path())
                .containsExactly(new Step("van-hoa", "Văn hóa"), new Step("le-hoi", "Lễ hội"));
        assertThat(piece.tags()).containsExactly("Huế");
        assertThat(piece.oldPaths()).containsExactly("/2020/bai-12/", "/?p=12");
        assertThat(piece.comments()).singleElement().satisfies(c -> {
            assertThat(c.author()).isEqualTo("Bạn đọc");
            assertThat(c.email()).isEqualTo("a@example.vn");
            assertThat(c.standing()).isEqualTo("approved");
        });
    }

    @Test
    void whateverWasNotPublicStaysInside() throws IOException {
        for (String status : List.of("draft", "pending", "private", "future", "unheard-of", "")) {
            String item = Wxr.post(1, "Bài", "x").replace("<wp:status>publish", "<wp:status>" + status);
            assertThat(Wxr.pieces(open(Wxr.of(item))).getFirst().isPublic())
                    .as(status)
                    .isFalse();
        }
        String locked = Wxr.post(1, "Bài", "x", "<wp:post_password>mo-ra</wp:post_password>");
        assertThat(Wxr.pieces(open(Wxr.of(locked))).getFirst())
                .satisfies(p -> assertThat(p.isPublic()).isFalse())
                .satisfies(p -> assertThat(p.publishedAt()).isNull());
    }

    @Test
    void aMonstrousItemCostsOnlyItself() throws IOException {
        String monster = Wxr.post(2, "Khổng lồ", "x".repeat(200_000));
        Path file = Wxr.file(folder, Wxr.of(Wxr.post(1, "Trước", "a"), monster, Wxr.post(3, "Sau", "b")));

        List<ForeignItem> items = Wxr.items(WxrFile.open(file, 100_000));

        assertThat(items).extracting(ForeignItem::title).containsExactly("Trước", "Khổng lồ", "Sau");
        assertThat(((ForeignItem.Left) items.get(1)).why().is(Remark.ITEM_TOO_LARGE))
                .isTrue();
    }

    @Test
    void fiftyMegabytesInOneItemAreRefusedAndTheRestGoesOn() throws IOException {
        Path file = folder.resolve("big.xml");
        try (var out = Files.newBufferedWriter(file)) {
            String whole = Wxr.of(Wxr.post(1, "Trước", "a"), Wxr.post(2, "Khổng lồ", "@@"), Wxr.post(3, "Sau", "b"));
            out.write(whole, 0, whole.indexOf("@@"));
            String megabyte = "<p>" + "đ".repeat(512 * 1024) + "</p>";
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
            out.write(whole, whole.indexOf("@@") + 2, whole.length() - whole.indexOf("@@") - 2);
        }

        List<ForeignItem> items = Wxr.items(WxrFile.open(file));

        assertThat(items).extracting(ForeignItem::title).containsExactly("Trước", "Khổng lồ", "Sau");
        assertThat(items.get(1)).isInstanceOf(ForeignItem.Left.class);
    }

    @Test
    void aLongTextWithoutCdataIsHonest() throws IOException {
        String escaped = "&lt;p&gt;đoạn &amp;amp; câu&lt;/p&gt;".repeat(60_000);
        String item = Wxr.post(1, "Dài", "@").replace("<![CDATA[@]]>", escaped);

        assertThat(Wxr.pieces(open(Wxr.of(item))).getFirst().body())
                .startsWith("<p>đoạn &amp; câu</p>")
                .hasSize(60_000 * "<p>đoạn &amp; câu</p>".length());
    }

    @Test
    void aBrokenItemCostsOnlyItself() throws IOException {
        String broken = "<item><title>Hỏng</title><wp:post_id>9</wp:post_id><b></item>";
        String unclosed = "<item><title>Không đóng</title>";

        List<ForeignItem> items = Wxr.items(open(Wxr.of(broken, unclosed, Wxr.post(3, "Sau", "b"))));

        assertThat(items).extracting(ForeignItem::title).containsExactly("Hỏng", "Không đóng", "Sau");
        assertThat(items).element(0).isInstanceOf(ForeignItem.Left.class);
        assertThat(items).element(1).isInstanceOf(ForeignItem.Left.class);
        assertThat(items).element(2).isInstanceOf(ForeignItem.Text.class);
    }

    @Test
    void mendsWhatOldExportsBreak() throws IOException {
        String item = Wxr.post(1, "R&D &nbsp;&eacute; &#11; \u000B \u0000 &#x1F;&#xD800;", "a\u0001b");

        assertThat(Wxr.pieces(open(Wxr.of(item))).getFirst()).satisfies(p -> {
            assertThat(p.title()).isEqualTo("R&D é");
            assertThat(p.body()).isEqualTo("ab");
        });
    }

    @Test
    void markupWithinCdataIsText() throws IOException {
        String tricky = "<!-- </item> --> </item><item><title>giả</title> ]]]]><![CDATA[> </channel></rss>";

        List<ForeignItem> items = Wxr.items(open(Wxr.of(Wxr.post(1, "Thật", tricky), Wxr.post(2, "Sau", "x"))));

        assertThat(items).extracting(ForeignItem::title).containsExactly("Thật", "Sau");
        assertThat(Wxr.pieces(open(Wxr.of(Wxr.post(1, "Thật", tricky))))
                        .getFirst()
                        .body())
                .contains("]]>")
                .contains("</item><item>");
    }

    @Test
    void anEntityBombIsRefused() throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String file = Wxr.of(Wxr.post(1, "&a11;", "x")).replaceFirst("<\\?xml[^>]*>", bomb + "]>");

        assertThat(open(file)).isEqualTo(Opening.unreadable(Remark.DOCTYPE_REFUSED));
    }

    @Test
    void noEntityReadsAFileOrTheNet() throws IOException {
        for (String address : List.of("file:///etc/passwd", "http://127.0.0.1:1/x")) {
            String doctype = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + address + "\">]>";
            assertThat(open(Wxr.of(Wxr.post(1, "&x;", "y")).replaceFirst("(<\\?xml[^>]*>)", "$1" + doctype)))
                    .isEqualTo(Opening.unreadable(Remark.DOCTYPE_REFUSED));
            List<ForeignItem> within =
                    Wxr.items(open(Wxr.of(doctype + "<item><title>&x;</title></item>", Wxr.post(2, "Sau", "b"))
                            .replace(doctype, "<item>" + doctype + "</item>")));
            assertThat(within.getFirst()).isInstanceOf(ForeignItem.Left.class);
            assertThat(within.toString()).doesNotContain("root:");
        }
    }

    @Test
    void saysWhereAFileWasCut() throws IOException {
        String whole = Wxr.of(Wxr.post(1, "Một", "a"), Wxr.post(2, "Hai", "b"), Wxr.post(3, "Ba", "c"));
        String cut = whole.substring(0, whole.indexOf("Ba") + 20);

        List<ForeignItem> items = Wxr.items(open(cut));

        assertThat(items).hasSize(3);
        assertThat(items.get(2)).isInstanceOfSatisfying(ForeignItem.Left.class, left -> {
            assertThat(left.title()).isEqualTo("Ba");
            assertThat(left.why().is(Remark.FILE_CUT)).isTrue();
            assertThat(left.why().values()).containsEntry("after", "Hai").containsKey("line");
        });
    }

    @Test
    void bytesWeighMoreThanTheDeclaration() throws IOException {
        String text = Wxr.of(Wxr.post(1, "Hà Nội mùa thu", "Đường phố"));
        String declared = text.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"");
        String french = Wxr.of(Wxr.post(1, "Déjà vu", "été")).replaceAll("[^\\x00-\\xFF]", "?");

        assertThat(titleOf(declared.getBytes(StandardCharsets.UTF_8))).isEqualTo("Hà Nội mùa thu");
        assertThat(titleOf(text.getBytes(StandardCharsets.UTF_16))).isEqualTo("Hà Nội mùa thu");
        assertThat(titleOf(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Hà Nội mùa thu");
        assertThat(titleOf(("\uFEFF" + text).getBytes(Charset.forName("UTF-32BE"))))
                .isEqualTo("Hà Nội mùa thu");
        assertThat(titleOf(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo("Hà Nội mùa thu");
        assertThat(titleOf(french.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("Déjà vu");
        assertThat(titleOf(text.replaceFirst("<\\?xml[^>]*>", "").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Hà Nội mùa thu");
    }

    @Test
    void oneBrokenByteDoesNotTurnVietnameseIntoSomethingElse() throws IOException {
        byte[] bytes = Wxr.of(Wxr.post(1, "Hà Nội", "ế".repeat(200) + "@")).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '@' ? (byte) 0xFF : bytes[i];
        }

        assertThat(titleOf(bytes)).isEqualTo("Hà Nội");
    }

    @Test
    void tellsOtherFilesFromExports() throws IOException {
        assertThat(open("")).isEqualTo(Opening.unreadable(Remark.FILE_EMPTY));
        assertThat(open("<rss><channel><item><title>x</title></item></channel></rss>"))
                .isEqualTo(Opening.unreadable(Remark.NOT_WXR));
        assertThat(open("hello")).isEqualTo(Opening.unreadable(Remark.NOT_WXR));
    }

    private String titleOf(byte[] bytes) throws IOException {
        return Wxr.pieces(WxrFile.open(Wxr.file(folder, bytes))).getFirst().title();
    }

    private Opening open(String text) throws IOException {
        return WxrFile.open(Wxr.file(folder, text));
    }
}
