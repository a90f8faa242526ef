package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.testing.Texts.document;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** Channels, embargo, going out and coming off at a time. */
@ModuleTest
class SchedulingTests {

    private static final Map<String, Object> CORRECTION = Map.of(
            "correction", Map.of("wrong", "3.000 đồng", "right", "2.000 đồng", "apology", "Xin cáo lỗi bạn đọc."));

    private static final Map<String, Object> TAKE_DOWN =
            Map.of("takedown", Map.of("ground", "other", "requester", "Ban Biên tập", "reason", "Sai số liệu"));

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    DSLContext sql;

    @Autowired
    Alarms alarms;

    @Autowired
    PlannedActs planned;

    @Autowired
    PlannedEffects effects;

    @Autowired
    Pieces pieces;

    @Autowired
    Tenancy tenancy;

    @Autowired
    Clock clock;

    TestNewsroom paper;
    PieceSteps steps;
    TestHttp reporter;
    TestHttp head;
    TestHttp secretary;

    @BeforeEach
    void aPaperWithItsPeople() {
        paper = newsrooms.aPaper();
        steps = new PieceSteps(paper);
        reporter = paper.signedIn("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
        secretary = paper.signedIn("Phạm Văn Thư", Role.SECRETARY);
    }

    @Test
    void aPieceForTheRadioGoesOutWithoutAPageOnTheSite() {
        String piece = paper.api("/pieces/"
                + reporter.post(paper.api("/pieces"), Map.of("sectionId", paper.section("Thời sự"), "form", "radio"))
                        .json()
                        .at("/id")
                        .asString());
        steps.saved(reporter, piece, document("Lời dẫn bản tin sáng", "", "Kính chào quý thính giả."));
        approve(piece);

        steps.act(secretary, piece, "publish");

        JsonNode now = steps.piece(secretary, piece);
        assertThat(now.at("/state").asString()).isEqualTo("published");
        assertThat(now.at("/publicUrl").isNull()).isTrue();
        assertThat(reporter.at(paper.host()).get("/").body()).doesNotContain("Lời dẫn bản tin sáng");
        assertThat(secretary
                        .get(piece + "/history")
                        .json()
                        .at("/publications/0/kind")
                        .asString())
                .isEqualTo("publish");
    }

    @Test
    void anEmbargoHoldsForEverybody() {
        String piece = approved("Nghị quyết chưa công bố");
        Instant until = later(Duration.ofMinutes(30));

        assertThat(embargo(secretary, piece, until).status()).isEqualTo(200);

        TestHttp.Answer published = steps.order(secretary, piece, "publish", Map.of());
        assertThat(published.status()).isEqualTo(409);
        assertThat(published.json().at("/code").asString()).isEqualTo("embargoed");
        TestHttp.Answer before = steps.order(
                secretary,
                piece,
                "schedule",
                Map.of("at", until.minusSeconds(60).toString()));
        assertThat(before.status()).isEqualTo(422);
        assertThat(before.json().at("/fields/0/code").asString()).isEqualTo("before-embargo");
        steps.act(secretary, piece, "schedule", Map.of("at", until.toString()));
        TestHttp.Answer longer = embargo(secretary, piece, until.plusSeconds(60));
        assertThat(longer.json().at("/code").asString()).isEqualTo("embargo-after-schedule");
        sweepAt(Duration.ofMinutes(29));
        assertThat(steps.state(secretary, piece)).isEqualTo("scheduled");

        sweepAt(Duration.ofMinutes(31));

        assertThat(steps.state(secretary, piece)).isEqualTo("published");
        assertThat(steps.piece(secretary, piece).at("/embargoUntil").isNull()).isTrue();
    }

    @Test
    void anEmbargoCannotBeSetOnceReadersHaveThePiece() {
        String piece = approved("Bài đã đăng");
        steps.act(secretary, piece, "publish");

        TestHttp.Answer refused = embargo(secretary, piece, later(Duration.ofHours(1)));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/code").asString()).isEqualTo("embargo-after-publishing");
    }

    @Test
    void anUpdateThatWaitsIsHeldByThoseWhoPublishAndLetGoByThemAlone() {
        String piece = approved("Giá điện mới");
        steps.act(secretary, piece, "publish");
        steps.saved(head, piece, document("Giá điện mới", "", "Biểu giá kèm theo."));
        assertThat(embargo(head, piece, later(Duration.ofHours(2)))
                        .json()
                        .at("/code")
                        .asString())
                .isEqualTo("embargo-once-out");

        assertThat(embargo(secretary, piece, later(Duration.ofHours(2))).status())
                .isEqualTo(200);

        assertThat(steps.order(secretary, piece, "update", Map.of())
                        .json()
                        .at("/code")
                        .asString())
                .isEqualTo("embargoed");
        assertThat(steps.order(secretary, piece, "correct", CORRECTION)
                        .json()
                        .at("/code")
                        .asString())
                .isEqualTo("embargoed");
        JsonNode waiting = acts(piece).get(0);
        assertThat(waiting.at("/act").asString()).isEqualTo("lift-embargo");
        assertThat(waiting.at("/channel").asString()).isEqualTo("site");
        assertThat(embargo(secretary, piece, later(Duration.ofHours(1))).status())
                .isEqualTo(200);
        TestHttp chief = paper.signedIn("Vũ Tổng", Role.EDITOR_IN_CHIEF);
        assertThat(chief.get(paper.api("/audit?act=piece.embargoed")).body()).contains("Giá điện mới");

        sweepAt(Duration.ofMinutes(61));

        steps.act(secretary, piece, "update");
        assertThat(steps.piece(secretary, piece).at("/embargoUntil").isNull()).isTrue();
    }

    @Test
    void aPieceWhoseTimeWasOverDoesNotComeBackBeforeItsEmbargo() {
        String piece = approved("Đề thi đã chấm");
        steps.act(secretary, piece, "publish");
        plan(piece, "unpublish", later(Duration.ofMinutes(1)));
        sweepAt(Duration.ofMinutes(2));

        assertThat(embargo(secretary, piece, later(Duration.ofMinutes(30))).status())
                .isEqualTo(200);

        assertThat(plan(piece, "publish", later(Duration.ofMinutes(20)))
                        .json()
                        .at("/fields/0/code")
                        .asString())
                .isEqualTo("before-embargo");
        assertThat(plan(piece, "publish", later(Duration.ofMinutes(40))).status())
                .isEqualTo(200);
        assertThat(embargo(secretary, piece, later(Duration.ofMinutes(50)))
                        .json()
                        .at("/code")
                        .asString())
                .isEqualTo("embargo-after-schedule");
        sweepAt(Duration.ofMinutes(41));
        assertThat(steps.state(secretary, piece)).isEqualTo("published");
    }

    @Test
    void whoMayNotTypeMayNotTouchTheEmbargo() {
        String piece = approved("Bài đã duyệt");

        assertThat(embargo(reporter, piece, later(Duration.ofHours(1))).status())
                .isEqualTo(403);
    }

    @Test
    void aPieceWhoseTimeIsOverIsOffTheSiteAndMayGoOutAgain() {
        String piece = approved("Thông báo tuyển sinh");
        steps.act(secretary, piece, "publish");
        String path = URI.create(steps.piece(secretary, piece).at("/publicUrl").asString())
                .getPath();
        assertThat(plan(piece, "unpublish", later(Duration.ofMinutes(10))).status())
                .isEqualTo(200);

        sweepAt(Duration.ofMinutes(11));

        assertThat(steps.state(secretary, piece)).isEqualTo("expired");
        TestHttp.Answer gone = reporter.at(paper.host()).get(path);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.body()).contains("hết hạn đăng").doesNotContain("tuyển sinh");
        assertThat(steps.piece(secretary, piece).at("/takedown").isNull()).isTrue();

        assertThat(plan(piece, "publish", later(Duration.ofMinutes(20))).status())
                .isEqualTo(200);
        sweepAt(Duration.ofMinutes(21));

        assertThat(steps.state(secretary, piece)).isEqualTo("published");
        assertThat(reporter.at(paper.host()).get(path).status()).isEqualTo(200);
    }

