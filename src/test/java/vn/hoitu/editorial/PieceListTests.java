package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** Lists, boards and queues of pieces, and what is done to many of them at once. */
@ModuleTest
class PieceListTests {

    @Autowired
    TestNewsrooms newsrooms;

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
    void findsByTheBeginningsOfWordsWithAndWithoutMarks() {
        steps.written(reporter, "Bão số 5 vào bờ", "Gió giật cấp 12.");
        steps.written(reporter, "Báo cáo mùa màng", "Lúa được mùa.");

        assertThat(titles(editor, "?q=bao")).containsExactlyInAnyOrder("Bão số 5 vào bờ", "Báo cáo mùa màng");
        assertThat(titles(editor, "?q=bão")).containsExactly("Bão số 5 vào bờ");
        assertThat(titles(editor, "?q=mua+bao")).containsExactly("Báo cáo mùa màng");
        assertThat(titles(editor, "?q=ngoc+an+bo")).containsExactly("Bão số 5 vào bờ");
        assertThat(titles(editor, "?q=ao")).as("no word begins so").isEmpty();
    }

    @Test
    void aNewTitleIsFoundAndTheOldOneIsNot() {
        String piece = steps.written(reporter, "Tin đồn", "Chưa rõ.");
        steps.saved(reporter, piece, vn.hoitu.testing.Texts.document("Sự thật", "", "Đã rõ."));
        steps.act(reporter, piece, "submit");

        assertThat(titles(editor, "?q=that")).containsExactly("Sự thật");
        assertThat(titles(editor, "?q=don")).isEmpty();
    }

    @Test
    void pagesGoOnWhereTheLastOneEndedInEveryOrder() {
        IntStream.rangeClosed(1, 5).forEach(i -> steps.written(reporter, "Bài " + i, "Chữ."));

        for (String sort : List.of("-updated", "updated", "title", "published", "due")) {
            List<String> all = new ArrayList<>();
            String cursor = "";
            do {
                JsonNode page = pieces(editor, "?limit=2&sort=" + sort + "&cursor=" + cursor);
                page.at("/items").forEach(row -> all.add(row.at("/title").asString()));
                cursor = page.at("/nextCursor").asString("");
            } while (!cursor.isEmpty());
            assertThat(all).as(sort).hasSize(5).doesNotHaveDuplicates();
        }
        assertThat(pieces(editor, "?limit=2").at("/total").asInt()).isEqualTo(5);
        assertThat(pieces(editor, "?limit=2").at("/counts/draft").asInt()).isEqualTo(5);
    }

    @Test
    void aCursorThatNoListGaveOutIsRefusedByItsName() {
        IntStream.rangeClosed(1, 3).forEach(i -> steps.written(reporter, "Bài " + i, "Chữ."));
        String ofTitles =
                pieces(editor, "?limit=2&sort=title").at("/nextCursor").asString();

        for (String list : List.of(
                "/pieces?cursor=khong-phai",
                "/pieces?cursor=" + "AAAA",
                "/pieces?sort=due&cursor=" + ofTitles,
                "/after-reviews?cursor=hom-qua",
                "/archive?cursor=trang-hai",
                "/letters?cursor=trang-hai",
                "/releases?cursor=-1",
                "/imports?cursor=trang-hai",
                "/search?q=lua&cursor=-5")) {
            TestHttp.Answer answer = secretary.get(paper.api(list));
            assertThat(answer.status()).as(list + ": " + answer.body()).isEqualTo(422);
            assertThat(answer.json().at("/fields/0/field").asString()).as(list).isEqualTo("cursor");
            assertThat(answer.json().at("/fields/0/message").asString())
                    .as(list)
                    .isNotBlank();
        }
        for (String list : List.of("/pictures", "/contributions", "/collaborators", "/search?q=lua")) {
            TestHttp.Answer answer =
                    secretary.get(paper.api(list + (list.contains("?") ? "&" : "?") + "cursor=khong-phai"));
            assertThat(answer.status()).as(list + ": " + answer.body()).isEqualTo(400);
            assertThat(answer.body()).as(list).contains("cursor");
        }
        assertThat(titles(editor, "?cursor=")).as("none is the beginning").hasSize(3);
    }

