package vn.hoitu.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.planning.PlanPages.code;
import static vn.hoitu.planning.PlanPages.with;
import static vn.hoitu.testing.Days.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsrooms;

/** The newsroom's calendar of events, over HTTP. */
@ModuleTest
class EventTests {

    @Autowired
    TestNewsrooms newsrooms;

    PlanPages plan;

    @BeforeEach
    void aPaper() {
        plan = new PlanPages(newsrooms);
    }

    @Test
    void oneChainLeadsFromTheEventToThePiece() {
        String event = event(Map.of(
                "title",
                "Họp báo giá điện",
                "place",
                "Trụ sở Bộ",
                "contact",
                "Chị Hà 0900 000 000",
                "startsAt",
                today() + "T09:00:00",
                "endsAt",
                today() + "T10:30:00"));
        JsonNode grown = plan.made(plan.head, "/plan/events/" + event + "/stories", Map.of());
        assertThat(grown.at("/title").asString()).isEqualTo("Họp báo giá điện");
        assertThat(grown.at("/place").asString()).isEqualTo("Trụ sở Bộ");
        assertThat(grown.at("/deadline").asString()).isEqualTo(today() + "T03:30:00Z");
        assertThat(grown.at("/event/id").asString()).isEqualTo(event);
        String assignment = plan.assign(grown.at("/id").asString(), "web", plan.reporter);
        String piece = plan.made(plan.reporter, "/plan/assignments/" + assignment + "/start", Map.of())
                .at("/pieceId")
                .asString();
        plan.made(plan.reporter, "/pieces/" + piece + "/derive", Map.of("form", "radio"));

        JsonNode chain = plan.get(plan.reporter, "/plan/events/" + event);
        assertThat(chain.at("/event/stories").asInt()).isEqualTo(1);
        assertThat(chain.at("/stories/0/assignments/0/piece/title").asString()).isEqualTo("Họp báo giá điện");
        assertThat(chain.at("/stories/0/pieces").findValuesAsString("form")).containsExactly("web", "radio");
        assertThat(chain.at("/stories/0/pieces/1/originId").asString()).isEqualTo(piece);
        assertThat(chain.at("/stories/0/pieces/1/originChanged").asBoolean()).isFalse();
    }

    @Test
    void wholeDaysAreDaysAndTimesElsewhereFallOnOurDays() {
        event(Map.of(
                "title",
                "Hội nghị",
                "firstDay",
                today().toString(),
                "lastDay",
                today().plusDays(1).toString()));
        event(Map.of(
                "title",
                "Khai mạc ở Paris",
                "zone",
                "Europe/Paris",
                "startsAt",
                today() + "T20:00:00",
                "endsAt",
                today() + "T21:00:00"));

        assertThat(titles(today())).containsExactly("Hội nghị");
        assertThat(titles(today().plusDays(1))).containsExactlyInAnyOrder("Hội nghị", "Khai mạc ở Paris");
        JsonNode paris = events(today().plusDays(1)).stream()
                .filter(e -> e.at("/title").asString().startsWith("Khai"))
                .findFirst()
                .orElseThrow();
        assertThat(paris.at("/startsAt").asString()).isEqualTo(today() + "T20:00:00");
        assertThat(paris.at("/firstDay").isNull()).isTrue();
    }

    @Test
    void aChangeOfAllLeavesWhatIsOverCalledOffOrMovedByItself() {
        LocalDate first = today().minusDays(2);
        event(Map.of(
                "title",
                "Giao ban",
                "startsAt",
                first + "T08:00:00",
                "endsAt",
                first + "T08:30:00",
                "rule",
                "FREQ=DAILY;COUNT=8"));
        JsonNode tomorrow = only(today().plusDays(1));
        act(tomorrow, Map.of("act", "cancel", "reason", "Lễ"));
        JsonNode moved = only(today().plusDays(2));
        change(moved, with(body("Giao ban mở rộng", today().plusDays(2), "14:00"), "scope", "one"));

        change(only(today()), with(body("Giao ban sáng", today(), "07:30"), "scope", "all"));

        assertThat(only(first).at("/startsAt").asString()).endsWith("T08:00:00");
        assertThat(only(today()).at("/startsAt").asString()).endsWith("T07:30:00");
        assertThat(only(today().plusDays(1)).at("/state").asString()).isEqualTo("cancelled");
        assertThat(only(today().plusDays(2)).at("/title").asString()).isEqualTo("Giao ban mở rộng");
        assertThat(only(today().plusDays(5)).at("/title").asString()).isEqualTo("Giao ban sáng");
        assertThat(titles(today().plusDays(6))).isEmpty();
    }

