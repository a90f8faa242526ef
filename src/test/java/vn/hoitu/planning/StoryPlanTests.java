package vn.hoitu.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.testing.Days.today;

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

/** The story plan as the morning meeting uses it, over HTTP. */
@ModuleTest
class StoryPlanTests {

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestHttp reporter;
    TestHttp other;
    TestHttp head;

    @BeforeEach
    void aPaperWithItsPeople() {
        paper = newsrooms.aPaper();
        reporter = paper.signedIn("Lò Thị Mây", Role.REPORTER);
        other = paper.signedIn("Giàng A Páo", Role.REPORTER);
        head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
    }

    @Test
    void aProposalBecomesAnAssignmentAPieceAndAResultInTheOneRecord() {
        String story = propose(reporter, "Chợ phiên Bắc Hà ngày giáp Tết");
        assertThat(day(head).at("/stories/0/state").asString()).isEqualTo("proposed");
        assertThat(head.get("/api/v1/me/notifications").body()).contains("Chợ phiên Bắc Hà");

        decide(head, story, "approve", Map.of());
        String me = personId(reporter);
        assign(head, story, Map.of("form", "web", "length", 800, "personIds", List.of(me)));
        assign(head, story, Map.of("form", "radio", "length", 90, "lengthUnit", "seconds"));
        assertThat(reporter.get("/api/v1/me/notifications").body()).contains("giao việc này cho bạn");

        JsonNode owed = reporter.get(paper.api("/plan/mine")).json();
        String assignment = owed.at("/items/0/assignments/0/id").asString();
        assertThat(owed.at("/items/0/assignments/0/state").asString()).isEqualTo("assigned");
        assertThat(reporter.post(paper.api("/plan/assignments/" + assignment + "/accept"), Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(state(assignment)).isEqualTo("accepted");

        String piece = start(reporter, assignment);
        assertThat(start(reporter, assignment)).isEqualTo(piece);
        assertThat(state(assignment)).isEqualTo("writing");
        JsonNode opened = reporter.get(paper.api("/pieces/" + piece)).json();
        assertThat(opened.at("/document/content/1/content/0/text").asString())
                .isEqualTo("Chợ phiên Bắc Hà ngày giáp Tết");

        write(piece);
        assertThat(state(assignment)).isEqualTo("handed-in");
    }

    @Test
    void mergingKeepsWhatWasPlannedForBoth() {
        String first = propose(head, "Lũ quét ở Sa Pa");
        String second = propose(head, "Mưa lũ tại Sa Pa");
        assign(head, second, Map.of("form", "tv"));
        assertThat(decide(head, second, "merge", Map.of("intoId", first))
                        .at("/id")
                        .asString())
                .isEqualTo(first);

        JsonNode stories = day(head).at("/stories");
        assertThat(stories.size()).isEqualTo(1);
        assertThat(stories.at("/0/assignments/0/form").asString()).isEqualTo("tv");
        JsonNode merged = head.get(paper.api("/plan/stories/" + second)).json();
        assertThat(merged.at("/mergedInto").asString()).isEqualTo(first);
        assertThat(head.patch(paper.api("/plan/stories/" + second), Map.of("version", 2, "title", "Khác"))
                        .status())
                .isEqualTo(409);
        assertThat(act(head, first, "merge", 1, Map.of("intoId", first)).status())
                .isEqualTo(422);
    }

    @Test
    void aRefusalNeedsItsReasonAndTellsWhoProposed() {
        String story = propose(reporter, "Giá vàng trong ngày");
        TestHttp.Answer without = act(head, story, "refuse", 1, Map.of());
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.json().at("/fields/0/field").asString()).isEqualTo("reason");

        decide(head, story, "refuse", Map.of("reason", "Trùng với tin của hãng thông tấn"));
        assertThat(reporter.get("/api/v1/me/notifications").body()).contains("Trùng với tin của hãng thông tấn");
        assertThat(act(head, story, "refuse", 2, Map.of("reason", "lần nữa")).status())
                .isEqualTo(409);
    }

    @Test
    void aReporterChangesOnlyAnUndecidedStoryOfHisOwnAndAssignsOnlyHimself() {
        String story = propose(reporter, "Lớp học trên mây");
        assertThat(other.patch(paper.api("/plan/stories/" + story), Map.of("version", 1, "title", "Khác"))
                        .status())
                .isEqualTo(403);
        assertThat(post(reporter, story, Map.of("form", "web", "personIds", List.of(personId(other))))
                        .json()
                        .at("/code")
                        .asString())
                .isEqualTo("assign-only-yourself");
        assign(reporter, story, Map.of("form", "web", "personIds", List.of(personId(reporter))));
        assertThat(act(reporter, story, "approve", 1, Map.of()).status()).isEqualTo(403);

        decide(head, story, "approve", Map.of());
        assertThat(reporter.patch(paper.api("/plan/stories/" + story), Map.of("version", 2, "title", "Khác"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void workThatWasNotApprovedOrIsNotOnesOwnIsNotBegun() {
        String story = propose(reporter, "Đường mới qua bản");
        assign(reporter, story, Map.of("form", "web", "personIds", List.of(personId(reporter))));
        String assignment = day(head).at("/stories/0/assignments/0/id").asString();
        assertThat(post(reporter, "/plan/assignments/" + assignment + "/start")
                        .json()
                        .at("/code")
                        .asString())
                .isEqualTo("story-not-approved");
        decide(head, story, "approve", Map.of());
        assertThat(post(other, "/plan/assignments/" + assignment + "/start")
                        .json()
                        .at("/code")
                        .asString())
                .isEqualTo("assignment-not-yours");

        start(reporter, assignment);
        assertThat(head.delete(paper.api("/plan/assignments/" + assignment))
                        .json()
                        .at("/code")
                        .asString())
                .isEqualTo("assignment-in-work");
    }

    @Test
    void wrongFieldsAreNamedAndAnOldVersionIsRefused() {
        TestHttp.Answer wrong = reporter.post(
                paper.api("/plan/stories"),
                Map.of("title", " ", "priority", "sometime", "day", "2199-01-01", "place", "x".repeat(201)));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().at("/fields").findValuesAsString("field"))
                .containsExactlyInAnyOrder("title", "priority", "day", "place");

        String story = propose(head, "Hội xuân");
        TestHttp.Answer order = post(head, story, Map.of("form", "smoke", "length", 0, "personIds", List.of(story)));
        assertThat(order.json().at("/fields").findValuesAsString("field"))
                .containsExactlyInAnyOrder("form", "length", "personIds[0]");
        assertThat(head.patch(paper.api("/plan/stories/" + story), Map.of("version", 7, "title", "Khác"))
                        .status())
                .isEqualTo(409);
        assertThat(head.get(paper.api("/plan?from=2026-01-01&to=2026-12-31")).status())
                .isEqualTo(422);
    }

    @Test
    void filtersFindByWordsWithoutDiacriticsFormAndPerson() {
        String story = propose(head, "Mùa vàng Mù Cang Chải");
        propose(head, "Họp báo tháng");
        assign(head, story, Map.of("form", "photo", "personIds", List.of(personId(other))));
        assertThat(titles("q=mua%20vang")).containsExactly("Mùa vàng Mù Cang Chải");
        assertThat(titles("form=photo")).containsExactly("Mùa vàng Mù Cang Chải");
        assertThat(titles("form=tv")).isEmpty();
        assertThat(titles("person=" + personId(other))).containsExactly("Mùa vàng Mù Cang Chải");
        assertThat(titles("state=proposed")).isEmpty();
    }

    @Test
    void minutesOfTheMeetingAreNotOverwrittenUnseen() {
        String path = paper.api("/plan/meetings/" + today());
        assertThat(head.put(path, Map.of("version", 0, "minutes", "Trang nhất: chợ phiên."))
                        .status())
                .isEqualTo(200);
        assertThat(head.put(path, Map.of("version", 0, "minutes", "Khác")).status())
                .isEqualTo(409);
        assertThat(reporter.put(path, Map.of("version", 1, "minutes", "Khác")).status())
                .isEqualTo(403);
        assertThat(reporter.get(path).json().at("/minutes").asString()).isEqualTo("Trang nhất: chợ phiên.");
    }

    @Test
    void aPieceTellsFromWhichStoryItComes() {
        String story = propose(head, "Cầu treo bản Lác");
        assign(head, story, Map.of("form", "web", "personIds", List.of(personId(reporter))));
        String assignment = day(head).at("/stories/0/assignments/0/id").asString();
        String piece = start(reporter, assignment);

        JsonNode origin = reporter.get(paper.api("/plan/pieces/" + piece)).json();
        assertThat(origin.at("/assignmentId").asString()).isEqualTo(assignment);
        assertThat(origin.at("/story/title").asString()).isEqualTo("Cầu treo bản Lác");
        String unplanned =
                reporter.post(paper.api("/pieces"), Map.of()).json().at("/id").asString();
        assertThat(reporter.get(paper.api("/plan/pieces/" + unplanned))
                        .json()
                        .at("/story")
                        .isNull())
                .isTrue();
    }

    @Test
    void thePlanGoesIntoASpreadsheetWithALineForEachForm() {
        String story = propose(head, "=Lúa chín sớm");
        assign(head, story, Map.of("form", "web", "length", 700, "personIds", List.of(personId(reporter))));
        assign(head, story, Map.of("form", "tv", "length", 120, "lengthUnit", "seconds"));
        propose(reporter, "Đề tài không tìm");

        TestHttp.Answer csv = head.get(paper.api("/plan.csv?q=lua%20chin"));
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.body().lines().skip(1))
                .hasSize(2)
                .allMatch(line -> line.contains("'=Lúa chín sớm,Đã duyệt"))
                .anyMatch(line -> line.contains("Điện tử,,Lò Thị Mây,700 chữ"))
                .anyMatch(line -> line.contains("Truyền hình,,,120 giây"));
        assertThat(head.get(paper.api("/plan/people")).json().at("/items").findValuesAsString("name"))
                .containsExactly("Giàng A Páo", "Lê Thị Trưởng", "Lò Thị Mây");
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        String story = propose(head, "Đề tài kín");
        TestNewsroom elsewhere = newsrooms.aPaper();
        TestHttp stranger = elsewhere.signedIn("Người Lạ", Role.EDITOR_IN_CHIEF);
        assertThat(stranger.get(paper.api("/plan")).status()).isIn(403, 404);
        assertThat(stranger.get(elsewhere.api("/plan/stories/" + story)).status())
                .isEqualTo(404);
        assertThat(post(stranger, "/plan/stories/" + story + "/acts", elsewhere, Map.of("act", "approve", "version", 1))
                        .status())
                .isEqualTo(404);
    }

    private void write(String piece) {
        JsonNode now = reporter.get(paper.api("/pieces/" + piece)).json();
        Map<String, Object> save = new HashMap<>();
        save.put("baseVersion", now.at("/documentVersion").asInt());
        save.put("clientId", java.util.UUID.randomUUID().toString());
        save.put("sequence", 1);
        save.put("document", Texts.document("Chợ phiên", "Đông vui.", "Người xuống chợ từ sớm."));
        assertThat(reporter.put(paper.api("/pieces/" + piece + "/document"), save)
                        .status())
                .isEqualTo(200);
        String section = paper.section("Đời sống");
        JsonNode written = reporter.get(paper.api("/pieces/" + piece)).json();
        reporter.patch(
                paper.api("/pieces/" + piece),
                Map.of("version", written.at("/version").asInt(), "sectionId", section));
        JsonNode ready = reporter.get(paper.api("/pieces/" + piece)).json();
        TestHttp.Answer sent = reporter.post(
                paper.api("/pieces/" + piece + "/acts"),
                Map.of(
                        "act",
                        "submit",
                        "version",
                        ready.at("/version").asInt(),
                        "documentVersion",
                        ready.at("/documentVersion").asInt()));
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    }

    private List<String> titles(String query) {
        return head.get(paper.api("/plan?" + query)).json().at("/days").findValuesAsString("title");
    }

    private String state(String assignment) {
        for (JsonNode a : day(head).at("/stories/0/assignments")) {
            if (a.at("/id").asString().equals(assignment)) {
                return a.at("/state").asString();
            }
        }
        throw new AssertionError("no such assignment");
    }

    private JsonNode day(TestHttp who) {
        return who.get(paper.api("/plan")).json().at("/days/0");
    }

    private static String personId(TestHttp who) {
        return who.get("/api/v1/session").json().at("/person/id").asString();
    }

    private String propose(TestHttp who, String title) {
        TestHttp.Answer answer = who.post(paper.api("/plan/stories"), Map.of("title", title));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().at("/id").asString();
    }

    private JsonNode decide(TestHttp who, String story, String act, Map<String, Object> more) {
        int version = who.get(paper.api("/plan/stories/" + story))
                .json()
                .at("/version")
                .asInt();
        TestHttp.Answer answer = act(who, story, act, version, more);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private TestHttp.Answer act(TestHttp who, String story, String act, int version, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("act", act);
        body.put("version", version);
        return post(who, "/plan/stories/" + story + "/acts", paper, body);
    }

    private void assign(TestHttp who, String story, Map<String, Object> order) {
        TestHttp.Answer answer = post(who, story, order);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private TestHttp.Answer post(TestHttp who, String story, Map<String, Object> order) {
        return post(who, "/plan/stories/" + story + "/assignments", paper, order);
    }

    private TestHttp.Answer post(TestHttp who, String path) {
        return post(who, path, paper, Map.of());
    }

    private static TestHttp.Answer post(TestHttp who, String path, TestNewsroom where, Map<String, Object> body) {
        return who.post(where.api(path), body);
    }

    private String start(TestHttp who, String assignment) {
        TestHttp.Answer answer = post(who, "/plan/assignments/" + assignment + "/start");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().at("/pieceId").asString();
    }
}
