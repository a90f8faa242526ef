package vn.hoitu.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** A paper with its people, and what they do with the plan over HTTP, in the newsroom's words. */
final class PlanPages {

    final TestNewsroom paper;
    final TestHttp reporter;
    final TestHttp other;
    final TestHttp head;

    PlanPages(TestNewsrooms newsrooms) {
        paper = newsrooms.aPaper();
        reporter = paper.signedIn("Lò Thị Mây", Role.REPORTER);
        other = paper.signedIn("Giàng A Páo", Role.REPORTER);
        head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
    }

    static String id(TestHttp who) {
        return who.get("/api/v1/session").json().at("/person/id").asString();
    }

    JsonNode get(TestHttp who, String path) {
        TestHttp.Answer answer = who.get(paper.api(path));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    TestHttp.Answer post(TestHttp who, String path, Map<String, ?> body) {
        return who.post(paper.api(path), body);
    }

    JsonNode made(TestHttp who, String path, Map<String, ?> body) {
        TestHttp.Answer answer = post(who, path, body);
        assertThat(answer.status()).as(answer.body()).isIn(200, 201, 204);
        return answer.body().isEmpty() ? null : answer.json();
    }

    String story(TestHttp who, String title) {
        return made(who, "/plan/stories", Map.of("title", title)).at("/id").asString();
    }

    String assign(String story, String form, TestHttp... people) {
        List<String> ids = java.util.Arrays.stream(people).map(PlanPages::id).toList();
        JsonNode after = made(head, "/plan/stories/" + story + "/assignments", Map.of("form", form, "personIds", ids));
        JsonNode assignments = after.at("/assignments");
        return assignments.get(assignments.size() - 1).at("/id").asString();
    }

    static String code(TestHttp.Answer answer) {
        return answer.json().at("/code").asString();
    }

    static Map<String, Object> with(Map<String, ?> some, Object... more) {
        Map<String, Object> all = new HashMap<>(some);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }

    TestHttp.Answer upload(TestHttp who, String path, String name, String content) {
        String body = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--edge--\r\n";
        return who.with("Content-Type", "multipart/form-data; boundary=edge").post(paper.api(path), body);
    }
}
