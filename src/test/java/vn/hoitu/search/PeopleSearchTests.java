package vn.hoitu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

/** Staff find the people of their own agency by name. */
@ModuleTest
class PeopleSearchTests {

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestHttp reporter;
    TestHttp administrator;

    @BeforeEach
    void aPaperWithItsPeople() {
        paper = newsrooms.aPaper();
        reporter = paper.signedIn("Nguyễn Thị Thúy", Role.REPORTER);
        administrator = paper.signedIn("Đỗ Văn Quản", Role.AGENCY_ADMIN);
        paper.account("Nguyên Thị Thu", Role.EDITOR);
    }

    @Test
    void aNameIsFoundWithAndWithoutDiacritics() {
        assertThat(people(reporter, "Nguyễn Thị Thúy")).containsExactly("Nguyễn Thị Thúy");
        assertThat(people(reporter, "nguyễn thị thuý")).containsExactly("Nguyễn Thị Thúy");
        assertThat(people(reporter, "do van quan")).containsExactly("Đỗ Văn Quản");
        assertThat(people(reporter, "quản")).containsExactly("Đỗ Văn Quản");
        assertThat(people(reporter, "uyễn"))
                .as("a word is found from its beginning")
                .isEmpty();
    }

    @Test
    void theNameWrittenAsTypedComesFirst() {
        assertThat(people(reporter, "Nguyễn")).containsExactly("Nguyễn Thị Thúy", "Nguyên Thị Thu");
        assertThat(people(reporter, "Nguyên")).containsExactly("Nguyên Thị Thu", "Nguyễn Thị Thúy");
    }

    @Test
    void theLinkLeadsWhereThePersonMayGo() {
        assertThat(found(administrator, "Thúy").getFirst().at("/link").asString())
                .endsWith("/nhan-su?q=Nguy%E1%BB%85n%20Th%E1%BB%8B%20Th%C3%BAy");
        assertThat(found(reporter, "Thúy").getFirst().at("/link").asString()).contains("/tin-bai?q=");
        assertThat(found(reporter, "Thúy").getFirst().at("/snippetHtml").asString())
                .contains("<mark>Thúy</mark>");
    }

    @Test
    void peopleOfAnotherAgencyAreNeitherShownNorAsked() {
        TestNewsroom other = newsrooms.aPaper();
        TestHttp stranger = other.signedIn("Nguyễn Thị Thúy Lạ", Role.EDITOR_IN_CHIEF);

        assertThat(people(reporter, "Thúy")).containsExactly("Nguyễn Thị Thúy");
        assertThat(stranger.get(paper.api("/search?q=" + "Th%C3%BAy")).status()).isEqualTo(403);
    }

    @Test
    void aTokenForWritingIsToldOfNobody() {
        TestHttp.Answer token = reporter.post(
                "/api/v1/me/tokens",
                Map.of(
                        "name",
                        "máy ảnh",
                        "scopes",
                        List.of("piece.write"),
                        "organizationId",
                        paper.id().toString(),
                        "expiresInDays",
                        1));
        assertThat(token.status()).as(token.body()).isIn(200, 201);
        TestHttp machine = new TestHttp(newsrooms.port())
                .with("Authorization", "Bearer " + token.json().at("/secret").asString());

        assertThat(people(machine, "Thúy")).isEmpty();
    }

    @Test
    void theListsOfPeopleAndPiecesDoNotAskForCapitals() {
        assertThat(administrator
                        .get(paper.api("/people?q=th%C3%BAy"))
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
        reporter.post(paper.api("/pieces"), Map.of("title", "Mùa nước đổ"));
        assertThat(reporter.get(paper.api("/pieces?q=mua%20nuoc"))
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }

    private List<String> people(TestHttp person, String typed) {
        return found(person, typed).stream().map(f -> f.at("/title").asString()).toList();
    }

    private List<JsonNode> found(TestHttp person, String typed) {
        TestHttp.Answer answer = person.get(paper.api("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<JsonNode> people = new ArrayList<>();
        for (JsonNode item : answer.json().at("/items")) {
            if (item.at("/kind").asString().equals("person")) {
                people.add(item);
            }
        }
        return people;
    }
}
