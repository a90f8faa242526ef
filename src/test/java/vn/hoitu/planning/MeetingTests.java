package vn.hoitu.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.planning.PlanPages.code;
import static vn.hoitu.planning.PlanPages.id;
import static vn.hoitu.testing.Days.today;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsrooms;

/** What the morning meeting decides about stories, over HTTP. */
@ModuleTest
class MeetingTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    DataFolder folder;

    @Autowired
    Agencies agencies;

    PlanPages plan;

    @BeforeEach
    void aPaper() {
        plan = new PlanPages(newsrooms);
    }

    @Test
    void aDecisionNamesStoriesAndWhoDoesItByWhenAndIsTickedOff() {
        String first = plan.story(plan.head, "Bầu cử trưởng bản");
        String second = plan.story(plan.head, "Nước sạch vùng cao");
        String decision = plan.made(
                        plan.head,
                        "/plan/meetings/" + today() + "/decisions",
                        Map.of(
                                "words",
                                "Xin số liệu trước 15 giờ",
                                "personId",
                                id(plan.reporter),
                                "due",
                                today().toString(),
                                "storyIds",
                                List.of(first, second)))
                .at("/id")
                .asString();
        assertThat(plan.reporter.get("/api/v1/me/notifications").body()).contains("Xin số liệu trước 15 giờ");
        assertThat(plan.get(plan.reporter, "/plan/decisions/mine")
                        .at("/items/0/words")
                        .asString())
                .isEqualTo("Xin số liệu trước 15 giờ");
        JsonNode ofStory =
                plan.get(plan.other, "/plan/stories/" + second + "/decisions").at("/items/0");
        assertThat(ofStory.at("/stories").findValuesAsString("title"))
                .containsExactly("Bầu cử trưởng bản", "Nước sạch vùng cao");

        assertThat(plan.post(plan.other, "/plan/decisions/" + decision + "/done", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(plan.post(plan.reporter, "/plan/decisions/" + decision + "/done", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(plan.get(plan.reporter, "/plan/decisions/mine").at("/items").size())
                .isZero();
        assertThat(plan.get(plan.head, "/plan/meetings/" + today() + "/decisions")
                        .at("/items/0/doneByName")
                        .asString())
                .isEqualTo("Lò Thị Mây");
    }

    @Test
    void onlyThoseWhoDecideWriteDecisionsAndWhatIsUnknownIsNamed() {
        assertThat(plan.post(plan.reporter, "/plan/meetings/" + today() + "/decisions", Map.of("words", "x"))
                        .status())
                .isEqualTo(403);
        TestHttp.Answer wrong = plan.post(
                plan.head,
                "/plan/meetings/" + today() + "/decisions",
                Map.of(
                        "words",
                        " ",
                        "personId",
                        java.util.UUID.randomUUID().toString(),
                        "storyIds",
                        List.of(java.util.UUID.randomUUID().toString())));
        assertThat(wrong.json().at("/fields").findValuesAsString("field"))
                .containsExactlyInAnyOrder("words", "personId", "storyIds[0]");
        String decision = plan.made(plan.head, "/plan/meetings/" + today() + "/decisions", Map.of("words", "A"))
                .at("/id")
                .asString();
        String path = plan.paper.api("/plan/decisions/" + decision);
        assertThat(plan.head.put(path, Map.of("words", "B", "version", 1)).status())
                .isEqualTo(204);
        assertThat(code(plan.head.put(path, Map.of("words", "C", "version", 1))))
                .isEqualTo("decision-moved-on");
        assertThat(plan.head.delete(path).status()).isEqualTo(204);
    }

    @Test
    void withoutAServerThereIsNoRoomAndWithOneItsNameIsAnotherEveryDay() {
        assertThat(plan.get(plan.head, "/plan/meetings/" + today())
                        .at("/roomUrl")
                        .isNull())
                .isTrue();
        MeetingRooms rooms = new MeetingRooms("https://hop.example.vn/", folder, agencies);
        String today = rooms.of(plan.paper.id(), today()).orElseThrow();
        assertThat(today).startsWith("https://hop.example.vn/giao-ban-").matches(".*-[0-9a-f]{20}");
        assertThat(rooms.of(plan.paper.id(), today())).contains(today);
        assertThat(rooms.of(plan.paper.id(), today().plusDays(1)).orElseThrow()).isNotEqualTo(today);
    }
}