    @Test
    void aChangeOfThisAndThoseAfterItLeavesTheEarlierOnes() {
        event(Map.of("title", "Tuần san", "firstDay", today().toString(), "rule", "FREQ=WEEKLY"));
        JsonNode third = only(today().plusDays(14));
        change(
                third,
                Map.of("title", "Tuần san", "firstDay", today().plusDays(15).toString(), "scope", "future"));

        assertThat(titles(today().plusDays(7))).containsExactly("Tuần san");
        assertThat(titles(today().plusDays(14))).isEmpty();
        assertThat(titles(today().plusDays(15))).containsExactly("Tuần san");
        assertThat(titles(today().plusDays(22))).containsExactly("Tuần san");
        assertThat(titles(today().plusDays(700))).isEmpty();
        assertThat(titles(today().plusDays(15 + 7 * 80))).containsExactly("Tuần san");
    }

    @Test
    void anEventCalledOffNeedsItsReasonAndTellsThoseWhoWorkOnItsStories() {
        String event = event(Map.of("title", "Lễ khởi công", "firstDay", today().toString()));
        String story = plan.made(plan.reporter, "/plan/events/" + event + "/stories", Map.of())
                .at("/id")
                .asString();
        plan.assign(story, "photo", plan.other);
        TestHttp.Answer without =
                plan.post(plan.head, "/plan/events/" + event + "/acts", Map.of("act", "cancel", "version", 1));
        assertThat(without.json().at("/fields/0/field").asString()).isEqualTo("reason");

        act(only(today()), Map.of("act", "cancel", "reason", "Bão số 9"));

        for (TestHttp who : List.of(plan.reporter, plan.other)) {
            assertThat(who.get("/api/v1/me/notifications").body())
                    .contains("đã hủy sự kiện")
                    .contains("Bão số 9");
        }
        TestHttp.Answer again = plan.post(plan.head, "/plan/events/" + event + "/stories", Map.of());
        assertThat(code(again)).isEqualTo("event-cancelled");
        assertThat(plan.get(plan.reporter, "/plan/stories/" + story)
                        .at("/event/state")
                        .asString())
                .isEqualTo("cancelled");
    }

    @Test
    void anEventIsPutOffWithoutATimeOrToAnother() {
        event(Map.of("title", "Chung kết", "startsAt", today() + "T19:00:00"));
        act(only(today()), Map.of("act", "postpone", "reason", "Mưa lớn"));
        assertThat(only(today()).at("/state").asString()).isEqualTo("postponed");
        act(
                only(today()),
                Map.of("act", "postpone", "reason", "Đã có lịch", "startsAt", today().plusDays(3) + "T19:00:00"));
        assertThat(titles(today())).isEmpty();
        assertThat(only(today().plusDays(3)).at("/state").asString()).isEqualTo("planned");
    }

    @Test
    void oneEventBecomesASeriesAndASeriesOne() {
        event(Map.of("title", "Điểm báo", "firstDay", today().toString()));
        change(only(today()), Map.of("title", "Điểm báo", "firstDay", today().toString(), "rule", "FREQ=DAILY"));
        assertThat(titles(today().plusDays(30))).containsExactly("Điểm báo");

        act(only(today().plusDays(1)), Map.of("act", "make-single"));
        assertThat(titles(today().plusDays(1))).containsExactly("Điểm báo");
        assertThat(only(today().plusDays(1)).at("/seriesId").isNull()).isTrue();
        assertThat(titles(today().plusDays(2))).isEmpty();
    }