    @Test
    void whatWasTakenDownAfterItsTimeBeforeThatWasKeptApartIsSaidToBeTakenDown() throws IOException {
        String piece = approved("Lịch cắt điện");
        steps.act(secretary, piece, "publish");
        String path = URI.create(steps.piece(secretary, piece).at("/publicUrl").asString())
                .getPath();
        plan(piece, "unpublish", later(Duration.ofMinutes(10)));
        sweepAt(Duration.ofMinutes(11));
        steps.act(secretary, piece, "correct", CORRECTION);
        steps.act(secretary, piece, "take-down", TAKE_DOWN);
        String expired = approved("Chỉ hết hạn");
        steps.act(secretary, expired, "publish");
        plan(expired, "unpublish", later(Duration.ofMinutes(10)));
        sweepAt(Duration.ofMinutes(11));
        tenancy.within(paper.id(), () -> sql.execute("update site.removed set expired = true"));

        String mending = new ClassPathResource("db/migration/site/V20261128095101__taken_down_after_its_time.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        tenancy.within(paper.id(), () -> sql.execute(mending));

        TestHttp.Answer gone = reporter.at(paper.host()).get(path);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.body()).contains("đã được gỡ").doesNotContain("3.000 đồng");
        assertThat(tenancy.within(
                        paper.id(),
                        () -> sql.fetch("select expired from site.removed").getValues(0, Boolean.class)))
                .as("what only ran out keeps its word")
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aPieceWhoseTimeIsOverIsCorrectedInItsArchiveAndAtItsOldAddressAndStaysOff() {
        String piece = approved("Lịch tiêm chủng");
        steps.act(secretary, piece, "publish");
        String path = URI.create(steps.piece(secretary, piece).at("/publicUrl").asString())
                .getPath();
        plan(piece, "unpublish", later(Duration.ofMinutes(10)));
        sweepAt(Duration.ofMinutes(11));
        assertThat(steps.save(head, piece, document("Lịch tiêm chủng", "", "Không phải người sửa cải chính."))
                        .status())
                .isEqualTo(403);
        steps.saved(secretary, piece, document("Lịch tiêm chủng", "", "Tiêm từ thứ Ba."));
        assertThat(plan(piece, "publish", later(Duration.ofMinutes(12))).status())
                .isEqualTo(200);
        sweepAt(Duration.ofMinutes(13));
        assertThat(acts(piece).findValuesAsString("state"))
                .as("the text was changed and is nobody's yet")
                .contains("failed");

        steps.act(secretary, piece, "correct", CORRECTION);

        JsonNode now = steps.piece(secretary, piece);
        assertThat(now.at("/state").asString()).isEqualTo("expired");
        assertThat(now.at("/corrections/0/right").asString()).isEqualTo("2.000 đồng");
        TestHttp.Answer gone = reporter.at(paper.host()).get(path);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.body()).contains("hết hạn đăng").contains("3.000 đồng").contains("Xin cáo lỗi bạn đọc");
        assertThat(reporter.at(paper.host()).get("/cai-chinh").body()).contains("Xin cáo lỗi bạn đọc");
        JsonNode archived = secretary.get(paper.api("/archive/" + id(piece))).json();
        assertThat(archived.at("/versions/0/kind").asString()).isEqualTo("correct");
        assertThat(archived.at("/versions/0/revision").asInt()).isEqualTo(2);

        plan(piece, "publish", later(Duration.ofMinutes(20)));
        sweepAt(Duration.ofMinutes(21));

        String back = reporter.at(paper.host()).get(path).body();
        assertThat(back).contains("Tiêm từ thứ Ba").contains("Xin cáo lỗi bạn đọc");
    }

