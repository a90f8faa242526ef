package vn.hoitu.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.Days;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** The newsroom's letters as the secretariat works with them, over HTTP. */
@ModuleTest
class CorrespondenceTests {

    private static final LocalDate TODAY = Days.today();

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    Reminders reminders;

    @Autowired
    DSLContext sql;

    TestNewsroom paper;
    TestHttp secretary;
    TestHttp editor;
    TestHttp reporter;

    @BeforeEach
    void aPaperWithItsPeople() {
        paper = newsrooms.aPaper();
        secretary = paper.signedIn("Phạm Văn Thư", Role.SECRETARY);
        editor = paper.signedIn("Hà Thị Biên", Role.EDITOR);
        reporter = paper.signedIn("Lò Thị Mây", Role.REPORTER);
    }

    @Test
    void aQuestionIsAnsweredWithinItsWorkingDaysAndByMail() {
        JsonNode letter =
                register(Map.of("kind", "question", "senderEmail", "bandoc@example.vn", "receivedOn", "2026-08-03"));
        assertThat(letter.at("/row/due/on").asString()).isEqualTo("2026-08-24");
        assertThat(letter.at("/row/due/citation").asString()).contains("Điều 18 khoản 6");
        assertThat(letter.at("/row/late").asBoolean()).isTrue();
        assertThat(act(letter, "answer", Map.of()).status()).isEqualTo(422);

        JsonNode answered = done(letter, "answer", Map.of("text", "Tòa soạn đã kiểm tra và xin trả lời."));
        assertThat(answered.at("/row/state").asString()).isEqualTo("closed");
        assertThat(answered.at("/row/outcome").asString()).isEqualTo("answered");
        assertThat(mailTo("bandoc@example.vn")).singleElement().asString().contains("Tòa soạn đã kiểm tra");
        assertThat(act(answered, "answer", Map.of("text", "Lần nữa")).status()).isEqualTo(409);
    }

    @Test
    void anOpinionIsHandedOnWaitsForTheAuthorityAndTheCitizenIsTold() {
        JsonNode letter =
                register(Map.of("kind", "opinion", "senderEmail", "cutri@example.vn", "receivedOn", "2026-08-03"));
        assertThat(letter.at("/row/due").isNull())
                .as("no time runs for handing on")
                .isTrue();

        JsonNode handedOn = done(
                letter,
                "forward",
                Map.of(
                        "text",
                        "Kính chuyển Sở xem xét, trả lời.",
                        "authorityName",
                        "Sở Xây dựng tỉnh Mẫu",
                        "on",
                        "2026-08-04"));
        assertThat(handedOn.at("/row/state").asString()).isEqualTo("waiting");
        assertThat(handedOn.at("/row/due/on").asString()).isEqualTo("2026-08-25");
        assertThat(mailTo("cutri@example.vn")).singleElement().asString().contains("Sở Xây dựng tỉnh Mẫu");

        JsonNode replied = done(handedOn, "reply", Map.of("text", "Sở đã kiểm tra.", "on", "2026-08-28"));
        assertThat(replied.at("/row/due/on").asString())
                .as("10 working days over 2 September")
                .isEqualTo("2026-09-15");
        JsonNode told = done(replied, "inform", Map.of("text", "Sở Xây dựng đã trả lời như sau."));
        assertThat(told.at("/row/outcome").asString()).isEqualTo("informed");
        assertThat(mailTo("cutri@example.vn")).hasSize(2);
        assertThat(told.at("/messages").size()).isEqualTo(4);
    }

    @Test
    void onlyAnAuthorityThatKeptSilentIsPassedOver() {
        JsonNode letter = register(Map.of("kind", "opinion"));
        Map<String, Object> first = Map.of("text", "Kính chuyển", "authorityName", "Ủy ban nhân dân xã");
        JsonNode waiting = done(letter, "forward", first);
        TestHttp.Answer early =
                act(waiting, "forward", Map.of("text", "Kính chuyển", "authorityName", "Ủy ban nhân dân tỉnh"));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().at("/code").asString()).isEqualTo("authority-still-in-time");