    @Test
    void twoWhoEditTwoTimesOfOneSeriesDoNotHinderEachOther() {
        event(Map.of("title", "Trực tiếp", "startsAt", today() + "T20:00:00", "rule", "FREQ=DAILY;COUNT=5"));
        JsonNode one = only(today());
        JsonNode two = only(today().plusDays(1));
        change(one, with(body("Trực tiếp A", today(), "20:00"), "scope", "one"));
        change(two, with(body("Trực tiếp B", today().plusDays(1), "20:00"), "scope", "one"));
        TestHttp.Answer late = plan.head.put(
                plan.paper.api("/plan/events/" + one.at("/id").asString()),
                with(
                        body("Trực tiếp C", today(), "20:00"),
                        "version",
                        one.at("/version").asInt()));
        assertThat(code(late)).isEqualTo("event-moved-on");
        assertThat(only(today()).at("/title").asString()).isEqualTo("Trực tiếp A");
    }

    @Test
    void wrongFieldsAreNamedAndAReporterChangesOnlyHisOwnEvents() {
        TestHttp.Answer wrong = plan.post(
                plan.head,
                "/plan/events",
                Map.of(
                        "title",
                        " ",
                        "link",
                        "javascript:alert(1)",
                        "startsAt",
                        today() + "T10:00:00",
                        "endsAt",
                        today() + "T09:00:00",
                        "rule",
                        "FREQ=SECONDLY"));
        assertThat(wrong.json().at("/fields").findValuesAsString("field"))
                .containsExactlyInAnyOrder("title", "link", "endsAt", "rule");
        assertThat(plan.post(
                                plan.head,
                                "/plan/events",
                                Map.of("title", "x", "startsAt", today() + "T10:00:00", "zone", "Mars/Base"))
                        .json()
                        .at("/fields/0/field")
                        .asString())
                .isEqualTo("zone");
        event(Map.of("title", "Của trưởng ban", "firstDay", today().toString()));
        assertThat(plan.reporter
                        .put(
                                plan.paper.api("/plan/events/"
                                        + only(today()).at("/id").asString()),
                                Map.of("title", "x", "firstDay", today().toString(), "version", 1))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theEventsOfTheMonthGoIntoASpreadsheet() {
        event(Map.of(
                "title",
                "=Hội làng",
                "place",
                "Đình Chèm",
                "startsAt",
                today() + "T08:00:00",
                "endsAt",
                today() + "T11:00:00"));
        TestHttp.Answer csv = plan.head.get(plan.paper.api("/events.csv?q=hoi%20lang"));
        assertThat(csv.body().lines().skip(1)).hasSize(1).allMatch(l -> l.contains("08:00–11:00,'=Hội làng,Đình Chèm"));
    }

    private Map<String, Object> body(String title, LocalDate day, String hour) {
        return with(Map.of(), "title", title, "startsAt", day + "T" + hour + ":00");
    }

    private String event(Map<String, ?> body) {
        return plan.made(plan.head, "/plan/events", body).at("/event/id").asString();
    }

    private List<JsonNode> events(LocalDate day) {
        return plan.get(plan.head, "/plan/events?from=" + day).at("/items").values().stream()
                .toList();
    }

    private List<String> titles(LocalDate day) {
        return events(day).stream().map(e -> e.at("/title").asString()).toList();
    }

    private JsonNode only(LocalDate day) {
        List<JsonNode> events = events(day);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private void change(JsonNode event, Map<String, ?> body) {
        TestHttp.Answer answer = plan.head.put(
                plan.paper.api("/plan/events/" + event.at("/id").asString()),
                with(body, "version", event.at("/version").asInt()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void act(JsonNode event, Map<String, ?> body) {
        plan.made(
                plan.head,
                "/plan/events/" + event.at("/id").asString() + "/acts",
                with(body, "version", event.at("/version").asInt()));
    }
}
