package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.TestHttp;

/** Whoever from outside reads what an agency asks for or struggles with is seen by the agency. */
class ConcernLookTests extends CollectionWorld {

    @Test
    void whoOpensADifficultyOfAnAgencyIsSeenEachTimeAndTheOwnPeopleAreNot() {
        String id = raised(editor, paper, "Máy chủ đã hết hạn");

        chief.get(API + "/concerns/" + id);
        assertThat(looks("concern")).isEmpty();
        collector.get(API + "/concerns/" + id);
        collector.get(API + "/concerns/" + id);

        assertThat(looks("concern")).containsExactly("Sở Thử", "Sở Thử");
        assertThat(labels("concern")).allMatch(l -> l.contains("Máy chủ đã hết hạn"));
    }

    @Test
    void theListAndItsFileAreALookIntoEveryAgencyTheyNameOnceAnHour() {
        raised(editor, paper, "Đường truyền chập chờn");

        collector.get(API + "/concerns?q=khong%20co%20gi%20nhu%20the");
        chief.get(API + "/concerns");
        assertThat(looks("concern-list")).as("the words were not shown").isEmpty();
        collector.get(API + "/concerns");
        collector.get(API + "/concerns?kind=difficulty");
        collector.bytes(API + "/concerns/table.csv");
        collector.bytes(API + "/concerns/table.csv");

        assertThat(looks("concern-list")).containsExactly("Sở Thử");
        assertThat(looks("concern-file")).containsExactly("Sở Thử");
    }

    @Test
    void theOperatorWhoReadsTheListIsSeenToo() {
        raised(editor, paper, "Chưa có quy chế chi trả");
        String email = UUID.randomUUID() + "@example.vn";
        enrolment.operator(email, "Người vận hành", "mot cum tu dai de thu").orThrow();
        TestHttp operator = new TestHttp(newsrooms.port());
        operator.post("/api/v1/session", Map.of("email", email, "password", "mot cum tu dai de thu"));

        operator.get(API + "/concerns");

        assertThat(looks("concern-list")).containsExactly("Quản trị hệ thống");
    }

    @Test
    void whatABodyRaisesItselfIsBetweenItAndThoseAboveIt() {
        TestHttp ofProvince = person("Cán bộ tỉnh", province, Role.OVERSEER);
        String id = ofProvince
                .post(
                        API + "/concerns",
                        Map.of(
                                "kind",
                                "difficulty",
                                "unitId",
                                department,
                                "addresseeId",
                                province,
                                "words",
                                "Thiếu biên chế"))
                .body();

        assertThat(id).as("not a person of the department").contains("forbidden");
        String own = collector
                .post(
                        API + "/concerns",
                        Map.of(
                                "kind",
                                "difficulty",
                                "unitId",
                                department,
                                "addresseeId",
                                province,
                                "words",
                                "Thiếu biên chế"))
                .json()
                .at("/head/id")
                .asString();

        assertThat(ofProvince.get(API + "/concerns/" + own).status()).isEqualTo(200);
        assertThat(ofProvince.get(API + "/concerns").body()).contains("Thiếu biên chế");
        assertThat(looks("concern-list")).isEmpty();
    }

    private String raised(TestHttp who, UUID unit, String words) {
        return who.post(
                        API + "/concerns",
                        Map.of("kind", "difficulty", "unitId", unit, "addresseeId", department, "words", words))
                .json()
                .at("/head/id")
                .asString();
    }

    private List<String> looks(String what) {
        return of(what, "/body").stream()
                .map(b -> b.replaceAll(" [0-9a-f]{8}$", ""))
                .toList();
    }

    private List<String> labels(String what) {
        return of(what, "/label");
    }

    private List<String> of(String what, String part) {
        List<String> found = new ArrayList<>();
        chief.get("/api/v1/agencies/" + paper + "/looks").json().at("/items").forEach(l -> {
            if (l.at("/what").asString().equals(what)) {
                found.add(l.at(part).asString());
            }
        });
        return found;
    }
}
