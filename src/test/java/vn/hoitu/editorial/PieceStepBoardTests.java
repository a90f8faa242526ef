package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.Days;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** The board whose columns are the steps of the agency's own workflows. */
@ModuleTest
class PieceStepBoardTests {

    private static final String STANDARD = "00000000-0000-0000-0000-000000000101";
    private static final String URGENT = "00000000-0000-0000-0000-000000000102";

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    JsonMapper json;

    @Autowired
    Tenancy tenancy;

    @Autowired
    DSLContext sql;

    TestNewsroom paper;
    PieceSteps steps;
    TestHttp reporter;
    TestHttp editor;
    TestHttp head;
    TestHttp secretary;

    @BeforeEach
    void aPaperWithItsPeople() {
        paper = newsrooms.aPaper();
        steps = new PieceSteps(paper);
        reporter = paper.signedIn("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        editor = paper.signedIn("Trần Văn Biên", Role.EDITOR);
        head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
        secretary = paper.signedIn("Phạm Văn Thư", Role.SECRETARY);
    }

    @Test
    void eachStepIsAColumnWithItsPiecesAndTheWaysThatLeadOn() {
        handedIn("Chờ biên tập");
        String further = handedIn("Đã chuyển duyệt");
        steps.act(editor, further, "review");
        String out = handedIn("Đã ra");
        steps.act(head, out, "approve");
        steps.act(secretary, out, "publish");
        steps.written(reporter, "Còn viết", "Chữ.");

        JsonNode board = board("");
        assertThat(board.at("/workflow").asString()).isEqualTo(STANDARD);
        assertThat(board.at("/columns").findValuesAsString("key"))
                .containsExactly("draft", "editing", "desk", "secretariat", "chief", "ready", "published");
        assertThat(column(board, "editing").at("/name").asString()).isEqualTo("Biên tập");
        assertThat(titles(board, "draft")).containsExactly("Còn viết");
        assertThat(titles(board, "editing")).containsExactly("Chờ biên tập");
        assertThat(titles(board, "desk")).containsExactly("Đã chuyển duyệt");
        assertThat(titles(board, "published")).containsExactly("Đã ra");
        assertThat(column(board, "editing").at("/leadsTo"))
                .extracting(JsonNode::asString)
                .containsExactly("desk", "secretariat", "draft");
        assertThat(column(board, "published").at("/from").isNull()).isFalse();
    }

    @Test
    void whatIsOutForLongerIsShownWhenTheLastStepIsLookedAtFurtherBack() {
        String old = handedIn("Ra từ mười ngày trước");
        steps.act(head, old, "approve");
        steps.act(secretary, old, "publish");
        changedDaysAgo(old, 10);

        JsonNode lately = board("");
        assertThat(titles(lately, "published")).isEmpty();
        assertThat(column(lately, "published").at("/outDays").asInt()).isEqualTo(7);
        assertThat(column(lately, "editing").at("/outDays").isNull()).isTrue();
        assertThat(titles(board("&outDays=30"), "published")).containsExactly("Ra từ mười ngày trước");
        JsonNode all = column(board("&outDays=0"), "published");
        assertThat(all.at("/count").asInt()).isEqualTo(1);
        assertThat(all.at("/from").isNull()).isTrue();
        assertThat(editor.get(paper.api("/piece-board?by=step&outDays=8")).status())
                .isEqualTo(422);
    }

    @Test
    void theDaysOfTheFilterHoldForAllColumns() {
        String old = handedIn("Nằm chờ đã lâu");
        changedDaysAgo(old, 10);
        handedIn("Mới nộp");
        String since = Days.today().minusDays(2).toString();

        assertThat(titles(board(""), "editing")).containsExactlyInAnyOrder("Nằm chờ đã lâu", "Mới nộp");
        JsonNode narrowed = board("&from=" + since);
        assertThat(titles(narrowed, "editing")).containsExactly("Mới nộp");
        assertThat(column(narrowed, "published").at("/from").asString()).isEqualTo(since);
        assertThat(column(narrowed, "published").at("/outDays").isNull()).isTrue();
        assertThat(editor.get(paper.api("/piece-board?by=state&to=" + since))
                        .json()
                        .at("/columns")
                        .findValuesAsString("title"))
                .containsExactly("Nằm chờ đã lâu");
    }

    private void changedDaysAgo(String piece, int days) {
        tenancy.within(
                paper.id(),
                () -> sql.execute(
                        "update editorial.piece set updated_at = updated_at - make_interval(days => ?) where id = ?",
                        days,
                        UUID.fromString(piece.substring(piece.lastIndexOf('/') + 1))));
    }

    @Test
    void severalWorkflowsAreChosenFromAndADraftStandsWhereItWouldGo() {
        String urgent = steps.written(reporter, "Cháy chợ", "Tin nhanh.");
        reporter.put(
                urgent + "/urgency",
                Map.of("version", steps.piece(reporter, urgent).at("/version").asInt(), "urgency", "urgent"));
        steps.written(reporter, "Bài thường", "Chữ.");
        String own = designed("Quy trình phát thanh", List.of("radio"), design());
        open("Bản tin sáng", "radio");

        JsonNode choices = board("").at("/workflows");
        assertThat(choices.findValuesAsString("name")).contains("Quy trình phát thanh");
        assertThat(titles(board("&workflow=" + own), "draft")).containsExactly("Bản tin sáng");
        assertThat(titles(board("&workflow=" + URGENT), "draft")).containsExactly("Cháy chợ");
        assertThat(titles(board("&workflow=" + STANDARD), "draft")).containsExactly("Bài thường");
        TestHttp.Answer unknown =
                editor.get(paper.api("/piece-board?by=step&workflow=00000000-0000-0000-0000-0000000000ff"));
        assertThat(unknown.status()).isEqualTo(422);
    }

    @Test
    void aStepThatOnlyAnOlderVersionHasIsShownWhileSomethingStandsThere() {
        Map<String, Object> first = design();
        withALegalStep(first);
        String workflow = designed("Quy trình của báo", List.of(), first);
        String piece = handedIn("Chờ pháp chế");
        steps.act(editor, piece, "review", Map.of("transition", "to-law"));
        changed(workflow, Map.of("design", design()));

        JsonNode board = board("");
        assertThat(board.at("/workflow").asString())
                .as("the one that most pieces go by")
                .isEqualTo(workflow);
        assertThat(titles(board, "law")).containsExactly("Chờ pháp chế");
        assertThat(column(board, "law").at("/older").asBoolean()).isTrue();
        assertThat(column(board, "editing").at("/leadsTo"))
                .extracting(JsonNode::asString)
                .doesNotContain("law");

        steps.act(head, piece, "review", Map.of("transition", "from-law"));
        assertThat(board("").at("/columns").findValuesAsString("key")).doesNotContain("law");
        assertThat(titles(board(""), "desk")).containsExactly("Chờ pháp chế");
    }

    @Test
    void aColumnGoesOnInTheListWithItsStep() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < PieceBoard.CARDS + 2; i++) {
            handedIn("Bài " + i);
        }
        JsonNode column = column(board(""), "editing");
        assertThat(column.at("/count").asInt()).isEqualTo(PieceBoard.CARDS + 2);
        column.at("/cards").forEach(card -> all.add(card.at("/title").asString()));
        JsonNode rest = editor.get(paper.api("/pieces?view=all&workflow=" + STANDARD + "&step=editing&state="
                        + column.at("/state").asString() + "&cursor="
                        + column.at("/nextCursor").asString()))
                .json();
        rest.at("/items").forEach(row -> all.add(row.at("/title").asString()));