    @Test
    void narrowsByFormUrgencySectionStateAndOwner() {
        open(Map.of("title", "Bản tin sáng", "form", "radio", "urgency", "urgent"));
        open(Map.of("title", "Phóng sự", "form", "tv"));
        String submitted = steps.written(reporter, "Bài đã gửi", "Chữ.");
        steps.act(reporter, submitted, "submit");

        assertThat(titles(editor, "?form=radio")).containsExactly("Bản tin sáng");
        assertThat(titles(editor, "?form=radio,tv")).hasSize(2);
        assertThat(titles(editor, "?urgency=urgent")).containsExactly("Bản tin sáng");
        assertThat(titles(editor, "?state=submitted")).containsExactly("Bài đã gửi");
        assertThat(titles(editor, "?state=submitted,draft")).hasSize(3);
        assertThat(titles(editor, "?section=" + paper.section("Thời sự"))).containsExactly("Bài đã gửi");
        assertThat(titles(editor, "?owner=" + me(editor))).isEmpty();
        assertThat(titles(editor, "?owner=" + me(reporter))).hasSize(3);
        assertThat(titles(editor, "?to=2001-01-01")).isEmpty();
        assertThat(editor.get(paper.api("/pieces?section=khong-phai-ma")).status())
                .isEqualTo(400);
    }

    @Test
    void theQueueHoldsWhatWaitsForMeAndNothingElse() {
        String piece = steps.written(reporter, "Chờ biên tập", "Chữ.");
        steps.written(reporter, "Còn đang viết", "Chữ.");
        steps.act(reporter, piece, "submit");

        assertThat(titles(reporter, "?view=queue")).isEmpty();
        assertThat(titles(editor, "?view=queue")).containsExactly("Chờ biên tập");
        assertThat(titles(editor, "?view=queue&state=draft")).isEmpty();
        assertThat(titles(head, "?view=queue")).as("an editor is there").isEmpty();

        steps.act(editor, piece, "return", Map.of("reason", "Thiếu nguồn."));
        assertThat(titles(reporter, "?view=queue")).containsExactly("Chờ biên tập");
        assertThat(titles(editor, "?view=queue")).isEmpty();
    }

    @Test
    void whatSomebodyHoldsByNameWaitsForHimAlone() {
        TestHttp other = paper.signedIn("Vũ Thị Khác", Role.EDITOR);
        String piece = steps.written(reporter, "Giao đích danh", "Chữ.");
        steps.act(reporter, piece, "submit");

        JsonNode result = orders(secretary, Map.of("id", id(piece), "holderId", me(other)));

        assertThat(result.at("/done").asInt()).as(result.toString()).isEqualTo(1);
        assertThat(titles(other, "?view=queue")).containsExactly("Giao đích danh");
        assertThat(titles(editor, "?view=queue")).isEmpty();
        assertThat(titles(editor, "?holder=" + me(other))).containsExactly("Giao đích danh");
        assertThat(other.get("/api/v1/me/notifications").body()).contains("chuyển bước này cho bạn");
        JsonNode refused = orders(secretary, Map.of("id", id(piece), "holderId", me(reporter)));
        assertThat(refused.at("/results/0/code").asString()).isEqualTo("cannot-hold");
        assertThat(refused.at("/results/0/problem").asString()).contains("Nguyễn Thị Ngọc Ẩn");
    }

    @Test
    void theBoardHasAColumnForEachStateSectionAndForm() {
        String piece = steps.written(reporter, "Đã gửi", "Chữ.");
        steps.act(reporter, piece, "submit");
        open(Map.of("title", "Bản tin", "form", "radio"));

        JsonNode byState = editor.get(paper.api("/piece-board")).json();
        assertThat(column(byState, "submitted").at("/cards/0/title").asString()).isEqualTo("Đã gửi");
        assertThat(column(byState, "draft").at("/count").asInt()).isEqualTo(1);
        assertThat(column(byState, "published").at("/count").asInt()).isZero();
        JsonNode bySection = editor.get(paper.api("/piece-board?by=section")).json();
        assertThat(column(bySection, paper.section("Thời sự")).at("/name").asString())
                .isEqualTo("Thời sự");
        JsonNode byForm =
                editor.get(paper.api("/piece-board?by=form&state=draft")).json();
        assertThat(column(byForm, "radio").at("/cards/0/title").asString()).isEqualTo("Bản tin");
        assertThat(column(byForm, "web").at("/count").asInt()).isZero();
        assertThat(editor.get(paper.api("/piece-board?by=mood")).status()).isEqualTo(422);
    }

