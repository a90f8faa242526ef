package vn.hoitu.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.planning.PlanPages.code;
import static vn.hoitu.testing.Days.today;

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
        assertThat(plan.get(plan.head, "/plan/events?from=" + today().plusDays(3))
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
            """.formatted(day(3), day(4), day(5));
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
        plan.made(plan.head, "/plan/events", Map.of("title", "Kỳ họp, thứ 8", "firstDay", today().toString()));
        String story = plan.story(plan.head, "Phỏng vấn chủ tịch");
        plan.assign(story, "radio", plan.reporter);
        plan.made(
                plan.head,
                "/duty/shifts",
                Map.of(
                        "day",
                        today().toString(),
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
        String today = today().toString().replace("-", "");
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
        plan.made(plan.head, "/plan/events", Map.of("title", "Ngày hội sách", "firstDay", today().toString()));
        String address = plan.made(plan.head, "/plan/feeds", Map.of("name", "Cả báo", "own", false))
                .at("/address")
                .asString();
        String text = new TestHttp(newsrooms.port())
                .get(address.replaceFirst("^https?://[^/]+", ""))
                .body();
        assertThat(text).contains("Ngày hội sách").doesNotContain("Đề tài nội bộ");
    }

    @Test
    void whatBreaksOffIsNamedInTheTrialAndInTheResultAndTheRestIsTaken() {
        String file = one("Còn nguyên", "0").replace("END:VCALENDAR", """
            BEGIN:VEVENT
            UID:dut@example.vn
            SUMMARY:Họp báo bị đứt
            """);
        for (boolean trial : List.of(true, false)) {
            JsonNode seen = taken(file, trial);
            assertThat(effects(seen)).containsExactly("created");
            assertThat(seen.at("/problems")).hasSize(1);
            assertThat(seen.at("/problems/0/entry").asInt()).isEqualTo(2);
            assertThat(seen.at("/problems/0/title").asString()).isEqualTo("Họp báo bị đứt");
            assertThat(seen.at("/problems/0/reason").asString()).contains("đứt giữa chừng");
            assertThat(seen.at("/problems/0/taken").asBoolean()).isFalse();
        }
        assertThat(titles()).containsExactly("Còn nguyên");
    }

    @Test
    void whatRepeatsGoesOutAsOneRuleWithItsExceptionsAndComesInElsewhereAsTheSameTimes() {
        aWeekOfBriefingsWithExceptions();
        String file = plan.head.get(plan.paper.api("/plan.ics")).body();
        String text = file.replace("\r\n ", "");
        String day = today().plusDays(1).toString().replace("-", "");
        assertThat(text)
                .containsOnlyOnce("RRULE:FREQ=DAILY;COUNT=6")
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:" + day + "T080000")
                .contains("RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:" + day(3) + "T080000")
                .contains("RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:" + day(4) + "T080000")
                .containsOnlyOnce("STATUS:CANCELLED")
                .containsOnlyOnce("RRULE:FREQ=WEEKLY;UNTIL=" + day(14))
                .contains("DTSTART;VALUE=DATE:" + today().toString().replace("-", ""))
                .contains("RECURRENCE-ID;VALUE=DATE:" + day(7))
                .contains("TZID:Asia/Ho_Chi_Minh");
        assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(1 + 5);

        PlanPages elsewhere = new PlanPages(newsrooms);
        assertThat(elsewhere
                        .upload(elsewhere.head, "/plan/events/import?trial=false", "lich.ics", file)
                        .status())
                .isEqualTo(200);
        assertThat(times(elsewhere)).isEqualTo(times(plan)).hasSize(9);
        assertThat(effects(taken(file, false))).containsOnly("unchanged");
        assertThat(times(plan)).isEqualTo(times(elsewhere));
    }

    /** A third program, reckoning by our rule and the days it leaves out, comes to the same days. */
    @Test
    void anotherProgramReckonsTheSameDaysFromOurRule() throws Exception {
        String series = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:weekly@example.vn
            DTSTART;TZID=Asia/Ho_Chi_Minh:%sT080000
            DTEND;TZID=Asia/Ho_Chi_Minh:%1$sT090000
            RRULE:FREQ=DAILY;COUNT=5
            EXDATE;TZID=Asia/Ho_Chi_Minh:%1$sT080000
            EXDATE;TZID=Asia/Ho_Chi_Minh:%sT080000
            SUMMARY:Phiên họp
            END:VEVENT
            END:VCALENDAR
            """.formatted(day(3), day(5));
        taken(series, false);
        String file = plan.head.get(plan.paper.api("/plan.ics")).body();
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        net.fortuna.ical4j.model.component.VEvent event =
                (net.fortuna.ical4j.model.component.VEvent) new net.fortuna.ical4j.data.CalendarBuilder()
                        .build(new java.io.StringReader(file))
                        .getComponents("VEVENT")
                        .getFirst();

        java.time.ZonedDateTime from = today().atStartOfDay(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        List<String> theirs =
                event.calculateRecurrenceSet(new net.fortuna.ical4j.model.Period<>(from, from.plusDays(30))).stream()
                        .map(period -> java.time.ZonedDateTime.from(period.getStart())
                                .toLocalDate()
                                .toString())
                        .sorted()
                        .toList();
        assertThat(theirs)
                .isEqualTo(events(plan).findValuesAsString("fromDay"))
                .containsExactly(
                        today().plusDays(4).toString(),
                        today().plusDays(6).toString(),
                        today().plusDays(7).toString());
    }

    @Test
    void anExceptionSaidByAnotherClockFindsItsTime() {
        String series = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:early@example.vn
            DTSTART;TZID=Asia/Ho_Chi_Minh:%sT053000
            DTEND;TZID=Asia/Ho_Chi_Minh:%1$sT060000
            RRULE:FREQ=DAILY;COUNT=3
            SUMMARY:Bản tin sớm
            SEQUENCE:4
            END:VEVENT
            BEGIN:VEVENT
            UID:early@example.vn
            RECURRENCE-ID:%sT223000Z
            DTSTART;TZID=Asia/Ho_Chi_Minh:%sT100000
            SUMMARY:Bản tin dời
            END:VEVENT
            END:VCALENDAR
            """.formatted(day(3), day(3), day(4));
        assertThat(effects(taken(series, false))).containsExactly("created", "changed");
        assertThat(titles()).containsExactly("Bản tin sớm", "Bản tin dời", "Bản tin sớm");
    }

    /** Six mornings, of which one is called off and one is moved to Tokyo; three weekly days, one renamed. */
    private void aWeekOfBriefingsWithExceptions() {
        plan.made(
                plan.head,
                "/plan/events",
                Map.of(
                        "title",
                        "Giao ban tuyên giáo",
                        "startsAt",
                        today().plusDays(1) + "T08:00:00",
                        "endsAt",
                        today().plusDays(1) + "T09:00:00",
                        "rule",
                        "FREQ=DAILY;COUNT=6"));
        plan.made(
                plan.head,
                "/plan/events",
                Map.of(
                        "title",
                        "Phiên chợ",
                        "firstDay",
                        today().toString(),
                        "rule",
                        "FREQ=WEEKLY",
                        "until",
                        today().plusDays(14).toString()));
        JsonNode off = timeOf("Giao ban tuyên giáo", 3);
        plan.made(
                plan.head,
                "/plan/events/" + off.at("/id").asString() + "/acts",
                Map.of("act", "cancel", "version", off.at("/version").asInt(), "reason", "Trùng kỳ họp"));
        change(
                timeOf("Giao ban tuyên giáo", 4),
                Map.of(
                        "title",
                        "Giao ban tuyên giáo",
                        "startsAt",
                        today().plusDays(5) + "T15:00:00",
                        "endsAt",
                        today().plusDays(5) + "T16:00:00",
                        "zone",
                        "Asia/Tokyo"));
        change(
                timeOf("Phiên chợ", 7),
                Map.of(
                        "title",
                        "Phiên chợ cuối năm",
                        "firstDay",
                        today().plusDays(7).toString()));
    }

    private void change(JsonNode event, Map<String, Object> whole) {
        TestHttp.Answer answer = plan.head.put(
                plan.paper.api("/plan/events/" + event.at("/id").asString()),
                PlanPages.with(whole, "version", event.at("/version").asInt(), "scope", "one"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode timeOf(String title, int days) {
        for (JsonNode event : events(plan)) {
            if (event.at("/title").asString().equals(title)
                    && event.at("/fromDay")
                            .asString()
                            .equals(today().plusDays(days).toString())) {
                return event;
            }
        }
        throw new AssertionError(title + " on day " + days);
    }

    private static JsonNode events(PlanPages where) {
        return where.get(where.head, "/plan/events?from=" + today() + "&to=" + today().plusDays(20))
                .at("/items");
    }

    /** What somebody who looks into the calendar sees. */
    private static List<String> times(PlanPages where) {
        List<String> times = new java.util.ArrayList<>();
        for (JsonNode e : events(where)) {
            times.add(String.join(
                    " ",
                    e.at("/title").asString(),
                    e.at("/firstDay").asString(),
                    e.at("/startsAt").asString(),
                    e.at("/endsAt").asString(),
                    e.at("/zone").asString(),
                    e.at("/state").asString()));
        }
        return times;
    }

    private static String day(int days) {
        return today().plusDays(days).toString().replace("-", "");
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
            """.formatted(sequence, day(3), title);
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
        return plan.get(plan.head, "/plan/events?from=" + today() + "&to=" + today().plusDays(20))
                .at("/items")
                .findValuesAsString("title");
    }
}
