package vn.hoitu.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.Days;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.Texts;

/** The people of a paper at work on its print issues, over HTTP. */
public final class PrintNewsroom {

    /** The day on which this newsroom began to work. */
    final LocalDate today = Days.today();

    final TestNewsroom paper;
    final TestHttp reporter;
    public final TestHttp editor;
    final TestHttp head;
    public final TestHttp secretary;

    public PrintNewsroom(TestNewsroom paper) {
        this.paper = paper;
        reporter = paper.signedIn("Lò Thị Mây", Role.REPORTER);
        editor = paper.signedIn("Phạm Thu Biên", Role.EDITOR);
        head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
        secretary = paper.signedIn("Nguyễn Thư Ký", Role.SECRETARY);
    }

    String api(String path) {
        return paper.api("/print" + path);
    }

    static Map<String, Object> titleRequest(String name) {
        Map<String, Object> title = new HashMap<>(Map.of(
                "name",
                name,
                "kind",
                "newspaper",
                "rhythm",
                "weekly",
                "days",
                List.of(1, 2, 3, 4, 5, 6, 7),
                "pages",
                4,
                "pageNames",
                List.of("Trang nhất", "Thời sự"),
                "format",
                "42 × 29,7 cm",
                "columns",
                5,
                "charactersPerLine",
                30,
                "linesPerColumn",
                100));
        title.putAll(Map.of(
                "titlePercent", 300,
                "sapoPercent", 120,
                "captionPercent", 85,
                "closingDaysBefore", 0,
                "closingTime", "23:30",
                "firstNumber", 101));
        return title;
    }

    public String title() {
        return made(secretary.post(api("/titles"), titleRequest("Báo thường kỳ")), "/id");
    }

    /** The issues from today on, as their ids. */
    public List<String> issues(String title, int days) {
        TestHttp.Answer answer = secretary.post(
                api("/titles/" + title + "/issues"),
                Map.of("from", today.toString(), "to", today.plusDays(days - 1L).toString()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().at("/opened").valueStream().map(JsonNode::asString).toList();
    }

    JsonNode plan(String issue) {
        TestHttp.Answer answer = editor.get(api("/issues/" + issue));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    JsonNode page(String issue, int number) {
        return plan(issue).at("/pages/" + (number - 1));
    }

    /** Plans a place for a piece on a page and answers its id. */
    public String place(String issue, int page, String piece, int words) {
        Map<String, Object> wish = new HashMap<>(Map.of("wanted", words, "wantedUnit", "words", "columns", 2));
        wish.put("pageId", page(issue, page).at("/id").asString());
        wish.put("pieceId", piece);
        TestHttp.Answer answer = editor.post(api("/issues/" + issue + "/places"), wish);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        JsonNode places = page(issue, page).at("/places");
        return places.get(places.size() - 1).at("/id").asString();
    }

    public TestHttp.Answer act(TestHttp who, String issue, int page, String act) {
        return act(who, issue, page, act, null);
    }

    TestHttp.Answer act(TestHttp who, String issue, int page, String act, String reason) {
        JsonNode now = page(issue, page);
        Map<String, Object> body =
                new HashMap<>(Map.of("act", act, "version", now.at("/version").asInt()));
        body.put("reason", reason);
        return who.post(api("/pages/" + now.at("/id").asString() + "/acts"), body);
    }

    public void done(TestHttp.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    }

    TestHttp.Answer actOnIssue(TestHttp who, String issue, String act, String reason) {
        Map<String, Object> body = new HashMap<>(
                Map.of("act", act, "version", plan(issue).at("/issue/version").asInt()));
        body.put("reason", reason);
        return who.post(api("/issues/" + issue + "/acts"), body);
    }

    String code(TestHttp.Answer answer) {
        return answer.json().at("/code").asString();
    }

    /** A piece for print, written by the reporter. */
    public String piece(String title, Map<String, Object> document) {
        String id = made(
                reporter.post(
                        paper.api("/pieces"),
                        Map.of("sectionId", paper.section("Thời sự"), "title", title, "form", "print")),
                "/id");
        write(reporter, id, document);
        return id;
    }

    public String approvedPiece(String title, String... paragraphs) {
        String id = piece(title, Texts.document(title, "Sapo của " + title + ".", paragraphs));
        approve(id);
        return id;
    }

    void approve(String piece) {
        carry(reporter, piece, "submit");
        carry(editor, piece, "review");
        carry(head, piece, "approve");
    }

    void write(TestHttp who, String piece, Map<String, Object> document) {
        TestHttp.Answer saved = who.put(
                paper.api("/pieces/" + piece + "/document"),
                Map.of(
                        "baseVersion",
                        now(piece).at("/documentVersion").asInt(),
                        "clientId",
                        UUID.randomUUID().toString(),
                        "sequence",
                        1,
                        "document",
                        document));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    void carry(TestHttp who, String piece, String act) {
        JsonNode now = now(piece);
        done(who.post(
                paper.api("/pieces/" + piece + "/acts"),
                Map.of(
                        "act", act,
                        "version", now.at("/version").asInt(),
                        "documentVersion", now.at("/documentVersion").asInt())));
    }

    JsonNode now(String piece) {
        return head.get(paper.api("/pieces/" + piece)).json();
    }

    private static String made(TestHttp.Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().at(pointer).asString();
    }
}
