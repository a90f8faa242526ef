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

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestHttp editor;
    String origin;

    @BeforeEach
    void aPaperWithAnArticle() {
        paper = newsrooms.aPaper();
        editor = paper.signedIn("Phạm Biên", Role.EDITOR);
        origin = editor.post(paper.api("/pieces"), Map.of()).json().at("/id").asString();
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
