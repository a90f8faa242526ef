package vn.hoitu.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.planning.PlanPages.TODAY;
import static vn.hoitu.planning.PlanPages.code;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsrooms;

/** Calendar files in and out, and the addresses that other calendars follow, over HTTP. */
@ModuleTest
class CalendarTests {

    private static final String DAY = TODAY.plusDays(3).toString().replace("-", "");

    @Autowired
    TestNewsrooms newsrooms;

    PlanPages plan;

    @BeforeEach
    void aPaper() {
        plan = new PlanPages(newsrooms);
    }

    @Test
    void aTrialSaysWhatWouldHappenAndStoresNothing() {
        JsonNode trial = taken(one("Họp báo", "0"), true);
        assertThat(effects(trial)).containsExactly("created");
        assertThat(plan.get(plan.head, "/plan/events?from=" + TODAY.plusDays(3))
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    void theSameFileAgainChangesNothingANewerEditionChangesAndAnOlderOneDoesNot() {
        assertThat(effects(taken(one("Họp báo", "1"), false))).containsExactly("created");
        assertThat(effects(taken(one("Họp báo", "1"), false))).containsExactly("unchanged");
        assertThat(effects(taken(one("Họp báo thường kỳ", "2"), false))).containsExactly("changed");
        assertThat(effects(taken(one("Họp báo cũ", "1"), false))).containsExactly("left");
        assertThat(titles()).containsExactly("Họp báo thường kỳ");
    }

    @Test
    void aSeriesComesWithItsExceptions() {
        String series = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:series@example.vn
            DTSTART;TZID=Asia/Ho_Chi_Minh:%1$sT080000
            DTEND;TZID=Asia/Ho_Chi_Minh:%1$sT090000
            RRULE:FREQ=DAILY;COUNT=4
            EXDATE;TZID=Asia/Ho_Chi_Minh:%2$sT080000
            SUMMARY:Phiên họp
            END:VEVENT
            BEGIN:VEVENT
            UID:series@example.vn
            RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:%3$sT080000
            DTSTART;TZID=Asia/Ho_Chi_Minh:%3$sT140000
            SUMMARY:Phiên bế mạc
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Không có mã
            END:VEVENT
            END:VCALENDAR
            """.formatted(DAY, DAY(4), DAY(5));
        JsonNode taken = taken(series, false);
        assertThat(effects(taken)).containsExactly("created", "changed");
        assertThat(taken.at("/problems/0/reason").asString()).contains("UID");

        assertThat(titles()).containsExactly("Phiên họp", "Phiên bế mạc", "Phiên họp");
        assertThat(effects(taken(series, false))).containsExactly("unchanged", "unchanged");
    }

    @Test
    void whatIsNoCalendarIsRefusedByName() {
        assertThat(code(upload("<html>", false))).isEqualTo("calendar-no-calendar");
        assertThat(plan.upload(plan.reporter, "/plan/events/import?trial=true", "a.ics", "x")
                        .status())
                .isEqualTo(403);
        TestHttp.Answer huge =
                upload("BEGIN:VCALENDAR\n" + "X-A:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n".repeat(60_000), true);
        assertThat(huge.status()).isEqualTo(413);
    }

    @Test
    void aPersonsAddressShowsEventsDeadlinesAndDutyUntilItIsTakenBack() {
        plan.made(plan.head, "/plan/events", Map.of("title", "Kỳ họp, thứ 8", "firstDay", TODAY.toString()));
        String story = plan.story(plan.head, "Phỏng vấn chủ tịch");
        plan.assign(story, "radio", plan.reporter);
        plan.made(
                plan.head,
                "/duty/shifts",
                Map.of(
                        "day",
                        TODAY.toString(),
                        "role",
                        "Trực tin đêm",
                        "startsAt",
                        "22:00:00",
                        "endsAt",
                        "06:00:00",
                        "personIds",
                        List.of(PlanPages.id(plan.reporter))));
        JsonNode made = plan.made(plan.reporter, "/plan/feeds", Map.of("name", "Điện thoại"));
        String path = made.at("/address").asString().replaceFirst("^https?://[^/]+", "");

        TestHttp.Answer calendar = new TestHttp(newsrooms.port()).get(path);
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.header("content-type")).startsWith("text/calendar");
        String text = calendar.body().replace("\r\n ", "");
        String today = TODAY.toString().replace("-", "");
        assertThat(text)
                .contains("SUMMARY:Kỳ họp\\, thứ 8")
                .contains("DTSTART;VALUE=DATE:" + today)
                .contains("Phỏng vấn chủ tịch (Phát thanh)")
                .contains("SUMMARY:Trực: Trực tin đêm")
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:" + today + "T220000")
                .contains("BEGIN:VTIMEZONE");
        assertThat(plan.get(plan.other, "/plan/feeds").at("/items").size()).isZero();

        String id = made.at("/feed/id").asString();
        assertThat(plan.other.delete(plan.paper.api("/plan/feeds/" + id)).status())
                .isEqualTo(404);
        assertThat(plan.reporter.delete(plan.paper.api("/plan/feeds/" + id)).status())
                .isEqualTo(204);
        assertThat(new TestHttp(newsrooms.port()).get(path).status()).isEqualTo(404);
        assertThat(new TestHttp(newsrooms.port()).get("/lich/lich_nothing.ics").status())
                .isEqualTo(404);
    }

    @Test
    void theAgencysAddressIsGivenOutByThoseWhoDecideAndShowsNobodysWork() {
        assertThat(plan.post(plan.reporter, "/plan/feeds", Map.of("name", "Cả báo", "own", false))
                        .status())
                .isEqualTo(403);
        plan.assign(plan.story(plan.head, "Đề tài nội bộ"), "web", plan.reporter);
        plan.made(plan.head, "/plan/events", Map.of("title", "Ngày hội sách", "firstDay", TODAY.toString()));
        String address = plan.made(plan.head, "/plan/feeds", Map.of("name", "Cả báo", "own", false))
                .at("/address")
                .asString();
        String text = new TestHttp(newsrooms.port())
                .get(address.replaceFirst("^https?://[^/]+", ""))
                .body();
        assertThat(text).contains("Ngày hội sách").doesNotContain("Đề tài nội bộ");
    }

    @Test
    void ourOwnCalendarComingBackChangesNothing() {
        plan.made(
                plan.head,
                "/plan/events",
                Map.of("title", "Lễ hội", "firstDay", TODAY.toString(), "rule", "FREQ=DAILY;COUNT=3"));
        String file = plan.head.get(plan.paper.api("/plan.ics")).body();
        assertThat(effects(taken(file, false))).hasSize(3).containsOnly("unchanged");
    }

    private static String DAY(int days) {
        return TODAY.plusDays(days).toString().replace("-", "");
    }

    private static String one(String title, String sequence) {
        return """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:hop-bao@example.vn
            SEQUENCE:%s
            DTSTART;VALUE=DATE:%s
            SUMMARY:%s
            END:VEVENT
            END:VCALENDAR
            """.formatted(sequence, DAY, title);
    }

    private TestHttp.Answer upload(String file, boolean trial) {
        return plan.upload(plan.head, "/plan/events/import?trial=" + trial, "lich.ics", file);
    }

    private JsonNode taken(String file, boolean trial) {
        TestHttp.Answer answer = upload(file, trial);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> effects(JsonNode taken) {
        return taken.at("/items").findValuesAsString("effect");
    }

    private List<String> titles() {
        return plan.get(plan.head, "/plan/events?from=" + TODAY + "&to=" + TODAY.plusDays(20))
                .at("/items")
                .findValuesAsString("title");
    }
}