    @Test
    void whatIsOverdueIsDoneAtOnceAndInTheOrderOfTime() {
        String piece = approved("Chỉ đăng một giờ");
        steps.act(
                secretary,
                piece,
                "schedule",
                Map.of("at", later(Duration.ofMinutes(10)).toString()));
        plan(piece, "unpublish", later(Duration.ofMinutes(20)));

        sweepAt(Duration.ofMinutes(25));

        assertThat(steps.state(secretary, piece)).isEqualTo("expired");
        JsonNode acts = acts(piece);
        assertThat(acts.findValuesAsString("state")).containsExactly("done", "done");
        assertThat(acts.at("/1/lateMs").asLong())
                .isGreaterThanOrEqualTo(Duration.ofMinutes(14).toMillis());
    }

    @Test
    void aClockSetBackNeitherRepeatsNorSkips() {
        String first = approved("Bài thứ nhất");
        String second = approved("Bài thứ hai");
        steps.act(
                secretary,
                first,
                "schedule",
                Map.of("at", later(Duration.ofMinutes(10)).toString()));
        sweepAt(Duration.ofMinutes(11));
        int revision = publications(first);
        steps.act(
                secretary,
                second,
                "schedule",
                Map.of("at", later(Duration.ofMinutes(12)).toString()));
        alarms.reach(clock.instant().plus(Duration.ofMinutes(13))); // the node that saw the time died before it acted

        sweepAt(Duration.ofMinutes(1));

        assertThat(publications(first)).isEqualTo(revision);
        assertThat(steps.state(secretary, second)).as("its time had come").isEqualTo("published");
    }