        assertThat(all).hasSize(PieceBoard.CARDS + 2).doesNotHaveDuplicates();
    }

    @Test
    void anActSaysToWhichStepItLeadsSoThatACardCanBeDropped() {
        String piece = handedIn("Kéo được");

        Map<String, String> ways = new HashMap<>();
        steps.piece(editor, piece)
                .at("/acts")
                .forEach(act -> ways.put(
                        act.at("/transition").asString(""), act.at("/toStep").asString("")));
        assertThat(ways)
                .containsEntry("review", "desk")
                .containsEntry("approve-straight", "secretariat")
                .containsEntry("return", "draft");
    }

    @Test
    void aReporterSeesHisOwnAndNotWhatOthersHaveInHand() {
        handedIn("Của tôi");
        TestHttp colleague = paper.signedIn("Giàng A Páo", Role.REPORTER);
        steps.written(colleague, "Của người khác", "Chữ.");

        JsonNode mine = reporter.get(paper.api("/piece-board?by=step")).json();
        assertThat(titles(mine, "editing")).containsExactly("Của tôi");
        assertThat(titles(mine, "draft")).isEmpty();
    }

    private String handedIn(String title) {
        String piece = steps.written(reporter, title, "Chữ.");
        steps.act(reporter, piece, "submit");
        return piece;
    }

    private void open(String title, String form) {
        TestHttp.Answer opened = reporter.post(paper.api("/pieces"), Map.of("title", title, "form", form));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    }

    private JsonNode board(String more) {
        TestHttp.Answer answer = editor.get(paper.api("/piece-board?by=step" + more));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode column(JsonNode board, String key) {
        for (JsonNode column : board.at("/columns")) {
            if (column.at("/key").asString().equals(key)) {
                return column;
            }
        }
        throw new AssertionError(
                "no column " + key + " in " + board.at("/columns").findValuesAsString("key"));
    }

    private static List<String> titles(JsonNode board, String key) {
        List<String> titles = new ArrayList<>();
        column(board, key)
                .at("/cards")
                .forEach(card -> titles.add(card.at("/title").asString()));
        return titles;
    }

    private String designed(String name, List<String> forms, Map<String, Object> design) {
        TestHttp.Answer begun =
                secretary.post(paper.api("/workflows"), Map.of("name", name, "forms", forms, "design", design));
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        String id = begun.json().at("/id").asString();
        publish(id);
        return id;
    }

    private void changed(String workflow, Map<String, Object> change) {
        Map<String, Object> body = new HashMap<>(change);
        body.put("version", version(workflow));
        TestHttp.Answer answer = secretary.patch(paper.api("/workflows/" + workflow), body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        publish(workflow);
    }

    private void publish(String workflow) {
        TestHttp.Answer answer =
                secretary.post(paper.api("/workflows/" + workflow + "/versions"), Map.of("version", version(workflow)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
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
    private static void withALegalStep(Map<String, Object> design) {
        List<Map<String, Object>> steps = (List<Map<String, Object>>) design.get("steps");
        Map<String, Object> law = new HashMap<>(steps.get(2));
        law.putAll(Map.of("code", "law", "nameVi", "Pháp chế đọc", "nameEn", "Legal reading"));
        steps.add(2, law);
        List<Map<String, Object>> ways = (List<Map<String, Object>>) design.get("transitions");
        Map<String, Object> review = ways.stream()
                .filter(way -> way.get("code").equals("review"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> into = new HashMap<>(review);
        into.putAll(Map.of("code", "to-law", "to", "law"));
        Map<String, Object> on = new HashMap<>(review);
        on.putAll(Map.of("code", "from-law", "from", "law"));
        ways.add(into);
        ways.add(on);
    }
}
