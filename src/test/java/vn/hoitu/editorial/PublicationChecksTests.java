package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;
import vn.hoitu.testing.Texts;

/** What must be right before a piece reaches readers: each check fails on one real piece and passes on another. */
@ModuleTest
class PublicationChecksTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    Alarms alarms;

    @Autowired
    PlannedActs planned;

    @Autowired
    PlannedEffects effects;

    @Autowired
    Pieces pieces;

    @Autowired
    Clock clock;

    @Autowired
    vn.hoitu.shared.tenancy.Tenancy tenancy;

    TestNewsroom paper;
    PieceSteps steps;
    TestHttp reporter;
    TestHttp head;
    TestHttp chief;

    @BeforeEach
    void aPaper() {
        paper = newsrooms.aPaper();
        steps = new PieceSteps(paper);
        reporter = paper.signedIn("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
        chief = paper.signedIn("Đặng Văn Tổng", Role.EDITOR_IN_CHIEF);
    }

    @Test
    void aPieceOfNobodyOfTheAgencyNamesItsSource() {
        String piece = steps.written(reporter, "Giá lúa tăng", "Giá lúa ở đồng bằng tăng nhẹ.");
        assertThat(severity(piece, "source-not-seen")).isEqualTo("warn");
        steps.details(reporter, piece, Map.of("authors", List.of(Map.of("name", "Hãng tin khác"))));
        assertThat(severity(piece, "source-missing")).isEqualTo("block");
        steps.act(reporter, piece, "submit");

        TestHttp.Answer refused = steps.order(head, piece, "approve", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/code").asString()).isEqualTo("checks-failed");
        assertThat(refused.json().at("/fields/0/message").asString()).contains("Hãng tin khác");
        steps.details(head, piece, Map.of("source", "TTXVN"));
        assertThat(state(piece, "sources")).isEqualTo("passed");
        steps.act(head, piece, "approve");
    }

    @Test
    void wordsOfAttributionAreASource() {
        String piece = steps.written(reporter, "Lũ rút", "Ông Lò Văn Tinh cho biết nước đã rút.");

        assertThat(state(piece, "sources")).isEqualTo("passed");
    }

    @Test
    void aPictureIsCreditedAndDescribed() throws Exception {
        String picture = picture();
        String piece = steps.written(reporter, "Bài có ảnh", "Chữ.");
        steps.saved(reporter, piece, withPicture(picture, "", ""));
        assertThat(severity(piece, "picture-credit-missing")).isEqualTo("block");
        assertThat(severity(piece, "picture-alt-missing")).isEqualTo("warn");
        assertThat(finding(piece, "picture-credit-missing").at("/from").asInt()).isPositive();

        steps.saved(reporter, piece, withPicture(picture, "Trần Bến", "Cầu qua sông"));

        assertThat(state(piece, "credits")).isEqualTo("passed");
        assertThat(state(piece, "alt")).isEqualTo("passed");
    }

    @Test
    void aPictureWhoseUseHasEndedHoldsThePieceBack() throws Exception {
        String picture = picture();
        String piece = steps.written(reporter, "Bài có ảnh", "Chữ.");
        steps.saved(reporter, piece, withPicture(picture, "Trần Bến", "Cầu qua sông"));
        String uses = paper.api("/picture-uses/" + picture);
        assertThat(reporter.put(
                                uses,
                                Map.of(
                                        "allowed",
                                        true,
                                        "untilDay",
                                        "2026-01-31",
                                        "note",
                                        "Hãng ảnh cho dùng một tháng"))
                        .status())
                .isEqualTo(200);

        assertThat(finding(piece, "picture-not-allowed").at("/message").asString())
                .contains("Hãng ảnh cho dùng một tháng");

        reporter.put(uses, Map.of("allowed", true, "note", ""));
        assertThat(state(piece, "credits")).isEqualTo("passed");
    }

    @Test
    void whatAiMadeIsDeclaredAndReadersAreTold() throws Exception {
        String piece = steps.written(reporter, "Bài có ảnh AI", "Công an tỉnh cho biết vụ việc đang được làm rõ.");
        steps.saved(reporter, piece, withPicture(picture(), "Ảnh: Midjourney", "Cảnh minh họa"));
        assertThat(severity(piece, "ai-picture-undeclared")).isEqualTo("block");

        TestHttp.Answer wrong =
                reporter.post(piece + "/checks/ai-uses", Map.of("medium", "image", "tool", "Midjourney"));
        assertThat(wrong.status()).isEqualTo(422);
        TestHttp.Answer declared = reporter.post(
                piece + "/checks/ai-uses",
                Map.of("medium", "image", "tool", "Midjourney", "purpose", "Ảnh minh họa đầu bài"));
        assertThat(declared.status()).as(declared.body()).isEqualTo(200);
        assertThat(state(piece, "ai")).isEqualTo("passed");
        assertThat(declared.json().at("/declarations/aiUses/0/responsibleName").asString())
                .isEqualTo("Nguyễn Thị Ngọc Ẩn");

        String page = published(piece);
        assertThat(page).contains("Có sử dụng trí tuệ nhân tạo:").contains("hình ảnh");
        String log = chief.get(paper.api("/check-settings/ai-log.csv")).body();
        assertThat(log).contains("Midjourney").contains("Ảnh minh họa đầu bài").contains("Khai dùng AI");

        String use = declared.json().at("/declarations/aiUses/0/id").asString();
        chief.post(piece + "/checks/ai-uses/" + use + "/withdrawal", Map.of("reason", "Ảnh đã được thay"));
        assertThat(reader(piece)).doesNotContain("Có sử dụng trí tuệ nhân tạo:");
        assertThat(chief.get(paper.api("/check-settings/ai-log.csv")).body())
                .contains("Midjourney")
                .contains("Rút khai báo")
                .contains("Ảnh đã được thay");
    }

    @Test
    void sayingThatNoAiWasUsedIsADeclarationToo() {
        String piece = steps.written(reporter, "Bài thường", "Chữ.");
        assertThat(severity(piece, "ai-undeclared")).isEqualTo("warn");

        reporter.post(piece + "/checks/no-ai", Map.of());

        assertThat(state(piece, "ai")).isEqualTo("passed");
    }

    @Test
    void whoWasInterviewedAndAskedToReadSeesTheAnswersFirst() {
        String piece = steps.written(reporter, "Phỏng vấn nghệ nhân", "PV: Thưa ông?", "Nghệ nhân: Vâng.");
        JsonNode declared = reporter.post(
                        piece + "/checks/interviews", Map.of("interviewee", "Nghệ nhân Y Mút", "wantsReview", true))
                .json();
        assertThat(severity(piece, "interview-review-open")).isEqualTo("block");
        approved(piece);
        assertThat(steps.order(chief, piece, "publish", Map.of()).body())
                .contains("Nghệ nhân Y Mút đã đề nghị xem lại");

        TestHttp.Answer reviewed = head.patch(
                piece + "/checks/interviews/"
                        + declared.at("/declarations/interviews/0/id").asString(),
                Map.of("version", 1, "reviewed", true, "note", "Đã đọc qua điện thoại, đồng ý"));

        assertThat(reviewed.status()).as(reviewed.body()).isEqualTo(200);
        assertThat(state(piece, "interview")).isEqualTo("passed");
        steps.act(chief, piece, "publish");
    }

    @Test
    void anInterviewNobodyDeclaredIsNoticed() {
        String piece = steps.written(reporter, "Trò chuyện", "PV: Thưa ông?", "Vâng.", "PV: Rồi sao?", "Thế.");

        assertThat(severity(piece, "interview-undeclared")).isEqualTo("warn");
    }

    @Test
    void aLegalReadingIsOfOneTextByOnePerson() {
        String piece = steps.written(reporter, "Bài điều tra", "Chữ.");
        assertThat(state(piece, "legal-reading")).isEqualTo("not-applicable");
        head.post(piece + "/checks/legal-reading", Map.of("wanted", true, "note", "Có tên người bị tố"));
        assertThat(severity(piece, "legal-reading-missing")).isEqualTo("block");
        assertThat(reporter.post(piece + "/checks/legal-reading/signature", Map.of("documentVersion", version(piece)))
                        .status())
                .isEqualTo(403);
        assertThat(head.post(piece + "/checks/legal-reading/signature", Map.of("documentVersion", 1))
                        .status())
                .isEqualTo(409);
        head.post(piece + "/checks/legal-reading/signature", Map.of("documentVersion", version(piece), "note", ""));
        assertThat(state(piece, "legal-reading")).isEqualTo("passed");

        steps.saved(reporter, piece, Texts.document("Bài điều tra", "", "Chữ khác."));

        assertThat(finding(piece, "legal-reading-outdated").at("/message").asString())
                .contains("Lê Thị Trưởng");
    }

    @Test
    void aSectionOfTheAgencysChoiceAsksForALegalReading() {
        String piece = steps.written(reporter, "Tin pháp đình", "Chữ.");
        entry("legal-section", paper.section("Thời sự"), Map.of());

        assertThat(severity(piece, "legal-reading-missing")).isEqualTo("block");
    }

    @Test
    void theAgencysSensitiveWordsWarnOrBlockWithItsAdvice() {
        entry("sensitive", "tâm thần", Map.of("advice", "Viết “rối loạn tâm lý”"));
        entry("sensitive", "bí mật quân sự", Map.of("level", "block", "folded", true));
        String piece = steps.written(reporter, "Tin", "Người tâm thần. Tai lieu BI MAT QUAN SU bị lộ.");

        assertThat(finding(piece, "sensitive-advised").at("/message").asString())
                .contains("Viết “rối loạn tâm lý”");
        assertThat(severity(piece, "sensitive")).isEqualTo("block");

        steps.saved(reporter, piece, Texts.document("Tin", "", "Người bị rối loạn tâm lý."));
        assertThat(state(piece, "sensitive")).isEqualTo("passed");
    }

    @Test
    void whatLiesOutsideTheLicenceIsNoticed() {
        String piece = steps.written(reporter, "Bài lạ", "Dự báo tử vi tuần này.");
        assertThat(state(piece, "scope")).isEqualTo("not-applicable");
        entry("field", "Văn hóa, văn nghệ", Map.of());
        entry("outside-word", "tử vi", Map.of());

        assertThat(finding(piece, "scope-word").at("/advice").asString()).contains("Văn hóa, văn nghệ");
        entry("outside-section", paper.section("Thời sự"), Map.of());
        assertThat(severity(piece, "scope-section")).isEqualTo("warn");
    }

    @Test
    void slipsOfThePenAreMarkedWhereTheyStand() {
        String piece = steps.written(reporter, "Tin", "Hai nguời vào vào nhà ,rồi đi.");

        JsonNode slip = finding(piece, "syllable-impossible");
        assertThat(slip.at("/message").asString()).contains("nguời");
        assertThat(slip.at("/to").asInt() - slip.at("/from").asInt()).isEqualTo("nguời".length());
        assertThat(severity(piece, "word-doubled")).isEqualTo("warn");
        assertThat(severity(piece, "space-before-mark")).isEqualTo("warn");

        entry("own-word", "nguời", Map.of());
        assertThat(codes(piece)).doesNotContain("syllable-impossible").contains("word-doubled");
    }

    @Test
    void whatWasTakenDownDoesNotComeBackUnderAnotherHeadline() {
        String[] text = {
            "Chiều nay, một tàu chở hàng mắc cạn trên sông khi nước rút nhanh hơn dự báo của đài khí tượng thủy văn.",
            "Lực lượng cứu hộ đã đưa toàn bộ thuyền viên vào bờ an toàn và đang tìm cách đưa tàu ra khỏi bãi cạn."
        };
        String first = steps.written(reporter, "Tàu mắc cạn", text);
        published(first);
        steps.act(
                chief,
                first,
                "take-down",
                Map.of("takedown", Map.of("ground", "other", "requester", "Tòa soạn", "reason", "Sai")));
        String other = steps.written(reporter, "Một tin khác hẳn", "Chợ phiên họp sớm hơn mọi năm vì trời đẹp.");
        assertThat(state(other, "republication")).isEqualTo("passed");

        String again = steps.written(reporter, "Sự cố trên sông chiều nay", text);

        assertThat(finding(again, "removed-again").at("/message").asString()).contains("Tàu mắc cạn");
        steps.act(reporter, again, "submit");
        assertThat(steps.order(head, again, "approve", Map.of()).status()).isEqualTo(422);
    }

    @Test
    void aPassageThatACorrectionCalledWrongDoesNotComeBack() {
        String wrong = "Trận lũ đêm qua đã cuốn trôi 12 ngôi nhà ở ba bản vùng cao.";
        String first = steps.written(reporter, "Lũ quét", wrong);
        published(first);
        steps.act(
                chief,
                first,
                "correct",
                Map.of(
                        "correction",
                        Map.of(
                                "wrong",
                                wrong,
                                "right",
                                "Trận lũ đêm qua đã cuốn trôi 2 ngôi nhà.",
                                "apology",
                                "Xin lỗi bạn đọc.")));

        String digest = steps.written(reporter, "Tin trong ngày", "Tin vắn.", wrong);
        String right =
                steps.written(reporter, "Tin đúng", "Trận lũ đêm qua đã cuốn trôi 2 ngôi nhà ở ba bản vùng cao.");

        assertThat(severity(digest, "wrong-again")).isEqualTo("block");
        assertThat(state(right, "republication")).isEqualTo("passed");
    }

    @Test
    void aPageThatDoesNotShowWhatTheLawAsksCarriesNothing() {
        String piece = steps.written(reporter, "Tin", "Chữ.");
        assertThat(state(piece, "masthead")).isEqualTo("passed");
        approved(piece);
        TestHttp admin = paper.signedIn("Quản trị", Role.AGENCY_ADMIN);
        Map<String, Object> profile = new HashMap<>();
        JsonNode now = admin.get(paper.api("/profile")).json();
        for (String kept : List.of(
                "productName",
                "host",
                "licenceNumber",
                "licenceDate",
                "licenceIssuer",
                "address",
                "email",
                "headName")) {
            profile.put(kept, now.at("/" + kept).asString());
        }
        profile.put("version", now.at("/version").asInt());
        assertThat(admin.put(paper.api("/profile"), profile).status()).isEqualTo(200);

        TestHttp.Answer refused = steps.order(chief, piece, "publish", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("số điện thoại");
    }

    @Test
    void anAddressIsLookedAtInTheBackgroundAndNeverWithinOurOwnWalls() throws Exception {
        String piece = steps.written(reporter, "Tin", "Chữ.");
        steps.saved(reporter, piece, withLink("http://127.0.0.1:" + paperPort() + "/api/v1/meta"));
        assertThat(reporter.get(piece + "/checks").json().at("/pendingLinks").asInt())
                .isEqualTo(1);

        await().until(() ->
                reporter.get(piece + "/checks").json().at("/pendingLinks").asInt() == 0);

        assertThat(severity(piece, "link-dead")).isEqualTo("warn");
        assertThat(finding(piece, "link-dead").at("/message").asString()).contains("private-address");
        steps.saved(reporter, piece, Texts.document("Tin", "", "Không có đường dẫn."));
        assertThat(state(piece, "links")).isEqualTo("not-applicable");
    }

    @Test
    void aWarningIsLeftAsItIsForAReasonInOnesOwnName() {
        String piece = steps.written(reporter, "Tin", "Bài tự thấy tự nghe.");
        String key = finding(piece, "source-not-seen").at("/key").asString();

        TestHttp.Answer waived =
                head.post(piece + "/checks/waivers", Map.of("key", key, "reason", "Phóng viên có mặt tại chỗ"));

        assertThat(waived.status()).as(waived.body()).isEqualTo(200);
        assertThat(finding(piece, "source-not-seen").at("/waiver/byName").asString())
                .isEqualTo("Lê Thị Trưởng");
        assertThat(head.post(piece + "/checks/waivers", Map.of("key", "title-missing", "reason", "Không cần"))
                        .status())
                .isEqualTo(422);
        assertThat(paper.signedIn("Quản trị", Role.AGENCY_ADMIN, Role.EDITOR_IN_CHIEF)
                        .get(paper.api("/audit"))
                        .body())
                .contains("check.waived")
                .contains("Phóng viên có mặt tại chỗ");
    }

    @Test
    void anAgencyChoosesOnlyWhatTheLawLeavesToIt() {
        String settings = paper.api("/check-settings");
        assertThat(chief.put(settings + "/spelling", Map.of("level", "off")).status())
                .isEqualTo(200);
        assertThat(chief.put(settings + "/sources", Map.of("level", "off")).status())
                .isEqualTo(422);
        assertThat(chief.put(settings + "/interview", Map.of("level", "warn")).status())
                .isEqualTo(422);
        assertThat(chief.put(settings + "/alt", Map.of("level", "block")).status())
                .isEqualTo(200);
        assertThat(head.get(settings).status()).isEqualTo(403);

        String piece = steps.written(reporter, "Tin", "Hai nguời.");

        assertThat(state(piece, "spelling")).isEqualTo("off");
    }

    @Test
    void aListGoesOutAndComesBackAsATable() {
        entry("sensitive", "mê tín", Map.of("advice", "Nói rõ, \"đừng\" giật gân", "folded", true));
        String csv = chief.get(paper.api("/check-settings/entries.csv?list=sensitive"))
                .body();
        TestNewsroom other = newsrooms.aPaper();
        TestHttp otherChief = other.signedIn("Tổng khác", Role.EDITOR_IN_CHIEF);
        String table = other.api("/check-settings/entries/table");

        assertThat(otherChief
                        .post(table, Map.of("list", "sensitive", "csv", csv + "đồng bóng\r\n"))
                        .json()
                        .at("/added")
                        .asInt())
                .isEqualTo(2);
        assertThat(otherChief
                        .post(table, Map.of("list", "sensitive", "csv", csv))
                        .json()
                        .at("/added")
                        .asInt())
                .isZero();
        assertThat(otherChief
                        .get(other.api("/check-settings/entries?list=sensitive"))
                        .body())
                .contains("Nói rõ, \\\"đừng\\\" giật gân")
                .contains("đồng bóng");
        assertThat(otherChief
                        .post(table, Map.of("list", "sensitive", "csv", "cô hồn\r\na,1,loud,\r\n"))
                        .status())
                .isEqualTo(422);
        assertThat(otherChief
                        .get(other.api("/check-settings/entries?list=sensitive"))
                        .body())
                .doesNotContain("cô hồn");
    }

    @Test
    void aPieceThatFailsAtItsTimeGoesBackWithTheReason() {
        String piece = steps.written(reporter, "Tin hẹn giờ", "Nói về bí mật kinh doanh.");
        approved(piece);
        steps.act(
                chief,
                piece,
                "schedule",
                Map.of("at", Instant.now().plusSeconds(3_600).toString()));
        entry("sensitive", "bí mật kinh doanh", Map.of("level", "block", "advice", "Chờ ý kiến luật sư"));
        new PlannedActRunner(alarms, planned, effects, pieces, tenancy, Clock.offset(clock, Duration.ofMinutes(61)))
                .sweep();

        assertThat(steps.state(chief, piece)).isEqualTo("approved");
        assertThat(chief.get(piece + "/history").body()).contains("Chờ ý kiến luật sư");
        assertThat(chief.get("/api/v1/me/notifications").body()).contains("Chờ ý kiến luật sư");
    }

    @Test
    void aPieceIsScheduledOnlyWhenItCouldGoOut() {
        String piece = steps.written(reporter, "Phỏng vấn", "Chữ.");
        approved(piece);
        head.post(piece + "/checks/interviews", Map.of("interviewee", "Bà Sủi", "wantsReview", true));

        TestHttp.Answer refused = steps.order(
                chief,
                piece,
                "schedule",
                Map.of("at", Instant.now().plusSeconds(3_600).toString()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Bà Sủi");
    }

    @Test
    void whatIsUnderAnEmbargoWaitsForItsEnd() {
        String piece = steps.written(reporter, "Kết quả thi", "Sở cho biết kết quả.");
        assertThat(state(piece, "embargo")).isEqualTo("not-applicable");
        chief.put(
                piece + "/embargo",
                Map.of(
                        "version", steps.piece(chief, piece).at("/version").asInt(),
                        "until", Instant.now().plusSeconds(7_200).toString()));

        assertThat(severity(piece, "embargoed")).isEqualTo("block");
    }

    private void entry(String list, String words, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("list", list);
        body.put("words", words);
        TestHttp.Answer added = chief.post(paper.api("/check-settings/entries"), body);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
    }

    private void approved(String piece) {
        steps.act(reporter, piece, "submit");
        steps.act(head, piece, "approve");
    }

    private String published(String piece) {
        approved(piece);
        steps.act(chief, piece, "publish");
        return reader(piece);
    }

    private String reader(String piece) {
        String url = steps.piece(chief, piece).at("/publicUrl").asString();
        return chief.at(paper.host()).get(java.net.URI.create(url).getRawPath()).body();
    }

    private int version(String piece) {
        return steps.piece(head, piece).at("/documentVersion").asInt();
    }

    private int paperPort() {
        return newsrooms.port();
    }

    private JsonNode report(String piece) {
        TestHttp.Answer answer = head.get(piece + "/checks");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private List<JsonNode> findings(String piece) {
        List<JsonNode> findings = new ArrayList<>();
        report(piece).at("/checks").forEach(c -> c.at("/findings").forEach(findings::add));
        return findings;
    }

    private List<String> codes(String piece) {
        return findings(piece).stream().map(f -> f.at("/code").asString()).toList();
    }

    private JsonNode finding(String piece, String code) {
        return findings(piece).stream()
                .filter(f -> f.at("/code").asString().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + code + " in " + report(piece)));
    }

    private String severity(String piece, String code) {
        return finding(piece, code).at("/severity").asString();
    }

    private String state(String piece, String check) {
        for (JsonNode view : report(piece).at("/checks")) {
            if (view.at("/code").asString().equals(check)) {
                return view.at("/state").asString();
            }
        }
        throw new AssertionError("No check " + check);
    }

    @Autowired
    vn.hoitu.media.Pictures pictures;

    private String picture() throws Exception {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", bytes);
        return pictures.add(
                        paper.id(),
                        vn.hoitu.shared.actor.Actor.program("test"),
                        new java.io.ByteArrayInputStream(bytes.toByteArray()),
                        new vn.hoitu.media.Pictures.Details("anh.png", "", "", ""))
                .orThrow()
                .id()
                .toString();
    }

    private static Map<String, Object> withPicture(String id, String credit, String alt) {
        Map<String, Object> picture = Map.of(
                "type", "picture",
                "attrs", Map.of("pictureId", id, "alt", alt, "width", 40, "height", 30, "align", "column"),
                "content",
                        List.of(
                                Map.of("type", "caption"),
                                credit.isEmpty()
                                        ? Map.of("type", "credit")
                                        : Map.of("type", "credit", "content", List.of(text(credit)))));
        return document(picture);
    }

    private static Map<String, Object> withLink(String href) {
        Map<String, Object> link = new HashMap<>(text("xem ở đây"));
        link.put("marks", List.of(Map.of("type", "link", "attrs", Map.of("href", href))));
        return document(Map.of("type", "paragraph", "content", List.of(link)));
    }

    private static Map<String, Object> document(Map<String, Object> block) {
        Map<String, Object> said = Map.of(
                "type", "paragraph", "content", List.of(text("Công an tỉnh cho biết vụ việc đang được làm rõ.")));
        return Map.of(
                "type",
                "doc",
                "content",
                List.of(
                        Map.of("type", "kicker"),
                        Map.of("type", "title", "content", List.of(text("Bài có ảnh"))),
                        Map.of("type", "sapo"),
                        Map.of("type", "body", "content", List.of(said, block))));
    }

    private static Map<String, Object> text(String words) {
        return Map.of("type", "text", "text", words);
    }
}
