package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.editorial.db.Tables.PIECE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** The ways an agency designs for its pieces, and how pieces go by them. */
@ModuleTest
class WorkflowTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    KnownAbsences away;

    @Autowired
    LatePieces late;

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
    Tenancy tenancy;

    @Autowired
    DSLContext sql;

    @Autowired
    JsonMapper json;

    TestNewsroom paper;
    PieceSteps steps;
    TestHttp reporter;
    TestHttp editor;
    TestHttp head;
    TestHttp secretary;
    TestHttp chief;

    @BeforeEach
    void aPaperWithItsPeople() {
        paper = newsrooms.aPaper();
        steps = new PieceSteps(paper);
        reporter = paper.signedIn("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        editor = paper.signedIn("Trần Văn Biên", Role.EDITOR);
        head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
        secretary = paper.signedIn("Phạm Văn Thư", Role.SECRETARY);
        chief = paper.signedIn("Hoàng Thị Tổng", Role.EDITOR_IN_CHIEF);
    }

    @Test
    void aPieceGoesFromTheReporterThroughAllHandsToTheEditorInChief() {
        String piece = steps.written(reporter, "Qua đủ các bước", "Nội dung.");
        steps.act(reporter, piece, "submit");
        assertThat(steps.piece(editor, piece).at("/step/code").asString()).isEqualTo("editing");
        assertThat(steps.piece(editor, piece).at("/holderName").asString()).isEqualTo("Trần Văn Biên");
        steps.act(editor, piece, "review");
        steps.act(head, piece, "approve");
        steps.act(secretary, piece, "review", Map.of("transition", "present"));
        assertThat(steps.piece(chief, piece).at("/holderName").asString()).isEqualTo("Hoàng Thị Tổng");
        steps.act(chief, piece, "approve");
        steps.act(secretary, piece, "publish");

        JsonNode published = steps.piece(chief, piece);
        assertThat(published.at("/state").asString()).isEqualTo("published");
        assertThat(published.at("/afterReview").isNull())
                .as("the head approved it before")
                .isTrue();
        JsonNode handOvers = chief.get(piece + "/history").json().at("/handOvers");
        assertThat(handOvers.findValuesAsString("toStep"))
                .containsExactly("published", "ready", "chief", "secretariat", "desk", "editing");
        assertThat(handOvers.get(2).at("/responsibleName").asString()).isEqualTo("Hoàng Thị Tổng");
    }

    @Test
    void eachHandOverNamesWhoTakesResponsibilityAlsoWhereADeskOfManyTakesOver() {
        paper.signedIn("Biên tập viên thứ hai", Role.EDITOR);
        paper.signedIn("Trưởng ban thứ hai", Role.DESK_HEAD);
        paper.signedIn("Thư ký thứ hai", Role.SECRETARY);
        String piece = steps.written(reporter, "Nhiều người một bàn", "Nội dung.");

        steps.act(reporter, piece, "submit");
        assertThat(steps.piece(editor, piece).at("/holderId").isNull())
                .as("nobody of the desk holds it by name yet")
                .isTrue();
        steps.act(editor, piece, "take");
        steps.act(editor, piece, "review");
        steps.act(head, piece, "approve");
        Instant at = clock.instant().plus(Duration.ofMinutes(10));
        steps.act(secretary, piece, "schedule", Map.of("at", at.toString()));
        new PlannedActRunner(alarms, planned, effects, pieces, tenancy, Clock.offset(clock, Duration.ofMinutes(11)))
                .sweep();

        JsonNode handOvers = chief.get(piece + "/history").json().at("/handOvers");
        assertThat(handOvers.findValuesAsString("act"))
                .containsExactly("publish", "schedule", "approve", "review", "take", "submit");
        assertThat(handOvers.findValuesAsString("responsibleName"))
                .as("the program publishes what the head of the desk approved")
                .containsExactly(
                        "Lê Thị Trưởng",
                        "Phạm Văn Thư",
                        "Lê Thị Trưởng",
                        "Trần Văn Biên",
                        "Trần Văn Biên",
                        "Nguyễn Thị Ngọc Ẩn");
    }

    @Test
    void urgentNewsTakesTheShortWayAndTheHeadReviewsItAfterwards() {
        String piece = steps.written(reporter, "Cháy chợ đêm", "Tin nhanh.");
        assertThat(urgency(reporter, piece, "urgent").status()).isEqualTo(200);
        steps.act(reporter, piece, "submit");
        assertThat(urgency(secretary, piece, "normal").status())
                .as("the workflow was chosen")
                .isEqualTo(409);
        steps.act(secretary, piece, "publish");

        JsonNode waiting = chief.get(paper.api("/after-reviews")).json();
        assertThat(waiting.at("/items/0/title").asString()).isEqualTo("Cháy chợ đêm");
        assertThat(chief.get("/api/v1/me/notifications").body()).contains("đọc duyệt sau đăng");
        assertThat(steps.order(secretary, piece, "after-review", Map.of()).status())
                .isEqualTo(403);

        steps.act(chief, piece, "after-review", Map.of("reason", "Đúng sự việc."));

        assertThat(chief.get(paper.api("/after-reviews")).json().at("/waiting").asInt())
                .isZero();
        assertThat(steps.piece(secretary, piece).at("/afterReview/byName").asString())
                .isEqualTo("Hoàng Thị Tổng");
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsToldWhoDidWhat() throws Exception {
        String piece = steps.written(reporter, "Hai người cùng lúc", "Nội dung.");
        steps.act(reporter, piece, "submit");
        steps.act(editor, piece, "review");
        JsonNode seen = steps.piece(head, piece);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Callable<TestHttp.Answer>> both = List.of(
                () -> decide(head, piece, seen, "approve", together),
                () -> decide(secretary, piece, seen, "return", together));

        List<TestHttp.Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<TestHttp.Answer> answer : threads.invokeAll(both)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers.stream().map(TestHttp.Answer::status)).containsExactlyInAnyOrder(200, 409);
        boolean approved = answers.getFirst().status() == 200;
        JsonNode told = (approved ? answers.get(1) : answers.get(0)).json();
        assertThat(told.at("/code").asString()).isEqualTo("piece-moved-on");
        assertThat(told.at("/by").asString()).isEqualTo(approved ? "Lê Thị Trưởng" : "Phạm Văn Thư");
        assertThat(told.at("/detail").asString())
                .contains(approved ? "Lê Thị Trưởng đã duyệt bài" : "Phạm Văn Thư đã trả lại bài");
        assertThat(steps.state(head, piece)).isEqualTo(approved ? "approved" : "returned");
    }

    @Test
    void aNewVersionTakesNewPiecesAndRunningOnesKeepTheirs() {
        String workflow = designed("Quy trình tin thường", design());
        String running = steps.written(reporter, "Bài đang chạy", "Nội dung.");
        steps.act(reporter, running, "submit");
        assertThat(steps.piece(editor, running).at("/step/workflow").asString()).isEqualTo("Quy trình tin thường · 1");

        Map<String, Object> second = design();
        step(second, "editing").put("nameVi", "Bàn biên tập mới");
        changed(workflow, Map.of("design", second));
        JsonNode published = publish(workflow).json();
        assertThat(published.at("/versions/1/running").asInt()).isEqualTo(1);
        String fresh = steps.written(reporter, "Bài sau đó", "Nội dung.");
        steps.act(reporter, fresh, "submit");

        assertThat(steps.piece(editor, running).at("/step/name").asString()).isEqualTo("Biên tập");
        assertThat(steps.piece(editor, fresh).at("/step/name").asString()).isEqualTo("Bàn biên tập mới");

        JsonNode preview =
                secretary.get(paper.api("/workflows/" + workflow + "/running")).json();
        assertThat(preview.at("/moving").asInt()).isEqualTo(1);
        assertThat(secretary
                        .post(paper.api("/workflows/" + workflow + "/running"), Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(steps.piece(editor, running).at("/step/name").asString()).isEqualTo("Bàn biên tập mới");
        steps.act(editor, running, "review");
        assertThat(steps.state(editor, running)).isEqualTo("reviewed");
    }

    @Test
    void aDesignWithoutAHeadIsNotPutInForceAndSaysWhy() {
        Map<String, Object> design = design();
        transition(design, "publish").put("reviewAfterMinutes", null);
        TestHttp.Answer begun =
                secretary.post(paper.api("/workflows"), Map.of("name", "Không ai chịu trách nhiệm", "design", design));

        assertThat(begun.json().at("/findings/0/code").asString()).isEqualTo("no-head-answers");
        assertThat(begun.json().at("/findings/0/message").asString()).contains("tổng biên tập");
        assertThat(publish(begun.json().at("/id").asString()).status()).isEqualTo(422);
    }

    @Test
    void onlyThoseWhoManageWorkflowsDesignThem() {
        for (TestHttp person : List.of(reporter, editor, head)) {
            assertThat(person.post(paper.api("/workflows"), Map.of("name", "Của tôi"))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(reporter.get(paper.api("/workflows")).status())
                .as("everybody sees by which way his pieces go")
                .isEqualTo(200);
    }

    @Test
    void thoseWhoHoldAStepAndThoseAboveAreToldOnceThatItsTimeIsOver() {
        String piece = steps.written(reporter, "Bài để quên", "Nội dung.");
        steps.act(reporter, piece, "submit");
        tenancy.within(paper.id(), () -> {
            sql.update(PIECE)
                    .set(PIECE.STEP_DUE_AT, Instant.now().minus(Duration.ofMinutes(1)))
                    .where(PIECE.AGENCY_ID.eq(paper.id().value()))
                    .execute();
        });

        late.tell(paper.id());
        late.tell(paper.id());

        assertThat(told(editor)).isEqualTo(1);
        assertThat(told(head)).isEqualTo(1);
        assertThat(told(reporter)).isZero();
    }

    @Test
    void somebodyTakesAPieceByNameAndGivesItToAColleague() {
        TestHttp other = paper.signedIn("Vũ Thị Bút", Role.EDITOR);
        String piece = steps.written(reporter, "Bài có người nhận", "Nội dung.");
        steps.act(reporter, piece, "submit");
        assertThat(steps.piece(editor, piece).at("/holderId").isNull()).isTrue();

        steps.act(editor, piece, "take");
        assertThat(steps.piece(head, piece).at("/holderName").asString()).isEqualTo("Trần Văn Biên");
        steps.act(editor, piece, "assign", Map.of("holderId", me(other)));

        assertThat(steps.piece(head, piece).at("/holderName").asString()).isEqualTo("Vũ Thị Bút");
        assertThat(other.get("/api/v1/me/notifications").body()).contains("giao bài này cho bạn");
        assertThat(steps.order(editor, piece, "assign", Map.of("holderId", me(reporter)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aDeputyActsForWhomHeStandsInAndTheHandOverSaysSo() {
        String piece = steps.written(reporter, "Trưởng ban nghỉ phép", "Nội dung.");
        steps.act(reporter, piece, "submit");
        steps.act(editor, piece, "review");
        assertThat(steps.order(editor, piece, "approve", Map.of()).status()).isEqualTo(403);

        away.standsInFor(me(editor), me(head));
        JsonNode seen = steps.piece(editor, piece);
        assertThat(seen.at("/acts").findValuesAsString("onBehalfOf")).contains("Lê Thị Trưởng");
        steps.act(editor, piece, "approve");

        JsonNode handOver = head.get(piece + "/history").json().at("/handOvers/0");
        assertThat(handOver.at("/byName").asString()).isEqualTo("Trần Văn Biên");
        assertThat(handOver.at("/onBehalfOfName").asString()).isEqualTo("Lê Thị Trưởng");
    }

    @Test
    void whatWaitsForSomebodyOnLeaveIsToldToHisDeputyToo() {
        TestHttp deputy = paper.signedIn("Bùi Thị Thay", Role.DESK_HEAD);
        away.standsInFor(me(deputy), me(head));
        String piece = steps.written(reporter, "Người giữ bước đi vắng", "Nội dung.");
        steps.act(reporter, piece, "submit");

        steps.act(editor, piece, "review", Map.of("holderId", me(head)));

        assertThat(steps.piece(editor, piece).at("/holderName").asString()).isEqualTo("Lê Thị Trưởng");
        assertThat(deputy.get("/api/v1/me/notifications").body()).contains("Người giữ bước đi vắng");
    }

    @Test
    void aPieceIsGradedAtApprovalWithinTheAgencysTableAndTheLaw() {
        TestHttp.Answer tooHigh = secretary.put(paper.api("/royalty-table"), table(12));
        assertThat(tooHigh.status()).isEqualTo(422);
        assertThat(tooHigh.body()).contains("Hệ số cao nhất là 10 (Nghị định 18/2014/NĐ-CP");
        assertThat(secretary.put(paper.api("/royalty-table"), table(6)).status())
                .isEqualTo(200);
        String genre = secretary
                .get(paper.api("/royalty-table"))
                .json()
                .at("/choices/0/code")
                .asString();
        String piece = steps.written(reporter, "Tin được chấm", "Nội dung.");
        steps.act(reporter, piece, "submit");

        TestHttp.Answer above =
                steps.order(head, piece, "approve", Map.of("grade", Map.of("genre", genre, "coefficient", 6.5)));
        assertThat(above.status()).isEqualTo(422);
        assertThat(above.body()).contains("QĐ 47/2016/QĐ-UBND");
        steps.act(head, piece, "approve", Map.of("grade", Map.of("genre", genre, "coefficient", 5)));
        assertThat(secretary
                        .put(piece + "/grade", Map.of("genre", genre, "coefficient", 5.5))
                        .status())
                .isEqualTo(200);

        JsonNode grade = steps.piece(head, piece).at("/grade");
        assertThat(grade.at("/coefficient").asDouble()).isEqualTo(5.5);
        assertThat(grade.at("/byName").asString()).isEqualTo("Phạm Văn Thư");
        assertThat(steps.piece(reporter, piece).at("/grade").isNull())
                .as("what a piece is worth is not shown to its writer here")
                .isTrue();
        assertThat(reporter.put(piece + "/grade", Map.of("genre", genre, "coefficient", 6))
                        .status())
                .isEqualTo(403);
    }

    private static Map<String, Object> table(int most) {
        return Map.of(
                "validFrom", "2026-01-01",
                "basis", "QĐ 47/2016/QĐ-UBND",
                "genres", List.of(Map.of("name", "Tin", "press", "print", "group", 1, "most", most)));
    }

    private static String me(TestHttp person) {
        return person.get("/api/v1/session").json().at("/person/id").asString();
    }

    private TestHttp.Answer decide(TestHttp person, String piece, JsonNode seen, String act, CyclicBarrier together)
            throws Exception {
        together.await();
        return person.post(
                piece + "/acts",
                Map.of(
                        "act",
                        act,
                        "reason",
                        "Cần thêm nguồn",
                        "version",
                        seen.at("/version").asInt(),
                        "documentVersion",
                        seen.at("/documentVersion").asInt()));
    }

    private TestHttp.Answer urgency(TestHttp person, String piece, String urgency) {
        return person.put(
                piece + "/urgency",
                Map.of(
                        "urgency",
                        urgency,
                        "version",
                        steps.piece(person, piece).at("/version").asInt()));
    }

    private long told(TestHttp person) {
        return person.get("/api/v1/me/notifications").json().at("/items").findValuesAsString("kind").stream()
                .filter(kind -> kind.equals("piece-step-late") || kind.equals("piece-step-escalated"))
                .count();
    }

    private String designed(String name, Map<String, Object> design) {
        TestHttp.Answer begun = secretary.post(paper.api("/workflows"), Map.of("name", name, "design", design));
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        String id = begun.json().at("/id").asString();
        assertThat(publish(id).status()).isEqualTo(200);
        return id;
    }

    private void changed(String workflow, Map<String, Object> change) {
        Map<String, Object> body = new HashMap<>(change);
        body.put("version", version(workflow));
        TestHttp.Answer answer = secretary.patch(paper.api("/workflows/" + workflow), body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private TestHttp.Answer publish(String workflow) {
        return secretary.post(paper.api("/workflows/" + workflow + "/versions"), Map.of("version", version(workflow)));
    }

    private int version(String workflow) {
        return secretary
                .get(paper.api("/workflows/" + workflow))
                .json()
                .at("/version")
                .asInt();
    }

    /** The usual design, to be changed by the test. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> design() {
        JsonNode usual = secretary.get(paper.api("/workflows")).json().at("/usual/0/design");
        return json.convertValue(usual, Map.class);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> step(Map<String, Object> design, String code) {
        return ((List<Map<String, Object>>) design.get("steps"))
                .stream().filter(s -> s.get("code").equals(code)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> transition(Map<String, Object> design, String code) {
        return ((List<Map<String, Object>>) design.get("transitions"))
                .stream().filter(t -> t.get("code").equals(code)).findFirst().orElseThrow();
    }
}
