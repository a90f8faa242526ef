package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

/** Somebody leaves the agency with forty open pieces. */
@ModuleTest
class LeavingTests {

    private static final int OPEN_PIECES = 40;

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    PieceSteps steps;
    TestHttp leaver;
    TestHttp first;
    TestHttp second;
    TestHttp head;
    TestHttp secretary;
    TestHttp admin;

    @BeforeEach
    void aPaperWithItsPeople() {
        paper = newsrooms.aPaper();
        steps = new PieceSteps(paper);
        leaver = paper.signedIn("Nguyễn Văn Đi", Role.REPORTER);
        first = paper.signedIn("Trần Thị Nhận", Role.REPORTER);
        second = paper.signedIn("Vũ Văn Đỡ", Role.REPORTER);
        head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
        secretary = paper.signedIn("Phạm Văn Thư", Role.SECRETARY);
        admin = paper.signedIn("Quản Trị", Role.AGENCY_ADMIN);
    }

    @Test
    void whatWasOpenGoesToThoseWhoStayAndTheBylinesStay() {
        List<String> pieces = IntStream.range(0, OPEN_PIECES)
                .mapToObj(i -> steps.written(leaver, "Bài " + i, "Chữ."))
                .toList();
        steps.act(leaver, pieces.getFirst(), "submit");
        planned();
        assertThat(open().size()).isEqualTo(OPEN_PIECES + 1);
        TestHttp.Answer kept = admin.delete(grant(""));
        assertThat(kept.status()).isEqualTo(409);
        assertThat(kept.body()).contains("Hãy bàn giao trước");

        TestHttp.Answer handed = admin.post(
                person() + "/hand-over", Map.of("toIds", List.of(me(first), me(second)), "reason", "Chuyển công tác"));

        assertThat(handed.status()).as(handed.body()).isEqualTo(200);
        assertThat(handed.json().at("/done").asInt()).as(handed.body()).isEqualTo(OPEN_PIECES + 1);
        assertThat(open().size()).isZero();
        JsonNode one = steps.piece(secretary, pieces.getFirst());
        assertThat(one.at("/ownerName").asString()).isIn("Trần Thị Nhận", "Vũ Văn Đỡ");
        assertThat(one.at("/authors/0/name").asString()).isEqualTo("Nguyễn Văn Đi");
        assertThat(one.at("/state").asString()).isEqualTo("submitted");
        JsonNode record = secretary.get(pieces.getFirst() + "/history").json().at("/handOvers/0");
        assertThat(record.at("/act").asString()).isEqualTo("owner-changed");
        assertThat(record.at("/reason").asString()).isEqualTo("Chuyển công tác");
        assertThat(record.at("/byName").asString()).isEqualTo("Quản Trị");
        Set<String> owners = new TreeSet<>();
        pieces.forEach(
                p -> owners.add(steps.piece(secretary, p).at("/ownerName").asString()));
        assertThat(owners).as("by turns").containsExactly("Trần Thị Nhận", "Vũ Văn Đỡ");
        assertThat(admin.delete(grant("")).status()).isEqualTo(204);
        assertThat(leaver.get(paper.api("/pieces")).status()).isEqualTo(403);
    }

    @Test
    void whatNobodyTakesOverIsLeftToTheSecretariatInWords() {
        steps.written(leaver, "Bài bỏ lại", "Chữ.");

        assertThat(admin.delete(grant("?leftToSecretariat=true")).status()).isEqualTo(204);

        assertThat(secretary.get("/api/v1/me/notifications").body()).contains("còn 1 việc chưa bàn giao");
        assertThat(admin.get(paper.api("/audit")).body()).contains("person.work-left");
    }

    @Test
    void whoKeepsAnotherRoleKeepsHisPieces() {
        steps.written(leaver, "Bài giữ lại", "Chữ.");
        admin.post(person() + "/roles", Map.of("role", "editor"));

        assertThat(admin.delete(grant("")).status()).isEqualTo(204);
    }

    @Test
    void aHandOverNamesAReasonAndSomebodyWhoWorksHere() {
        steps.written(leaver, "Bài", "Chữ.");

        assertThat(handOver(Map.of("toIds", List.of(me(first))))).contains("reason");
        assertThat(handOver(Map.of("reason", "x"))).contains("toIds");
        assertThat(handOver(Map.of("reason", "x", "toIds", List.of(me(leaver)))))
                .contains("unknown");
        assertThat(first.get(person() + "/open-work").status()).isEqualTo(403);
        assertThat(open().size()).isEqualTo(1);
    }

    private String handOver(Map<String, Object> wish) {
        TestHttp.Answer answer = admin.post(person() + "/hand-over", wish);
        assertThat(answer.status()).isEqualTo(422);
        return answer.body();
    }

    private void planned() {
        String story = head.post(paper.api("/plan/stories"), Map.of("title", "Đề tài giao trước"))
                .json()
                .at("/id")
                .asString();
        TestHttp.Answer made = head.post(
                paper.api("/plan/stories/" + story + "/assignments"),
                Map.of("form", "web", "personIds", List.of(me(leaver))));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
    }

    private JsonNode open() {
        TestHttp.Answer answer = admin.get(person() + "/open-work");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().at("/items");
    }

    private String person() {
        return paper.api("/people/" + me(leaver));
    }

    private String grant(String query) {
        for (JsonNode person : admin.get(paper.api("/people")).json().at("/items")) {
            if (person.at("/personId").asString().equals(me(leaver))) {
                for (JsonNode role : person.at("/roles")) {
                    if (role.at("/role").asString().equals("reporter")) {
                        return person() + "/roles/" + role.at("/id").asString() + query;
                    }
                }
            }
        }
        throw new AssertionError("No such person");
    }

    private static String me(TestHttp person) {
        return person.get("/api/v1/session").json().at("/person/id").asString();
    }
}
