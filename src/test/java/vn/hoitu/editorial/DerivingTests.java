package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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

/** Pieces made from pieces: another form of the same, and copies, over HTTP. */
@ModuleTest
class DerivingTests {

    private static final Map<String, Object> CORRECTION =
            Map.of("correction", Map.of("wrong", "6 tấn", "right", "5 tấn", "apology", "Xin cáo lỗi bạn đọc."));
    private static final Map<String, Object> TAKE_DOWN =
            Map.of("takedown", Map.of("ground", "other", "requester", "Ban biên tập", "reason", "Số liệu sai toàn bộ"));

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestHttp editor;
    TestHttp secretary;
    String origin;

    @BeforeEach
    void aPaperWithAnArticle() {
        paper = newsrooms.aPaper();
        editor = paper.signedIn("Phạm Biên", Role.EDITOR);
        secretary = paper.signedIn("Đỗ Thư Ký", Role.SECRETARY);
        origin = editor.post(paper.api("/pieces"), Map.of("sectionId", paper.section("Thời sự")))
                .json()
                .at("/id")
                .asString();
        write(1, "Lúa chín sớm", "Vụ này được mùa.", "Người dân gặt từ sáng.");
    }

    @Test
    void aRadioScriptBeginsWithTheSapoAndHasParagraphsToSpeak() {
        JsonNode script = piece(derive("radio"));
        assertThat(script.at("/form").asString()).isEqualTo("radio");
        assertThat(texts(script)).isEqualTo("Lúa chín sớm|Vụ này được mùa.|Người dân gặt từ sáng.");

        JsonNode kin = get("/pieces/" + script.at("/id").asString() + "/kin");
        assertThat(kin.at("/origin/id").asString()).isEqualTo(origin);
        assertThat(kin.at("/origin/changed").asBoolean()).isFalse();
        assertThat(get("/pieces/" + origin + "/kin").at("/derived/0/form").asString())
                .isEqualTo("radio");
    }

    @Test
    void aChangeOfTheOriginIsShownWithTheTextItWasMadeFrom() {
        String social = derive("social");
        write(2, "Lúa chín sớm", "Vụ này được mùa lớn.", "Người dân gặt từ sáng.");

        JsonNode link = get("/pieces/" + social + "/kin").at("/origin");
        assertThat(link.at("/changed").asBoolean()).isTrue();
        String compare =
                "/pieces/" + origin + "/compare?from=" + link.at("/version").asString();
        assertThat(editor.get(paper.api(compare)).body()).contains("lớn");
    }

    @Test
    void aFormOfAFormLeadsBackAndTheSameFormIsRefused() {
        String radio = derive("radio");
        TestHttp.Answer social = editor.post(paper.api("/pieces/" + radio + "/derive"), Map.of("form", "social"));
        assertThat(social.status()).isEqualTo(201);
        assertThat(get("/pieces/" + origin + "/kin").at("/derived").size()).isEqualTo(2);
        TestHttp.Answer same = editor.post(paper.api("/pieces/" + origin + "/derive"), Map.of("form", "web"));
        assertThat(same.json().at("/fields/0/code").asString()).isEqualTo("same-form");
        TestHttp.Answer unknown = editor.post(paper.api("/pieces/" + origin + "/derive"), Map.of("form", "smoke"));
        assertThat(unknown.json().at("/fields/0/code").asString()).isEqualTo("unknown");
    }

    @Test
    void aCopyHasTheTextButNoTimeAndNoState() {
        TestHttp.Answer made = editor.post(paper.api("/pieces/" + origin + "/duplicate"), Map.of());
        JsonNode copy = piece(made.json().at("/pieceId").asString());
        assertThat(copy.at("/state").asString()).isEqualTo("draft");
        assertThat(copy.at("/scheduledAt").isNull()).isTrue();
        assertThat(copy.at("/number").asInt())
                .isNotEqualTo(piece(origin).at("/number").asInt());
        assertThat(texts(copy)).isEqualTo(texts(piece(origin)));
        assertThat(get("/pieces/" + origin + "/kin").at("/derived").size()).isZero();
    }

    @Test
    void whatOneMayNotReadOneDoesNotDerive() {
        TestHttp reporter = paper.signedIn("Lò Thị Mây", Role.REPORTER);
        assertThat(reporter.post(paper.api("/pieces/" + origin + "/derive"), Map.of("form", "radio"))
                        .status())
                .isEqualTo(404);
        assertThat(reporter.get(paper.api("/pieces/" + origin + "/kin")).status())
                .isEqualTo(404);
    }

    @Test
    void aCorrectionIsFollowedByEveryPieceMadeFromItAndEachConfirmsIt() {
        String radio = derive("radio");
        String social = editor.post(paper.api("/pieces/" + radio + "/derive"), Map.of("form", "social"))
                .json()
                .at("/pieceId")
                .asString();
        String copy = editor.post(paper.api("/pieces/" + origin + "/duplicate"), Map.of())
                .json()
                .at("/pieceId")
                .asString();
        publish(origin);
        publish(radio);

        order(secretary, origin, "correct", CORRECTION);

        JsonNode asked = get("/pieces/" + origin + "/follow-ups").at("/asked");
        assertThat(asked.findValuesAsString("pieceId")).containsExactlyInAnyOrder(radio, social, copy);
        assertThat(asked.findValuesAsString("state")).containsOnly("open");
        assertThat(editor.get("/api/v1/me/notifications").body()).contains("đã cải chính bài gốc “Lúa chín sớm”");
        assertThat(get("/follow-ups").at("/items").size()).isEqualTo(3);

        TestHttp.Answer silent = answer(social, "not-concerned", "");
        assertThat(silent.json().at("/fields/0/field").asString()).isEqualTo("note");
        TestHttp.Answer given = answer(social, "not-concerned", "Bản mạng xã hội không nêu sản lượng.");
        assertThat(given.status()).as(given.body()).isEqualTo(200);
        assertThat(answer(social, "corrected", "Hai lần").json().at("/code").asString())
                .isEqualTo("follow-up-answered");
        order(secretary, radio, "correct", CORRECTION);

        Map<String, String> states = new HashMap<>();
        get("/pieces/" + origin + "/follow-ups")
                .at("/asked")
                .forEach(one -> states.put(
                        one.at("/pieceId").asString(), one.at("/state").asString()));
        assertThat(states).isEqualTo(Map.of(radio, "corrected", social, "not-concerned", copy, "open"));
    }