    @Test
    void anActThatIsRefusedIsToldAndCanBeTriedAgain() {
        String piece = approved("Bài mất chuyên mục");
        steps.act(
                secretary,
                piece,
                "schedule",
                Map.of("at", later(Duration.ofMinutes(10)).toString()));
        UUID section = strip(piece, null);

        sweepAt(Duration.ofMinutes(11));

        JsonNode act = acts(piece).get(0);
        assertThat(act.at("/state").asString()).isEqualTo("failed");
        assertThat(act.at("/reason").asString()).contains("Nội dung hiện tại không phải bản đã duyệt");
        assertThat(steps.state(secretary, piece)).isEqualTo("approved");
        assertThat(secretary.get("/api/v1/me/notifications").body()).contains("Không xuất bản được đúng giờ hẹn");

        strip(piece, section);
        TestHttp.Answer again = secretary.post(
                paper.api("/planned-acts/" + act.at("/id").asString() + "/again"),
                Map.of("version", act.at("/version").asInt()));
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        sweepAt(Duration.ofSeconds(1));

        assertThat(steps.state(secretary, piece)).isEqualTo("published");
    }

    @Test
    void aCancelledOrMovedActDoesNotHappenAtItsFirstTime() {
        String cancelled = approved("Bài hủy hẹn");
        String moved = approved("Bài dời hẹn");
        for (String piece : new String[] {cancelled, moved}) {
            steps.act(
                    secretary,
                    piece,
                    "schedule",
                    Map.of("at", later(Duration.ofMinutes(10)).toString()));
        }
        JsonNode toMove = acts(moved).get(0);

        steps.act(secretary, cancelled, "unschedule");
        TestHttp.Answer answer = secretary.post(
                paper.api("/planned-acts/" + toMove.at("/id").asString() + "/move"),
                Map.of(
                        "version",
                        toMove.at("/version").asInt(),
                        "at",
                        later(Duration.ofMinutes(40)).toString()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        sweepAt(Duration.ofMinutes(11));

        assertThat(steps.state(secretary, cancelled)).isEqualTo("approved");
        assertThat(acts(cancelled).get(0).at("/state").asString()).isEqualTo("cancelled");
        assertThat(steps.state(secretary, moved)).isEqualTo("scheduled");
        sweepAt(Duration.ofMinutes(41));
        assertThat(steps.state(secretary, moved)).isEqualTo("published");
    }

    @Test
    void twoPeopleWhoChangeOnePlannedActAreToldOfEachOther() {
        String piece = approved("Bài hai người cùng dời");
        steps.act(
                secretary,
                piece,
                "schedule",
                Map.of("at", later(Duration.ofMinutes(10)).toString()));
        String act = paper.api("/planned-acts/" + acts(piece).get(0).at("/id").asString());
        Map<String, Object> order =
                Map.of("version", 1, "at", later(Duration.ofMinutes(50)).toString());
        assertThat(secretary.post(act + "/move", order).status()).isEqualTo(200);

        TestHttp.Answer second = secretary.post(act + "/cancel", Map.of("version", 1));

        assertThat(second.json().at("/code").asString()).isEqualTo("planned-act-moved-on");
    }

    @Test
    void aReporterSeesWhatIsPlannedForHisOwnPiecesAndPlansNothing() {
        String piece = approved("Bài của phóng viên");
        steps.act(
                secretary,
                piece,
                "schedule",
                Map.of("at", later(Duration.ofHours(3)).toString()));
        TestHttp colleague = paper.signedIn("Giàng A Páo", Role.REPORTER);

        assertThat(reporter.get(paper.api("/planned-acts")).json().at("/items")).hasSize(1);
        assertThat(colleague.get(paper.api("/planned-acts")).json().at("/items"))
                .isEmpty();
        assertThat(colleague.get(paper.api("/planned-acts")).json().at("/total").asInt())
                .isZero();
        assertThat(reporter.post(
                                piece + "/planned-acts",
                                Map.of(
                                        "act",
                                        "unpublish",
                                        "at",
                                        later(Duration.ofMinutes(5)).toString()))
                        .status())
                .isEqualTo(403);
    }

    private void sweepAt(Duration ahead) {
        PlannedActRunner runner =
                new PlannedActRunner(alarms, planned, effects, pieces, tenancy, Clock.offset(clock, ahead));
        for (int i = 0; i < 5; i++) {
            runner.sweep();
        }
    }

    private Instant later(Duration ahead) {
        return clock.instant().plus(ahead);
    }

    private TestHttp.Answer embargo(TestHttp person, String piece, Instant until) {
        return person.put(
                piece + "/embargo",
                Map.of("version", steps.piece(secretary, piece).at("/version").asInt(), "until", until.toString()));
    }

    private TestHttp.Answer plan(String piece, String act, Instant at) {
        return secretary.post(piece + "/planned-acts", Map.of("act", act, "at", at.toString()));
    }

    private JsonNode acts(String piece) {
        return secretary
                .get(paper.api("/planned-acts?piece=" + id(piece)))
                .json()
                .at("/items");
    }

    private int publications(String piece) {
        return secretary.get(piece + "/history").json().at("/publications").size();
    }

    private static String id(String piece) {
        return piece.substring(piece.lastIndexOf('/') + 1);
    }

    private String approved(String title) {
        String piece = steps.written(reporter, title, "Một câu.");
        approve(piece);
        return piece;
    }

    private void approve(String piece) {
        steps.act(reporter, piece, "submit");
        steps.act(head, piece, "approve");
    }

    /** Past the rules, as a fault of the database would. */
    private UUID strip(String piece, UUID section) {
        return tenancy.within(paper.id(), () -> {
            Piece now = pieces.lock(paper.id(), new PieceId(UUID.fromString(id(piece))))
                    .orElseThrow();
            pieces.saveDetails(now, section, now.tags(), now.authors(), now.source(), clock.instant());
            return now.sectionId();
        });
    }
}
