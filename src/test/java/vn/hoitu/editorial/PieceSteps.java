package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.testing.Texts.document;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;

/** What people do to pieces of one newsroom, over HTTP. */
record PieceSteps(TestNewsroom paper) {

    /** The address of a new piece with a text, in the section Thời sự. */
    String written(TestHttp person, String title, String... text) {
        TestHttp.Answer opened = person.post(paper.api("/pieces"), Map.of("sectionId", paper.section("Thời sự")));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        String piece = paper.api("/pieces/" + opened.json().at("/id").asString());
        saved(person, piece, document(title, "", text));
        return piece;
    }

    void saved(TestHttp person, String piece, Map<String, Object> document) {
        TestHttp.Answer saved = save(person, piece, document);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    TestHttp.Answer save(TestHttp person, String piece, Map<String, Object> document) {
        return person.put(
                piece + "/document",
                Map.of(
                        "baseVersion",
                        piece(person, piece).at("/documentVersion").asInt(),
                        "clientId",
                        UUID.randomUUID().toString(),
                        "sequence",
                        1,
                        "document",
                        document));
    }

    TestHttp.Answer details(TestHttp person, String piece, Map<String, Object> change) {
        Map<String, Object> body = new HashMap<>(change);
        body.put("version", piece(person, piece).at("/version").asInt());
        return person.patch(piece, body);
    }

    void act(TestHttp person, String piece, String act) {
        act(person, piece, act, Map.of());
    }

    void act(TestHttp person, String piece, String act, Map<String, Object> more) {
        TestHttp.Answer answer = order(person, piece, act, more);
        assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
    }

    TestHttp.Answer order(TestHttp person, String piece, String act, Map<String, Object> more) {
        JsonNode now = piece(person, piece);
        Map<String, Object> body = new HashMap<>(more);
        body.put("act", act);
        body.put("version", now.at("/version").asInt());
        body.put("documentVersion", now.at("/documentVersion").asInt());
        return person.post(piece + "/acts", body);
    }

    JsonNode piece(TestHttp person, String piece) {
        return person.get(piece).json();
    }

    String state(TestHttp person, String piece) {
        return piece(person, piece).at("/state").asString();
    }
}