    @Test
    void manyPiecesGoEachByItsOwnRulesAndSayWhatBecameOfThem() {
        String submitted = steps.written(reporter, "Đã gửi", "Chữ.");
        steps.act(reporter, submitted, "submit");
        String draft = steps.written(reporter, "Còn viết", "Chữ.");

        JsonNode result = orders(head, act(head, submitted, "approve"), act(head, draft, "approve"));

        assertThat(result.at("/done").asInt()).isEqualTo(1);
        assertThat(result.at("/results/0/done").asBoolean()).isTrue();
        assertThat(result.at("/results/1/code").asString()).isEqualTo("act-not-now");
        assertThat(result.at("/results/1/title").asString()).isEqualTo("Còn viết");
        assertThat(result.at("/results/1/problem").asString()).contains("không còn ở bước");
        assertThat(steps.state(head, submitted)).isEqualTo("approved");
        assertThat(steps.state(head, draft)).isEqualTo("draft");
    }

    @Test
    void whatHasAnInverseIsTakenBackByTheOrderThatIsAnswered() {
        String one = steps.written(reporter, "Một", "Chữ.");
        String section = paper.section("Kinh tế");

        JsonNode moved = orders(reporter, Map.of("id", id(one), "sectionId", section, "addTags", List.of("lũ", "bão")));
        assertThat(steps.piece(reporter, one).at("/sectionId").asString()).isEqualTo(section);
        assertThat(steps.piece(reporter, one).at("/tags").toString()).contains("lũ", "bão");

        JsonNode back = orders(reporter, undo(moved));
        assertThat(back.at("/done").asInt()).as(back.toString()).isEqualTo(1);
        assertThat(steps.piece(reporter, one).at("/sectionId").asString()).isEqualTo(paper.section("Thời sự"));
        assertThat(steps.piece(reporter, one).at("/tags").size()).isZero();

        JsonNode discarded = orders(reporter, act(reporter, one, "discard"));
        assertThat(steps.state(reporter, one)).isEqualTo("discarded");
        orders(reporter, undo(discarded));
        assertThat(steps.state(reporter, one)).isEqualTo("draft");
    }

    @Test
    void anOrderIsDoneWholeOrNotAtAll() {
        String piece = steps.written(reporter, "Nguyên vẹn", "Chữ.");
        Map<String, Object> order = act(reporter, piece, "submit");
        order.put("ownerId", me(editor));

        JsonNode result = orders(reporter, order);

        assertThat(result.at("/results/0/code").asString()).isEqualTo("forbidden");
        assertThat(steps.state(reporter, piece)).isEqualTo("draft");
        assertThat(reporter.get(piece + "/history").json().at("/handOvers").size())
                .isZero();
    }

    @Test
    void anOwnerChangesByWhoeverEditsAndIsTold() {
        TestHttp other = paper.signedIn("Đỗ Văn Nhận", Role.REPORTER);
        String piece = steps.written(reporter, "Đổi người", "Chữ.");

        orders(editor, Map.of("id", id(piece), "ownerId", me(other), "reason", "Nghỉ phép"));

        JsonNode now = steps.piece(other, piece);
        assertThat(now.at("/ownerName").asString()).isEqualTo("Đỗ Văn Nhận");
        assertThat(now.at("/authors/0/name").asString())
                .as("who wrote it stays")
                .isEqualTo("Nguyễn Thị Ngọc Ẩn");
        JsonNode handOver = other.get(piece + "/history").json().at("/handOvers/0");
        assertThat(handOver.at("/act").asString()).isEqualTo("owner-changed");
        assertThat(handOver.at("/reason").asString()).isEqualTo("Nghỉ phép");
        assertThat(other.get("/api/v1/me/notifications").body()).contains("giao tin bài này cho bạn");
        assertThat(reporter.get(piece).status()).as("no longer his").isEqualTo(404);
    }

