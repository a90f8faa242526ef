package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

/** Sections get other names, addresses and parents; readers find them under the old addresses too. */
@ModuleTest
class SectionChangesTests {

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestHttp secretary;
    TestHttp reader;

    @BeforeEach
    void aPaperWithASecretary() {
        paper = newsrooms.aPaper();
        secretary = paper.signedIn("Phạm Văn Thư", Role.SECRETARY);
        reader = secretary.at(paper.host());
    }

    @Test
    void theOldAddressLeadsToTheNewOne() {
        String section = paper.section("Văn hóa");
        assertThat(reader.get("/chuyen-muc/van-hoa").status()).isEqualTo(200);

        TestHttp.Answer changed = change(section, Map.of("slug", "Văn hóa – Giải trí"));

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().at("/slug").asString()).isEqualTo("van-hoa-giai-tri");
        await().untilAsserted(() ->
                assertThat(reader.get("/chuyen-muc/van-hoa").status()).isEqualTo(301));
        assertThat(reader.get("/chuyen-muc/van-hoa-giai-tri").status()).isEqualTo(200);
        assertThat(reader.get("/chuyen-muc/van-hoa?trang=2").header("location"))
                .isEqualTo("/chuyen-muc/van-hoa-giai-tri?trang=2");
        assertThat(reader.get("/chuyen-muc/van-hoa/rss.xml").header("location"))
                .isEqualTo("/chuyen-muc/van-hoa-giai-tri/rss.xml");
        assertThat(reader.get("/chuyen-muc/khong-co").status()).isEqualTo(404);
        assertThat(paper.section("Văn hóa"))
                .as("an import finds it by its old address")
                .isEqualTo(section);
    }

    @Test
    void whoeverTakesAnOldAddressHasIt() {
        String culture = paper.section("Văn hóa");
        change(culture, Map.of("slug", "giai-tri"));
        TestHttp.Answer added = secretary.post(paper.api("/sections"), Map.of("name", "Văn hóa"));
        assertThat(added.status()).isEqualTo(201);

        assertThat(reader.get("/chuyen-muc/van-hoa").status()).isEqualTo(200);
        assertThat(change(culture, Map.of("slug", "van-hoa"))
                        .json()
                        .at("/fields/0/code")
                        .asString())
                .isEqualTo("taken");
    }

    @Test
    void aSectionMovesUnderAnotherAndBackToTheTop() {
        String economy = paper.section("Kinh tế");
        String market = paper.section("Thị trường");

        assertThat(change(market, Map.of("parentId", economy))
                        .json()
                        .at("/parentId")
                        .asString())
                .isEqualTo(economy);
        await().untilAsserted(() ->
                assertThat(reader.get("/chuyen-muc/kinh-te").body()).contains("/chuyen-muc/thi-truong"));

        assertThat(change(market, Map.of("topLevel", true))
                        .json()
                        .at("/parentId")
                        .isNull())
                .isTrue();
    }

    @Test
    void noSectionComesToLieBelowItself() {
        String top = paper.section("Kinh tế");
        String middle = paper.section("Thị trường");
        String low = paper.section("Chứng khoán");
        change(middle, Map.of("parentId", top));
        change(low, Map.of("parentId", middle));

        for (String below : new String[] {top, middle, low}) {
            TestHttp.Answer refused = change(top, Map.of("parentId", below));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/fields/0/field").asString()).isEqualTo("parentId");
            assertThat(refused.json().at("/fields/0/code").asString()).isEqualTo("below-itself");
        }
        assertThat(change(top, Map.of("parentId", newsrooms.aPaper().section("Kinh tế")))
                        .json()
                        .at("/fields/0/code")
                        .asString())
                .isEqualTo("unknown");
        assertThat(change(top, Map.of("parentId", UUID.randomUUID().toString())).status())
                .isEqualTo(422);
    }

    @Test
    void aChangeOnAnOlderSectionIsRefused() {
        String section = paper.section("Văn hóa");
        int version = section(section).at("/version").asInt();
        change(section, Map.of("name", "Văn hóa và Đời sống"));

        TestHttp.Answer refused =
                secretary.patch(paper.api("/sections/" + section), Map.of("version", version, "slug", "khac"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(section(section).at("/slug").asString()).isEqualTo("van-hoa");
    }

    private TestHttp.Answer change(String section, Map<String, Object> wish) {
        Map<String, Object> body = new HashMap<>(wish);
        body.put("version", section(section).at("/version").asInt());
        return secretary.patch(paper.api("/sections/" + section), body);
    }

    private JsonNode section(String id) {
        for (JsonNode one : secretary.get(paper.api("/sections")).json().at("/items")) {
            if (one.at("/id").asString().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("no section " + id);
    }
}
