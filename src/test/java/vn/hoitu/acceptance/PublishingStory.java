package vn.hoitu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hoitu.testing.Texts.document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** A piece on its way: written, returned, approved, published, corrected, taken down. */
@ModuleTest
class PublishingStory {

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestHttp reporter;
    TestHttp editor;
    TestHttp head;
    TestHttp secretary;

    @BeforeEach
    void aPaperWithItsPeople() {
        paper = newsrooms.aPaper();
        reporter = paper.signedIn("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        editor = paper.signedIn("Trần Văn Biên", Role.EDITOR);
        head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
        secretary = paper.signedIn("Phạm Văn Thư", Role.SECRETARY);
    }

    @Test
    void aStoryGoesFromTheReporterToReadersAndBack() {
        String piece = reporterWrites("Mưa lớn ở vùng cao", "Nước suối dâng nhanh trong đêm.");
        act(reporter, piece, "submit", Map.of());

        act(editor, piece, "return", Map.of("reason", "Thiếu số liệu của trạm đo"));
        JsonNode returned = reporter.get(piece).json();
        assertThat(returned.at("/state").asString()).isEqualTo("returned");
        assertThat(returned.at("/lastReturn/reason").asString()).isEqualTo("Thiếu số liệu của trạm đo");
        assertThat(reporter.get("/api/v1/me/notifications").body()).contains("Thiếu số liệu của trạm đo");

        save(reporter, piece, document("Mưa lớn ở vùng cao", "Nước suối dâng nhanh.", "Lượng mưa đo được 120 mm."));
        act(reporter, piece, "submit", Map.of());
        act(editor, piece, "review", Map.of());
        act(head, piece, "approve", Map.of());
        act(secretary, piece, "publish", Map.of());

        String path = URIPath.of(reporter.get(piece).json().at("/publicUrl").asString());
        TestHttp reader = reporter.at(paper.host());
        assertThat(reader.get(path).body()).contains("Mưa lớn ở vùng cao").contains("120 mm");
        assertThat(reader.get("/").body()).contains("Mưa lớn ở vùng cao");
        for (String feed : List.of("/rss.xml", "/atom.xml", "/feed.json", "/sitemap.xml")) {
            assertThat(reader.get(feed).body()).as(feed).contains(path);
        }

        act(
                secretary,
                piece,
                "correct",
                Map.of(
                        "correction",
                        Map.of(
                                "wrong", "Lượng mưa đo được 120 mm.",
                                "right", "Lượng mưa đo được 102 mm.",
                                "apology", "Tòa soạn thành thật xin lỗi bạn đọc.")));
        assertThat(reader.get(path).body())
                .contains("Thông tin cải chính, xin lỗi")
                .contains("102 mm");
        assertThat(reader.get("/").body()).contains("Thông tin cải chính, xin lỗi");

        act(
                secretary,
                piece,
                "take-down",
                Map.of(
                        "takedown",
                        Map.of(
                                "ground",
                                "authority-request",
                                "requester",
                                "Cơ quan quản lý báo chí",
                                "reason",
                                "Theo văn bản yêu cầu")));
        assertThat(reader.get(path).status()).isEqualTo(410);
        assertThat(reader.get(path).body()).doesNotContain("102 mm").doesNotContain("120 mm");
        assertThat(reader.get("/").body()).doesNotContain(path);
        assertThat(reader.get("/sitemap.xml").body()).doesNotContain(path);
        assertThat(secretary.get(piece + "/history").json().at("/publications").size())
                .isEqualTo(2);
    }

    @Test
    void aPieceIsPublishedAtItsTime() {
        String piece = approved("Tin hẹn giờ");
        act(
                secretary,
                piece,
                "schedule",
                Map.of("at", Instant.now().plus(Duration.ofHours(1)).toString()));
        assertThat(secretary.get(piece).json().at("/state").asString()).isEqualTo("scheduled");
        TestHttp.Answer unseen = secretary.put(
                piece + "/document",
                Map.of(
                        "baseVersion",
                                secretary
                                        .get(piece)
                                        .json()
                                        .at("/documentVersion")
                                        .asInt(),
                        "clientId", UUID.randomUUID().toString(),
                        "sequence", 1,
                        "document", document("Tin hẹn giờ", "", "Sửa sau khi đã hẹn.")));
        assertThat(unseen.status()).isEqualTo(403);

        JsonNode planned = secretary
                .get(paper.api("/planned-acts?piece=" + piece.substring(piece.lastIndexOf('/') + 1)))
                .json()
                .at("/items/0");
        TestHttp.Answer moved = secretary.post(
                paper.api("/planned-acts/" + planned.at("/id").asString() + "/move"),
                Map.of(
                        "version",
                        planned.at("/version").asInt(),
                        "at",
                        Instant.now().plus(Duration.ofSeconds(6)).toString()));
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(secretary.get(piece).json().at("/state").asString()).isEqualTo("published"));

        assertThat(reporter.at(paper.host()).get("/").body()).contains("Tin hẹn giờ");
    }

    @Test
    void nobodyPublishesBeyondHisRole() {
        String piece = approved("Tin chờ xuất bản");

        for (TestHttp person : List.of(reporter, editor, head)) {
            assertThat(order(person, piece, "publish", Map.of()).status()).isIn(403, 404);
        }

        assertThat(secretary.get(piece).json().at("/state").asString()).isEqualTo("approved");
    }

