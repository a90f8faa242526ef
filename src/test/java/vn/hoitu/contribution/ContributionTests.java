package vn.hoitu.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.shared.db.Tables.LETTER;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** What collaborators hand in over a link lands in the desk's inbox and becomes a piece, or does not. */
@ModuleTest
class ContributionTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    DSLContext sql;

    TestNewsroom paper;
    TestHttp editor;
    String link;

    @BeforeEach
    void anEditorOpensALink() {
        paper = newsrooms.aPaper();
        editor = paper.signedIn("Trần Văn Biên", Role.EDITOR);
        link = editor.post(
                        paper.api("/contribution-links"),
                        Map.of("title", "Viết về quê mình", "guidance", "Dưới 1.000 chữ.", "mostUses", 3))
                .json()
                .at("/address")
                .asString();
    }

    @Test
    void aHandedInTextStandsInTheInboxUnderItsReceipt() throws Exception {
        HandIn form = form();

        HttpResponse<String> page = form.open();
        HttpResponse<String> taken = form.send();

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Viết về quê mình", "Dưới 1.000 chữ.").doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).contains("CT-000001");
        JsonNode row = inbox().at("/items/0");
        assertThat(row.at("/receipt").asString()).isEqualTo("CT-000001");
        assertThat(row.at("/title").asString()).isEqualTo("Mùa ban trắng ở Mường Lễ");
        String html = one(row).at("/html").asString();
        assertThat(html).contains("Ẫ ễ ợ", "&lt;script&gt;").doesNotContain("<script");
        assertThat(editor.get("/api/v1/me/notifications").json().toString()).contains("contribution-new");
    }

    @Test
    void theSameFormSentTwiceIsOneContribution() throws Exception {
        HandIn form = form();
        form.open();

        String first = form.send().body();
        String second = form.send().body();

        assertThat(first).contains("CT-000001");
        assertThat(second).contains("CT-000001");
        assertThat(inbox().at("/items").size()).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() throws Exception {
        HandIn form = form().with("email", "không phải thư").with("consent", "no");
        form.open();

        HttpResponse<String> again = form.send();

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("Mùa ban trắng ở Mường Lễ", "Đoạn một có dấu", "không phải thư", "ten@example.vn")
                .contains("aria-invalid=\"true\"", "&lt;script&gt;alert(1)");
        assertThat(inbox().at("/items").size()).isZero();
    }

    @Test
    void aSignThatCannotBeKeptIsMarkedAndNothingThatWasTypedIsLost() throws Exception {
        HandIn form =
                form().with("text", "Mùa ban\0 trắng, chép từ một tệp hỏng.").with("key", "một\0khóa");
        HttpResponse<String> answer = form.send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body())
                .contains("ký tự không ghi được")
                .contains("Mùa ban\uFFFD trắng, chép từ một tệp hỏng.")
                .contains("Mùa ban trắng ở Mường Lễ");

        assertThat(form.with("text", "Mùa ban trắng, đã xóa dấu.").send().statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsNotTaken() throws Exception {
        HandIn form = form().attach("anh.jpg", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        form.open();

        HttpResponse<String> again = form.send();

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("nội dung khác với tên tệp");
    }

    @Test
    void acceptingMakesOnePieceWithTheSendersNamePicturesAndWords() throws Exception {
        HandIn form = form().with("text", "")
                .attach("bai viet.docx", docx("Lời trong tệp Word", "Đoạn hai của tệp"))
                .attach("../../anh ban.png", png());
        form.open();
        assertThat(form.send().statusCode()).isEqualTo(200);
        JsonNode row = inbox().at("/items/0");
        JsonNode seen = one(row);
        assertThat(seen.at("/files").findValuesAsString("name")).containsExactly("bai viet.docx", "anh ban.png");
        assertThat(seen.at("/html").asString()).contains("Lời trong tệp Word");

        TestHttp.Answer accepted = act(row, "accept", Map.of());
        TestHttp.Answer again = act(row, "accept", Map.of());

        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        String piece = accepted.json().at("/pieceId").asString();
        assertThat(again.json().at("/pieceId").asString()).isEqualTo(piece);
        JsonNode opened = editor.get(paper.api("/pieces/" + piece)).json();
        assertThat(opened.at("/authors/0/name").asString()).isEqualTo("Lò Thị Ẩn");
        assertThat(opened.at("/document").toString())
                .contains(
                        "Mùa ban trắng ở Mường Lễ", "Lời trong tệp Word", "Đoạn hai của tệp", "pictureId", "Lò Thị Ẩn");
        assertThat(accepted.json().at("/state").asString()).isEqualTo("accepted");
    }

    @Test
    void refusingWritesALetterWithTheReasonOnce() throws Exception {
        String email = "tu-choi-" + java.util.UUID.randomUUID() + "@example.vn";
        HandIn form = form().with("email", email);
        form.open();
        form.send();
        JsonNode row = inbox().at("/items/0");

        TestHttp.Answer without = act(row, "refuse", Map.of("letter", true));
        TestHttp.Answer refused = act(row, "refuse", Map.of("letter", true, "reason", "Trùng đề tài tuần này."));
        TestHttp.Answer late = act(row, "refuse", Map.of("letter", true, "reason", "Lần nữa"));

        assertThat(without.status()).isEqualTo(422);
        assertThat(refused.status()).as(refused.body()).isEqualTo(200);
        assertThat(late.status()).isEqualTo(409);
        assertThat(sql.select(LETTER.BODY)
                        .from(LETTER)
                        .where(LETTER.RECIPIENT.eq(email))
                        .fetch(LETTER.BODY))
                .singleElement()
                .asString()
                .contains("Trùng đề tài tuần này.");
    }

    @Test
    void aLinkTakesNoMoreThanItMayAndNothingOnceClosed() throws Exception {
        for (int i = 0; i < 3; i++) {
            HandIn form = form();
            form.open();
            assertThat(form.send().statusCode()).isEqualTo(200);
        }
        assertThat(form().open().statusCode()).isEqualTo(410);
        assertThat(form().send().statusCode()).isEqualTo(410);

        JsonNode other = editor.post(paper.api("/contribution-links"), Map.of("title", "Đợt hai"))
                .json();
        assertThat(editor.delete(paper.api(
                                "/contribution-links/" + other.at("/id").asString()))
                        .status())
                .isEqualTo(204);
        assertThat(new HandIn(newsrooms.port(), other.at("/address").asString())
                        .open()
                        .statusCode())
                .isEqualTo(410);
        assertThat(new HandIn(newsrooms.port(), link + "x").open().statusCode()).isEqualTo(404);
        assertThat(new HandIn(newsrooms.port(), "http://localhost/gop-bai/abc")
                        .open()
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aReporterAndAnotherAgencySeeNothingOfTheInbox() throws Exception {
        HandIn form = form();
        form.open();
        form.send();
        String id = inbox().at("/items/0/id").asString();
        TestHttp reporter = paper.signedIn("Nguyễn Thị Phóng", Role.REPORTER);
        TestHttp stranger = newsrooms.aPaper().signedIn("Lê Người Ngoài", Role.EDITOR_IN_CHIEF);

        assertThat(reporter.get(paper.api("/contributions")).status()).isEqualTo(403);
        assertThat(stranger.get(paper.api("/contributions/" + id)).status()).isEqualTo(403);
        assertThat(reporter.post(paper.api("/contributions/" + id + "/accept"), Map.of("version", 1))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void searchAndStatesNarrowTheInboxAndSpamComesBack() throws Exception {
        for (String title : new String[] {"Chợ phiên", "Quảng cáo"}) {
            HandIn form = form().with("title", title);
            form.open();
            form.send();
        }
        JsonNode spam =
                editor.get(paper.api("/contributions?q=quang+cao")).json().at("/items/0");

        JsonNode marked = act(spam, "spam", Map.of()).json();

        assertThat(marked.at("/state").asString()).isEqualTo("spam");
        assertThat(editor.get(paper.api("/contributions?state=new"))
                        .json()
                        .at("/items")
                        .findValuesAsString("title"))
                .containsExactly("Chợ phiên");
        assertThat(inbox().at("/counts/spam").asInt()).isEqualTo(1);
        assertThat(act(marked, "reopen", Map.of()).json().at("/state").asString())
                .isEqualTo("new");
        assertThat(editor.get(paper.api("/contributions/table.csv")).body())
                .contains("CT-000001", "Chợ phiên")
                .doesNotContain("an@example.vn");
    }

    @Test
    void whoAsksToBeForgottenIs() throws Exception {
        HandIn form = form();
        form.open();
        form.send();
        String collaborator = editor.get(paper.api("/collaborators?q=lo+thi"))
                .json()
                .at("/items/0/id")
                .asString();

        assertThat(editor.delete(paper.api("/collaborators/" + collaborator)).status())
                .isEqualTo(204);

        String all = inbox()
                + one(inbox().at("/items/0")).toString()
                + editor.get(paper.api("/collaborators")).body();
        assertThat(all).doesNotContain("Lò Thị Ẩn", "an@example.vn", "0912 345 678", "Đoạn một");
    }

    private HandIn form() {
        return new HandIn(newsrooms.port(), link);
    }

    private JsonNode inbox() {
        return editor.get(paper.api("/contributions")).json();
    }

    private JsonNode one(JsonNode row) {
        return editor.get(paper.api("/contributions/" + row.at("/id").asString()))
                .json();
    }

    private TestHttp.Answer act(JsonNode row, String act, Map<String, Object> more) {
        Map<String, Object> request = new java.util.HashMap<>(more);
        request.put("version", row.at("/version").asInt());
        return editor.post(paper.api("/contributions/" + row.at("/id").asString() + "/" + act), request);
    }

    private static byte[] png() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage picture = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(10, 10, (int) (System.nanoTime() & 0xFFFFFF));
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    static byte[] docx(String... paragraphs) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            StringBuilder xml = new StringBuilder(
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
            for (String paragraph : paragraphs) {
                xml.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
            }
            zip.write(xml.append("</w:body></w:document>").toString().getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