        JsonNode silent = done(
                register(Map.of("kind", "opinion", "receivedOn", "2026-08-03")),
                "forward",
                Map.of("text", "Kính chuyển", "authorityName", "Ủy ban nhân dân xã", "on", "2026-08-03"));
        JsonNode higher =
                done(silent, "forward", Map.of("text", "Kính chuyển", "authorityName", "Ủy ban nhân dân tỉnh"));
        assertThat(higher.at("/row/authorityName").asString()).isEqualTo("Ủy ban nhân dân tỉnh");
        assertThat(higher.at("/row/late").asBoolean()).isFalse();
    }

    @Test
    void aRequestOfThePressIsDueInThirtyDaysAndAComplaintRunsByItsOwnLaw() {
        JsonNode request = register(
                Map.of("kind", "request", "authorityName", "Sở Tài chính tỉnh Mẫu", "receivedOn", "2026-10-01"));
        assertThat(request.at("/row/state").asString()).isEqualTo("waiting");
        assertThat(request.at("/row/due/on").asString())
                .as("31 October is a Saturday")
                .isEqualTo("2026-11-02");
        assertThat(done(request, "reply", Map.of("text", "Sở trả lời."))
                        .at("/row/outcome")
                        .asString())
                .isEqualTo("answered");

        JsonNode complaint = done(
                register(Map.of("kind", "complaint")),
                "forward",
                Map.of("text", "Kính chuyển", "authorityName", "Thanh tra tỉnh Mẫu"));
        assertThat(complaint.at("/row/due").isNull()).isTrue();
    }

    @Test
    void feedbackIsPublishedAsAPieceAndMayStopAfterTheExchangesOfTheLaw() {
        String work = published("Cầu Bản Mạc chậm tiến độ");
        JsonNode letter = register(Map.of(
                "kind", "feedback",
                "pieceId", work,
                "senderKind", "organization",
                "senderName", "Công ty Cầu đường Mẫu",
                "workSection", "Kinh tế",
                "text", "Thông tin chậm tiến độ là chưa chính xác.\n\nChúng tôi đã bàn giao đúng hạn."));
        assertThat(letter.at("/row/due/on").asString()).as("at once").isEqualTo(TODAY.toString());
        assertThat(letter.at("/exchanges/limit").asInt()).isEqualTo(2);
        TestHttp.Answer early = act(letter, "stop", Map.of());
        assertThat(early.json().at("/code").asString()).isEqualTo("feedback-goes-on");
        assertThat(early.json().at("/detail").asString()).contains("0 trong 2").contains("Điều 21");

        String piece = openPiece(letter, letter.at("/messages/0/id").asString());
        assertThat(openPiece(letter(letter), letter.at("/messages/0/id").asString()))
                .isEqualTo(piece);
        String text = secretary.get(paper.api("/pieces/" + piece)).body();
        assertThat(text)
                .contains("Công ty Cầu đường Mẫu phản hồi về bài “Cầu Bản Mạc chậm tiến độ”, chuyên mục Kinh tế")
                .contains("đã bàn giao đúng hạn");
        publish(piece);
        keptItsTime(letter);
        String path = path(work);
        assertThat(secretary.at(paper.host()).get(path).body())
                .contains("Phản hồi về bài viết")
                .contains("Phản hồi về bài “Cầu Bản Mạc chậm tiến độ”");
        assertThat(letter(letter).at("/exchanges/published").asInt()).isEqualTo(1);

        JsonNode again = done(letter(letter), "receive", Map.of("text", "Chúng tôi chưa đồng ý với trả lời của báo."));
        publish(openPiece(again, again.at("/messages/1/id").asString()));
        keptItsTime(letter);
        JsonNode mayStop = letter(letter);
        assertThat(mayStop.at("/exchanges/mayStop").asBoolean()).isTrue();
        JsonNode stopped = done(mayStop, "stop", Map.of());
        assertThat(stopped.at("/reason").asString()).contains("Nghị định 237/2026/NĐ-CP, Điều 21");
        assertThat(done(stopped, "receive", Map.of("text", "Thêm một lần"))
                        .at("/row/state")
                        .asString())
                .isEqualTo("closed");
    }

    @Test
    void feedbackIsRefusedOnlyWithAGroundAndAReasonThatTheSenderGets() {
        JsonNode letter = register(
                Map.of("kind", "feedback", "workTitle", "Một bài báo in", "senderEmail", "nguoigui@example.vn"));
        assertThat(act(letter, "refuse", Map.of("text", "Vì không thích"))
                        .json()
                        .at("/fields/0/field")
                        .asString())
                .isEqualTo("ground");
        assertThat(act(letter, "refuse", Map.of("ground", "insulting"))
                        .json()
                        .at("/fields/0/field")
                        .asString())
                .isEqualTo("text");
        assertThat(actAs(editor, letter, "refuse", Map.of("ground", "insulting", "text", "Xúc phạm tác giả"))
                        .status())
                .isEqualTo(403);

        JsonNode refused = done(letter, "refuse", Map.of("ground", "insulting", "text", "Xúc phạm tác giả"));
        assertThat(refused.at("/row/outcome").asString()).isEqualTo("refused");
        assertThat(mailTo("nguoigui@example.vn")).singleElement().asString().contains("Xúc phạm tác giả");
    }

    @Test
    void everyDeadlineIsRemindedOfOnceBeforeOnAndAfterItsDay() {
        JsonNode letter =
                register(Map.of("kind", "question", "subject", "Hỏi về giá nước", "receivedOn", "2026-08-03"));
        secretary.put(
                paper.api("/letters/" + letter.at("/row/id").asString() + "/handler"),
                Map.of("version", 1, "personId", personId(editor)));

        assertThat(reminders.remind(paper.id(), LocalDate.parse("2026-08-21"))).isZero();
        assertThat(reminders.remind(paper.id(), LocalDate.parse("2026-08-22"))).isEqualTo(1);
        assertThat(reminders.remind(paper.id(), LocalDate.parse("2026-08-23"))).isZero();
        assertThat(reminders.remind(paper.id(), LocalDate.parse("2026-08-24"))).isEqualTo(1);
        assertThat(reminders.remind(paper.id(), LocalDate.parse("2026-08-24"))).isZero();
        assertThat(secretary.get("/api/v1/me/notifications").body()).doesNotContain("quá hạn");
        assertThat(reminders.remind(paper.id(), LocalDate.parse("2026-08-25"))).isEqualTo(1);
        assertThat(reminders.remind(paper.id(), LocalDate.parse("2026-09-25"))).isZero();

        assertThat(editor.get("/api/v1/me/notifications").body())
                .contains("sắp đến hạn: 24/08/2026")
                .contains("đến hạn hôm nay")
                .contains("đã quá hạn 24/08/2026");
        assertThat(secretary.get("/api/v1/me/notifications").body()).contains("đã quá hạn 24/08/2026");
    }

    @Test
    void whatIsLateStandsOnTopAndTheListIsFilteredAndExported() {
        JsonNode late = register(Map.of("kind", "question", "subject", "Thư quá hạn", "receivedOn", "2026-08-03"));
        register(Map.of("kind", "question", "subject", "Thư mới"));
        done(register(Map.of("kind", "question", "subject", "Thư xong")), "answer", Map.of("text", "Đã trả lời"));

        JsonNode all = secretary.get(paper.api("/letters")).json();
        assertThat(all.at("/items/0/id").asString())
                .isEqualTo(late.at("/row/id").asString());
        assertThat(all.at("/items/2/state").asString()).isEqualTo("closed");
        assertThat(secretary
                        .get(paper.api("/letters?state=late"))
                        .json()
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(secretary
                        .get(paper.api("/letters?q=thu%20moi"))
                        .json()
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        JsonNode first = secretary.get(paper.api("/letters?limit=2")).json();
        JsonNode rest = secretary
                .get(paper.api(
                        "/letters?limit=2&cursor=" + first.at("/nextCursor").asString()))
                .json();
        assertThat(rest.at("/items").size()).isEqualTo(1);
        assertThat(secretary
                        .get(paper.api("/letters/counts"))
                        .json()
                        .at("/late")
                        .asInt())
                .isEqualTo(1);
        String csv = secretary.get(paper.api("/letters.csv?kind=question")).body();
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv).contains("Quá hạn").doesNotContain("0912345678");
    }

    @Test
    void aPersonIsForgottenWhileTheFactOfTheLetterStays() {
        JsonNode letter = register(Map.of(
                "kind",
                "question",
                "senderName",
                "Nguyễn Thị Kín",
                "senderEmail",
                "kin@example.vn",
                "text",
                "Lời riêng"));
        String id = letter.at("/row/id").asString();
        assertThat(editor.post(paper.api("/letters/" + id + "/erasure"), Map.of("version", 1))
                        .status())
                .isEqualTo(403);
        done(letter, "answer", Map.of("text", "Tòa soạn trả lời."));
        assertThat(mailTo("kin@example.vn")).hasSize(1);
        JsonNode erased = secretary
                .post(paper.api("/letters/" + id + "/erasure"), Map.of("version", 2, "words", true))
                .json();

        assertThat(mailTo("kin@example.vn")).isEmpty();
        assertThat(erased.toString()).doesNotContain("Nguyễn Thị Kín").doesNotContain("kin@example.vn");
        assertThat(erased.at("/sender/erasedAt").isNull()).isFalse();
        assertThat(erased.at("/messages/0/text").asString()).isEmpty();
        assertThat(secretary
                        .get(paper.api("/letters?q=kin"))
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
        TestHttp chief = paper.signedIn("Tổng biên tập", Role.EDITOR_IN_CHIEF);
        assertThat(chief.get(paper.api("/audit")).body())
                .contains("letter.sender-erased")
                .doesNotContain("Nguyễn Thị Kín");
    }

    @Test
    void reportersAndOtherAgenciesReadNoLetters() {
        JsonNode letter = register(Map.of("kind", "question", "subject", "Thư kín của báo này"));
        String id = letter.at("/row/id").asString();
        TestNewsroom other = newsrooms.aPaper();
        TestHttp stranger = other.signedIn("Thư ký báo khác", Role.SECRETARY);

        assertThat(reporter.get(paper.api("/letters")).status()).isEqualTo(403);
        assertThat(stranger.get(paper.api("/letters/" + id)).status()).isEqualTo(403);
        assertThat(stranger.get(other.api("/letters/" + id)).status()).isEqualTo(404);
        assertThat(stranger.post(other.api("/letters/" + id + "/acts"), Map.of("act", "settle", "version", 1))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get(other.api("/letters.csv")).body()).doesNotContain("Thư kín");
    }

    @Test
    void aLetterOfFiveMegabytesAndOneWithoutSubjectAreToldWhatIsWrong() {
        Map<String, Object> wish = wish(Map.of("kind", "question", "text", "a".repeat(5 << 20)));
        TestHttp.Answer answer = secretary.post(paper.api("/letters"), wish);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/fields/0/code").asString()).isEqualTo("too-long");

        TestHttp.Answer wrong = secretary.post(
                paper.api("/letters"),
                wish(Map.of(
                        "kind", "lá thư", "subject", " ", "senderEmail", "a@b\nBcc: c@d", "receivedOn", "2099-01-01")));
        assertThat(wrong.body()).contains("kind", "subject", "senderEmail", "receivedOn");
    }

    @Test
    void onlyTheOperatorKeepsTheDaysOfRest() {
        assertThat(secretary.get("/api/v1/holidays").body())
                .contains("2027-04-16")
                .contains("Giỗ Tổ");
        assertThat(secretary
                        .put("/api/v1/holidays/2027-11-24", Map.of("nameVi", "Ngày nghỉ", "citation", "Tự đặt"))
                        .status())
                .isEqualTo(403);
    }

    private Map<String, Object> wish(Map<String, Object> given) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "subject", "Hỏi tòa soạn",
                "text", "Kính gửi tòa soạn, xin hỏi về bài đã đăng.",
                "senderName", "Trần Văn Dân",
                "senderPhone", "0912345678"));
        wish.putAll(given);
        return wish;
    }

    private JsonNode register(Map<String, Object> given) {
        TestHttp.Answer answer = secretary.post(paper.api("/letters"), wish(given));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    /** The letter hears of the publication after it; whoever writes to it before that is told that it moved on. */
    private void keptItsTime(JsonNode letter) {
        await().untilAsserted(
                        () -> assertThat(letter(letter).at("/row/due").isNull()).isTrue());
    }

    private JsonNode letter(JsonNode letter) {
        return secretary
                .get(paper.api("/letters/" + letter.at("/row/id").asString()))
                .json();
    }

    private TestHttp.Answer act(JsonNode letter, String act, Map<String, Object> more) {
        return actAs(secretary, letter, act, more);
    }

    private TestHttp.Answer actAs(TestHttp who, JsonNode letter, String act, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("act", act);
        body.put("version", letter.at("/row/version").asInt());
        return who.post(paper.api("/letters/" + letter.at("/row/id").asString() + "/acts"), body);
    }

    private JsonNode done(JsonNode letter, String act, Map<String, Object> more) {
        TestHttp.Answer answer = act(letter, act, more);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private List<String> mailTo(String address) {
        return sql.fetch("select body from shared.letter where recipient = ? order by written_at", address)
                .map(r -> r.get(0, String.class));
    }

    private String openPiece(JsonNode letter, String message) {
        TestHttp.Answer answer = secretary.post(
                paper.api("/letters/" + letter.at("/row/id").asString() + "/messages/" + message + "/piece"),
                Map.of("version", letter.at("/row/version").asInt(), "sectionId", paper.section("Bạn đọc")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().at("/pieceId").asString();
    }

    private String published(String title) {
        String id = secretary
                .post(paper.api("/pieces"), Map.of("sectionId", paper.section("Kinh tế"), "title", title))
                .json()
                .at("/id")
                .asString();
        secretary.put(
                paper.api("/pieces/" + id + "/document"),
                Map.of(
                        "baseVersion",
                        1,
                        "clientId",
                        UUID.randomUUID().toString(),
                        "sequence",
                        1,
                        "document",
                        vn.hoitu.testing.Texts.document(title, "Tóm tắt.", "Nội dung bài.")));
        publish(id);
        return id;
    }

    /** The chief carries it through alone. */
    private void publish(String piece) {
        TestHttp chief = paper.signedIn("Trần Thị Tổng", Role.EDITOR_IN_CHIEF);
        for (String act : List.of("submit", "review", "approve", "publish")) {
            JsonNode now = chief.get(paper.api("/pieces/" + piece)).json();
            TestHttp.Answer answer = chief.post(
                    paper.api("/pieces/" + piece + "/acts"),
                    Map.of(
                            "act", act,
                            "version", now.at("/version").asInt(),
                            "documentVersion", now.at("/documentVersion").asInt()));
            assertThat(answer.status()).as(act + " " + answer.body()).isEqualTo(200);
        }
    }

    private String path(String piece) {
        String url = secretary
                .get(paper.api("/pieces/" + piece))
                .json()
                .at("/publicUrl")
                .asString();
        return java.net.URI.create(url).getRawPath();
    }

    private static String personId(TestHttp who) {
        return who.get("/api/v1/session").json().at("/person/id").asString();
    }
}