    @Test
    void aWriterDoesNotApproveHisOwnPiece() {
        String piece = writes(head, "Bài của trưởng ban", "Nội dung.");
        act(head, piece, "submit", Map.of());

        TestHttp.Answer refused = order(head, piece, "approve", Map.of());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().at("/code").asString()).isEqualTo("own-piece");
    }

    @Test
    void anActOnAnOlderTextIsRefused() {
        String piece = reporterWrites("Tin sửa sau khi xem", "Câu đầu.");
        act(reporter, piece, "submit", Map.of());
        JsonNode seen = head.get(piece).json();
        save(editor, piece, document("Tin sửa sau khi xem", "", "Câu khác."));

        TestHttp.Answer refused = head.post(
                piece + "/acts",
                Map.of(
                        "act", "approve",
                        "version", seen.at("/version").asInt(),
                        "documentVersion", seen.at("/documentVersion").asInt()));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/code").asString()).isEqualTo("piece-moved-on");
    }

    @Test
    void aBatchSentTwiceIsStoredOnce() {
        String piece = reporterWrites("Tin gửi hai lần", "Câu đầu.");
        int version = reporter.get(piece).json().at("/documentVersion").asInt();
        Map<String, Object> batch = Map.of(
                "baseVersion",
                version,
                "clientId",
                UUID.randomUUID().toString(),
                "sequence",
                1,
                "document",
                document("Tin gửi hai lần", "", "Câu thứ hai."));

        TestHttp.Answer first = reporter.put(piece + "/document", batch);
        TestHttp.Answer again = reporter.put(piece + "/document", batch);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(reporter.get(piece).json().at("/documentVersion").asInt())
                .isEqualTo(first.json().at("/documentVersion").asInt())
                .isGreaterThan(version);
    }

    @Test
    void aTextWrittenOnAnOlderOneComesBackWithTheNewer() {
        String piece = reporterWrites("Hai người sửa", "Bản gốc.");
        int version = reporter.get(piece).json().at("/documentVersion").asInt();
        save(editor, piece, document("Hai người sửa", "", "Bản của biên tập."));

        TestHttp.Answer refused = reporter.put(
                piece + "/document",
                Map.of(
                        "baseVersion",
                        version,
                        "clientId",
                        UUID.randomUUID().toString(),
                        "sequence",
                        1,
                        "document",
                        document("Hai người sửa", "", "Bản của phóng viên.")));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/code").asString()).isEqualTo("document-moved-on");
        assertThat(refused.json().at("/byName").asString()).isEqualTo("Trần Văn Biên");
        assertThat(refused.json().at("/document").toString()).contains("Bản của biên tập.");
    }

    @Test
    void aScriptInAHeadlineReachesReadersAsText() {
        String piece = approved("<script>alert(1)</script> & \"ngoặc\"");
        act(secretary, piece, "publish", Map.of());

        String home = reporter.at(paper.host()).get("/").body();

        assertThat(home).doesNotContain("<script>alert(1)").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void aPieceWithoutHeadlineTextOrSectionSaysWhatIsMissing() {
        TestHttp.Answer opened = reporter.post(paper.api("/pieces"), Map.of());
        String piece = paper.api("/pieces/" + opened.json().at("/id").asString());

        TestHttp.Answer refused = order(reporter, piece, "submit", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/fields").findValuesAsString("field"))
                .containsExactlyInAnyOrder("title", "body", "sectionId");
    }

    private String approved(String title) {
        String piece = reporterWrites(title, "Nội dung của tin.");
        act(reporter, piece, "submit", Map.of());
        act(head, piece, "approve", Map.of());
        return piece;
    }

    private String reporterWrites(String title, String text) {
        return writes(reporter, title, text);
    }

    private String writes(TestHttp person, String title, String text) {
        TestHttp.Answer opened = person.post(paper.api("/pieces"), Map.of("sectionId", paper.section("Thời sự")));
        assertThat(opened.status()).isEqualTo(201);
        String piece = paper.api("/pieces/" + opened.json().at("/id").asString());
        save(person, piece, document(title, "", text));
        return piece;
    }

    private void save(TestHttp person, String piece, Map<String, Object> document) {
        int version = person.get(piece).json().at("/documentVersion").asInt();
        TestHttp.Answer saved = person.put(
                piece + "/document",
                Map.of(
                        "baseVersion",
                        version,
                        "clientId",
                        UUID.randomUUID().toString(),
                        "sequence",
                        1,
                        "document",
                        document));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    private void act(TestHttp person, String piece, String act, Map<String, Object> more) {
        TestHttp.Answer answer = order(person, piece, act, more);
        assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
    }

    private TestHttp.Answer order(TestHttp person, String piece, String act, Map<String, Object> more) {
        JsonNode now = person.get(piece).json();
        Map<String, Object> body = new java.util.HashMap<>(more);
        body.put("act", act);
        body.put("version", now.at("/version").asInt());
        body.put("documentVersion", now.at("/documentVersion").asInt());
        return person.post(piece + "/acts", body);
    }

    private static final class URIPath {
        static String of(String url) {
            return java.net.URI.create(url).getRawPath();
        }
    }
}
