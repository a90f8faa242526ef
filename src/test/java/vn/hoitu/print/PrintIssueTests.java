package vn.hoitu.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import vn.hoitu.testing.Texts;

/** Issues and pages as the secretariat works with them, over HTTP. */
@ModuleTest
class PrintIssueTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    PrintedWorks works;

    PrintNewsroom room;

    @BeforeEach
    void aPaper() {
        room = new PrintNewsroom(newsrooms.aPaper());
    }

    @Test
    void theRhythmOfATitleOpensItsIssuesOnceAndASkippedDayGivesItsNumberOn() {
        String title = room.title();
        List<String> issues = room.issues(title, 3);
        assertThat(numbers()).containsExactly("101", "102", "103");
        assertThat(room.issues(title, 3)).isEmpty();

        assertThat(room.code(room.actOnIssue(room.editor, issues.get(1), "skip", " ")))
                .isEqualTo("invalid-fields");
        room.done(room.actOnIssue(room.editor, issues.get(1), "skip", "Nghỉ Tết Dương lịch"));
        assertThat(numbers()).containsExactly("101", "", "102");
        assertThat(room.plan(issues.get(1)).at("/issue/reason").asString()).isEqualTo("Nghỉ Tết Dương lịch");

        room.done(room.actOnIssue(room.editor, issues.get(1), "restore", null));
        assertThat(numbers()).containsExactly("101", "102", "103");
        JsonNode page = room.page(issues.get(0), 2);
        assertThat(page.at("/name").asString()).isEqualTo("Thời sự");
        assertThat(page.at("/capacity").asInt()).isEqualTo(500);
    }

    @Test
    void aPageGoesFromEmptyToThePressByThePeopleWhoAnswerForIt() {
        String issue = room.issues(room.title(), 1).getFirst();
        String piece = room.piece("Giá lúa", Texts.document("Giá lúa", "Tăng.", "Giá lúa tăng từ sáng nay."));
        room.place(issue, 2, piece, 100);
        assertThat(room.page(issue, 2).at("/state").asString()).isEqualTo("building");

        room.done(room.act(room.editor, issue, 2, "submit"));
        assertThat(room.secretary.get("/api/v1/me/notifications").body()).contains("trình trang, chờ duyệt");
        assertThat(room.act(room.editor, issue, 2, "approve").status()).isEqualTo(403);
        assertThat(room.code(room.act(room.secretary, issue, 2, "approve"))).isEqualTo("page-piece-not-finished");
        room.approve(piece);
        assertThat(room.code(room.act(room.secretary, issue, 2, "return"))).isEqualTo("invalid-fields");
        room.done(room.act(room.secretary, issue, 2, "approve"));
        assertThat(room.code(room.act(room.secretary, issue, 2, "approve"))).isEqualTo("page-act-not-now");
        room.done(room.act(room.secretary, issue, 2, "send"));

        JsonNode steps = room.editor
                .get(room.api("/pages/" + room.page(issue, 2).at("/id").asString() + "/steps"))
                .json();
        assertThat(steps.at("/items").findValuesAsString("act")).containsExactly("send", "approve", "submit", "build");
        assertThat(steps.at("/items/0/byName").asString()).isEqualTo("Nguyễn Thư Ký");
    }

    @Test
    void aPieceChangedOnAnApprovedPageTakesThePagesApprovalBackAndTellsWhoAnswersForIt() {
        String issue = room.issues(room.title(), 1).getFirst();
        String piece = room.approvedPiece("Lũ quét", "Nước lên nhanh trong đêm.");
        room.place(issue, 2, piece, 100);
        responsible(issue, 2, room.editor);
        room.done(room.act(room.editor, issue, 2, "submit"));
        room.done(room.act(room.secretary, issue, 2, "approve"));

        room.write(room.head, piece, Texts.document("Lũ quét", "Sapo.", "Nước đã rút."));

        JsonNode page = room.page(issue, 2);
        assertThat(page.at("/state").asString()).isEqualTo("building");
        assertThat(page.at("/stateByName").asString()).isEqualTo("Lê Thị Trưởng");
        assertThat(room.editor.get("/api/v1/me/notifications").body())
                .contains("vừa sửa một bài trên trang đã duyệt")
                .contains("Lũ quét");
        assertThat(room.code(room.act(room.secretary, issue, 2, "send"))).isEqualTo("page-act-not-now");
    }

    @Test
    void whatStandsOnAnApprovedPageStaysThereUntilThePageIsReturned() {
        String issue = room.issues(room.title(), 1).getFirst();
        String piece = room.approvedPiece("Chợ phiên", "Đông vui.");
        String place = room.place(issue, 2, piece, 100);
        room.done(room.act(room.editor, issue, 2, "submit"));
        room.done(room.act(room.secretary, issue, 2, "approve"));

        assertThat(room.code(move(place, 1, issue, 3))).isEqualTo("page-closed");
        room.done(room.act(room.secretary, issue, 2, "return", "Đổi sang trang 3"));
        room.done(move(place, 1, issue, 3));
        assertThat(room.page(issue, 3).at("/places/0/piece/title").asString()).isEqualTo("Chợ phiên");
        assertThat(room.page(issue, 2).at("/places").size()).isZero();
        assertThat(room.code(move(place, 1, issue, 2))).isEqualTo("print-moved-on");
    }

    @Test
    void theRoomSaysHowMuchIsTooLongAndThePieceItselfSaysItToItsWriter() {
        String issue = room.issues(room.title(), 1).getFirst();
        String piece =
                room.piece("Lúa", Texts.document("Lúa", "", "lúa ".repeat(140).strip()));
        room.place(issue, 2, piece, 100);

        JsonNode fit = room.page(issue, 2).at("/places/0/fit");
        assertThat(fit.at("/verdict").asString()).isEqualTo("over");
        assertThat(fit.at("/overWords").asInt()).isEqualTo(41);
        assertThat(fit.at("/overLines").asInt()).isEqualTo(6);
        JsonNode mine =
                room.reporter.get(room.api("/pieces/" + piece + "/places")).json();
        assertThat(mine.at("/items/0/page").asInt()).isEqualTo(2);
        assertThat(mine.at("/items/0/fit/overLines").asInt()).isEqualTo(6);

        room.write(
                room.reporter,
                piece,
                Texts.document("Lúa", "", "lúa ".repeat(97).strip()));
        assertThat(room.page(issue, 2).at("/places/0/fit/verdict").asString()).isEqualTo("fits");
        room.write(
                room.reporter,
                piece,
                Texts.document("Lúa", "", "lúa ".repeat(40).strip()));
        assertThat(room.page(issue, 2).at("/places/0/fit/verdict").asString()).isEqualTo("under");
    }

    @Test
    void advertisingIsHeldToTheLawOfTheDay() {
        String issue = room.issues(room.title(), 1).getFirst();
        assertThat(change(issue, 1, Map.of("adShare", 5))
                        .json()
                        .at("/fields/0/code")
                        .asString())
                .isEqualTo("no-ads-on-the-front");
        room.done(change(issue, 3, Map.of("adShare", 100)));
        room.done(change(issue, 4, Map.of("adShare", 21)));

        JsonNode ads = room.plan(issue).at("/ads");
        assertThat(ads.at("/tenthsOfPercent").asInt()).isEqualTo(303);
        assertThat(ads.at("/limitPercent").asInt()).isEqualTo(30);
        assertThat(ads.at("/over").asBoolean()).isTrue();
        assertThat(ads.at("/citation").asString()).contains("Luật Quảng cáo");
        room.done(room.act(room.editor, issue, 2, "submit"));
        room.done(room.act(room.secretary, issue, 2, "approve"));
        TestHttp.Answer sent = room.act(room.secretary, issue, 2, "send");
        assertThat(room.code(sent)).isEqualTo("ads-over-limit");
        assertThat(sent.body()).contains("30 %");

        room.done(change(issue, 4, Map.of("adShare", 20)));
        room.done(room.act(room.secretary, issue, 2, "send"));
    }

    @Test
    void anIssueThatIsOutSaysForEachPieceWhereItWasPrinted() {
        String issue = room.issues(room.title(), 2).getFirst();
        String piece = room.approvedPiece("Mùa vàng", "Lúa chín.");
        room.place(issue, 2, piece, 50);
        assertThat(room.code(room.actOnIssue(room.secretary, issue, "release", null)))
                .isEqualTo("pages-not-sent");
        for (int page = 1; page <= 4; page++) {
            room.done(room.act(room.editor, issue, page, "submit"));
            room.done(room.act(room.secretary, issue, page, "approve"));
            room.done(room.act(room.secretary, issue, page, "send"));
        }
        assertThat(room.plan(issue).at("/issue/state").asString()).isEqualTo("at-press");
        assertThat(room.actOnIssue(room.editor, issue, "release", null).status())
                .isEqualTo(403);

        room.done(room.actOnIssue(room.secretary, issue, "release", null));

        assertThat(works.of(room.paper.id(), List.of(UUID.fromString(piece))))
                .containsExactly(new PrintedWork(
                        UUID.fromString(piece),
                        UUID.fromString(issue),
                        "Báo thường kỳ",
                        101,
                        room.today,
                        2,
                        "Mùa vàng"));
        assertThat(works.between(room.paper.id(), room.today, room.today)).hasSize(1);
        assertThat(room.code(room.actOnIssue(room.secretary, issue, "skip", "x")))
                .isEqualTo("issue-not-open");
        assertThat(change(issue, 3, Map.of("note", "x")).status()).isEqualTo(409);
    }

    @Test
    void theLegalDepositIsRemindedOfAndTickedByHand() {
        String issue = room.issues(room.title(), 1).getFirst();
        JsonNode deposit = room.plan(issue).at("/deposit");
        assertThat(deposit.at("/items").findValuesAsString("copies")).containsExactly("3", "1", "2");
        assertThat(deposit.at("/items/0/citation").asString()).contains("237/2026/NĐ-CP, Điều 16");
        assertThat(deposit.at("/dueAt").asString()).isEqualTo(room.today + "T01:00:00Z");

        String item = room.api("/issues/" + issue + "/deposit/copies");
        assertThat(room.reporter.put(item, Map.of("done", true)).status()).isEqualTo(403);
        JsonNode ticked = room.head.put(item, Map.of("done", true)).json();
        assertThat(ticked.at("/deposit/items/0/byName").asString()).isEqualTo("Lê Thị Trưởng");
        room.done(room.head.put(item, Map.of("done", false)));
        assertThat(room.plan(issue).at("/deposit/items/0/byName").isNull()).isTrue();
    }

    @Test
    void wrongFieldsAreNamedAndATitleHasItsNameAlone() {
        Map<String, Object> wrong = new HashMap<>(PrintNewsroom.titleRequest(" "));
        wrong.putAll(Map.of("kind", "book", "days", List.of(0), "columns", 99, "closingTime", "lúc khuya"));
        assertThat(room.secretary
                        .post(room.api("/titles"), wrong)
                        .json()
                        .at("/fields")
                        .findValuesAsString("field"))
                .containsExactlyInAnyOrder("name", "kind", "days", "columns", "closingTime");
        room.title();
        assertThat(room.secretary
                        .post(room.api("/titles"), PrintNewsroom.titleRequest("báo thường kỳ"))
                        .json()
                        .at("/fields/0/code")
                        .asString())
                .isEqualTo("taken");
        assertThat(room.editor
                        .post(room.api("/titles"), PrintNewsroom.titleRequest("Báo khác"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theIssuesAndTheirPagesGoIntoASpreadsheet() {
        String issue = room.issues(room.title(), 1).getFirst();
        String piece = room.approvedPiece("=Lúa chín", "Chín sớm.");
        room.place(issue, 2, piece, 50);

        assertThat(room.editor.get(room.paper.api("/print.csv")).body()).contains("Báo thường kỳ,101,Đang làm,4,0,0");
        assertThat(room.editor.get(room.api("/issues/" + issue + "/pages.csv")).body())
                .contains("2,Thời sự,Đang dựng")
                .contains("'=Lúa chín,Đã duyệt,50 chữ");
    }

    @Test
    void anotherAgencysIssuesAreClosed() {
        String title = room.title();
        String issue = room.issues(title, 1).getFirst();
        String piece = room.approvedPiece("Bí mật", "Kín.");
        String place = room.place(issue, 2, piece, 50);
        TestNewsroom elsewhere = newsrooms.aPaper();
        TestHttp stranger = elsewhere.signedIn("Người Lạ", Role.EDITOR_IN_CHIEF);

        assertThat(stranger.get(room.api("/issues/" + issue)).status()).isIn(403, 404);
        assertThat(stranger.get(elsewhere.api("/print/issues/" + issue)).status())
                .isEqualTo(404);
        assertThat(stranger.post(elsewhere.api("/print/places/" + place + "/move"), Map.of("version", 1))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get(elsewhere.api("/print/pieces/" + piece + "/places"))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post(elsewhere.api("/print/issues/" + issue + "/packages"), Map.of())
                        .status())
                .isEqualTo(404);
        PrintNewsroom other = new PrintNewsroom(elsewhere);
        String theirs = other.issues(other.title(), 1).getFirst();
        assertThat(stranger.post(
                                elsewhere.api("/print/issues/" + theirs + "/places"),
                                Map.of("wanted", 50, "pieceId", piece))
                        .json()
                        .at("/fields/0/field")
                        .asString())
                .isEqualTo("pieceId");
    }

    private List<String> numbers() {
        return room.editor
                .get(room.api("/issues"))
                .json()
                .at("/items")
                .valueStream()
                .map(i -> i.at("/number").isNull() ? "" : i.at("/number").asString())
                .toList();
    }

    private void responsible(String issue, int page, TestHttp person) {
        String id = person.get("/api/v1/session").json().at("/person/id").asString();
        room.done(change(issue, page, Map.of("responsibleId", id)));
    }

    private TestHttp.Answer change(String issue, int page, Map<String, Object> change) {
        JsonNode now = room.page(issue, page);
        Map<String, Object> body = new HashMap<>(change);
        body.put("version", now.at("/version").asInt());
        return room.editor.patch(room.api("/pages/" + now.at("/id").asString()), body);
    }

    private TestHttp.Answer move(String place, int version, String issue, int page) {
        return room.editor.post(
                room.api("/places/" + place + "/move"),
                Map.of(
                        "version",
                        version,
                        "pageId",
                        room.page(issue, page).at("/id").asString()));
    }
}