    @Test
    void whatWasAskedAndWhatCameOfItIsATableThatNoSpreadsheetComputes() {
        String social = derive("social");
        derive("radio");
        publish(origin);
        order(secretary, origin, "correct", CORRECTION);
        answer(social, "not-concerned", "=HYPERLINK(\"http://xau.example\")");

        assertThat(csv(editor, "").lines().count())
                .as("a head and two that were asked")
                .isEqualTo(3);
        String answered = csv(editor, "?state=not-concerned&cause=correct");
        assertThat(answered)
                .startsWith("\uFEFFLúc,Việc ở bài gốc,")
                .contains(",Cải chính,Lúa chín sớm,", ",Không liên quan,\"'=HYPERLINK(");
        assertThat(answered.lines().count()).isEqualTo(2);
        assertThat(csv(editor, "?to=2026-01-01").lines().count()).isEqualTo(1);
        TestHttp reporter = paper.signedIn("Lò Thị Mây", Role.REPORTER);
        assertThat(csv(reporter, "").lines().count())
                .as("of other people's pieces a reporter gets none")
                .isEqualTo(1);
    }

    private String csv(TestHttp person, String filter) {
        TestHttp.Answer answer = person.get(paper.api("/follow-ups.csv" + filter));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aTakeDownAsksOfWhatWasMadeFromItUntilThatIsGoneToo() {
        String radio = derive("radio");
        publish(origin);
        publish(radio);

        order(secretary, origin, "take-down", TAKE_DOWN);
        assertThat(get("/pieces/" + radio + "/follow-ups").at("/owed/0/cause").asString())
                .isEqualTo("take-down");
        order(secretary, radio, "take-down", TAKE_DOWN);

        assertThat(get("/pieces/" + origin + "/follow-ups").at("/asked/0/state").asString())
                .isEqualTo("taken-down");
        TestHttp reporter = paper.signedIn("Lò Thị Mây", Role.REPORTER);
        assertThat(reporter.get(paper.api("/follow-ups")).json().at("/items").size())
                .isZero();
        assertThat(reporter.get(paper.api("/pieces/" + radio + "/follow-ups")).status())
                .isEqualTo(404);
    }

    @Test
    void whatWasSetAsideOwesTheSameOnceItIsTakenUpAgain() {
        String before = derive("radio");
        String after = derive("social");
        publish(origin);
        order(editor, after, "discard", Map.of());
        order(secretary, origin, "correct", CORRECTION);
        order(editor, before, "discard", Map.of());
        assertThat(get("/follow-ups").at("/items").size())
                .as("nobody is bothered with what is set aside")
                .isZero();

        order(editor, before, "restore", Map.of());
        order(editor, after, "restore", Map.of());

        assertThat(get("/follow-ups").at("/items").findValuesAsString("pieceId"))
                .containsExactlyInAnyOrder(before, after);
    }

    private void publish(String piece) {
        TestHttp head = paper.signedIn("Trưởng " + piece.substring(30), Role.DESK_HEAD);
        order(editor, piece, "submit", Map.of());
        order(head, piece, "approve", Map.of());
        order(secretary, piece, "publish", Map.of());
    }

    private void order(TestHttp person, String piece, String act, Map<String, Object> more) {
        JsonNode now = person.get(paper.api("/pieces/" + piece)).json();
        Map<String, Object> body = new HashMap<>(more);
        body.put("act", act);
        body.put("version", now.at("/version").asInt());
        body.put("documentVersion", now.at("/documentVersion").asInt());
        TestHttp.Answer answer = person.post(paper.api("/pieces/" + piece + "/acts"), body);
        assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
    }

    private TestHttp.Answer answer(String piece, String answer, String note) {
        JsonNode task = get("/pieces/" + piece + "/follow-ups").at("/owed/0");
        return editor.post(
                paper.api("/pieces/" + piece + "/follow-ups/" + task.at("/id").asString() + "/answer"),
                Map.of("version", 1, "answer", answer, "note", note));
    }

    private String derive(String form) {
        TestHttp.Answer answer = editor.post(paper.api("/pieces/" + origin + "/derive"), Map.of("form", form));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().at("/pieceId").asString();
    }

    private JsonNode get(String path) {
        TestHttp.Answer answer = editor.get(paper.api(path));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode piece(String id) {
        return get("/pieces/" + id);
    }

    private static String texts(JsonNode piece) {
        return String.join("|", piece.at("/document").findValuesAsString("text"));
    }

    private void write(int sequence, String title, String sapo, String body) {
        Map<String, Object> save = new HashMap<>();
        save.put("baseVersion", piece(origin).at("/documentVersion").asInt());
        save.put("clientId", UUID.randomUUID().toString());
        save.put("sequence", sequence);
        save.put("document", Texts.document(title, sapo, body));
        assertThat(editor.put(paper.api("/pieces/" + origin + "/document"), save)
                        .status())
                .isEqualTo(200);
    }
}