    @Test
    void moreThanTheLimitIsRefusedBeforeAnythingIsDone() {
        String piece = steps.written(reporter, "Một", "Chữ.");
        Map<?, ?>[] many = new Map<?, ?>[201];
        java.util.Arrays.fill(many, Map.of("id", id(piece), "addTags", List.of("x")));

        TestHttp.Answer answer = reporter.post(paper.api("/piece-orders"), Map.of("orders", List.of(many)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("200");
        assertThat(steps.piece(reporter, piece).at("/tags").size()).isZero();
    }

    @Test
    void viewsAreKeptSharedRenamedAndBroughtBack() {
        Map<String, Object> wish = Map.of("name", "Tin nhanh", "layout", "board", "search", "urgency=urgent");
        assertThat(reporter.post(paper.api("/piece-views"), with(wish, "shared", true))
                        .status())
                .isEqualTo(403);
        String mine = paper.api("/piece-views/")
                + reporter.post(paper.api("/piece-views"), wish)
                        .json()
                        .at("/id")
                        .asString();
        assertThat(views(editor)).isEmpty();
        assertThat(editor.delete(mine).status()).as("another's own view").isEqualTo(404);

        JsonNode shared =
                head.post(paper.api("/piece-views"), with(wish, "shared", true)).json();
        assertThat(views(reporter)).containsExactly("Tin nhanh", "Tin nhanh");
        String address = paper.api("/piece-views/") + shared.at("/id").asString();
        assertThat(reporter.patch(address, Map.of("version", 1, "name", "Khác")).status())
                .isEqualTo(403);
        assertThat(head.patch(address, Map.of("version", 1, "name", "Nhanh nhất"))
                        .status())
                .isEqualTo(200);
        assertThat(head.patch(address, Map.of("version", 1, "name", "Cũ")).status())
                .isEqualTo(409);
        assertThat(views(editor)).containsExactly("Nhanh nhất");

        editor.put(
                paper.api("/piece-views/first"),
                Map.of("viewId", shared.at("/id").asString()));
        assertThat(editor.get(paper.api("/piece-views"))
                        .json()
                        .at("/items/0/opensFirst")
                        .asBoolean())
                .isTrue();
        assertThat(head.delete(address).status()).isEqualTo(204);
        assertThat(views(editor)).isEmpty();
        head.post(address + "/restore", Map.of());
        assertThat(views(editor)).containsExactly("Nhanh nhất");
    }

    private String open(Map<String, Object> wish) {
        TestHttp.Answer opened = reporter.post(paper.api("/pieces"), wish);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return paper.api("/pieces/" + opened.json().at("/id").asString());
    }

    private JsonNode pieces(TestHttp person, String query) {
        TestHttp.Answer answer = person.get(paper.api("/pieces" + encoded(query)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private List<String> titles(TestHttp person, String query) {
        List<String> titles = new ArrayList<>();
        pieces(person, query)
                .at("/items")
                .forEach(row -> titles.add(row.at("/title").asString()));
        return titles;
    }

    private static String encoded(String query) {
        StringBuilder text = new StringBuilder();
        query.chars()
                .forEach(c -> text.append(
                        c < 128
                                ? String.valueOf((char) c)
                                : java.net.URLEncoder.encode(
                                        String.valueOf((char) c), java.nio.charset.StandardCharsets.UTF_8)));
        return text.toString();
    }

    private List<String> views(TestHttp person) {
        List<String> names = new ArrayList<>();
        person.get(paper.api("/piece-views"))
                .json()
                .at("/items")
                .forEach(v -> names.add(v.at("/name").asString()));
        return names;
    }

    private static JsonNode column(JsonNode board, String key) {
        for (JsonNode column : board.at("/columns")) {
            if (column.at("/key").asString().equals(key)) {
                return column;
            }
        }
        throw new AssertionError("No column " + key + " in " + board);
    }

    private JsonNode orders(TestHttp person, Object... orders) {
        TestHttp.Answer answer = person.post(paper.api("/piece-orders"), Map.of("orders", List.of(orders)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode undo(JsonNode results) {
        JsonNode undo = results.at("/results/0/undo");
        assertThat(undo.isObject()).as(results.toString()).isTrue();
        return undo;
    }

    private Map<String, Object> act(TestHttp person, String piece, String act) {
        JsonNode now = steps.piece(person, piece);
        Map<String, Object> order = new HashMap<>();
        order.put("id", id(piece));
        order.put("act", act);
        order.put("version", now.at("/version").asInt());
        order.put("documentVersion", now.at("/documentVersion").asInt());
        return order;
    }

    private static Map<String, Object> with(Map<String, Object> wish, String name, Object value) {
        Map<String, Object> more = new HashMap<>(wish);
        more.put(name, value);
        return more;
    }

    private static String id(String piece) {
        return piece.substring(piece.lastIndexOf('/') + 1);
    }

    private static String me(TestHttp person) {
        return person.get("/api/v1/session").json().at("/person/id").asString();
    }
}
