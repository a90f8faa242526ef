package vn.hoitu.planning.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Calendar files: what is written is read as it was, and whatever bytes come in, the answer is a reading or a reason. */
class CalendarFilesTests {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Property(tries = 400)
    void whatIsWrittenIsReadAsItWas(@ForAll("entries") List<CalendarEntry> entries) {
        String file = CalendarWriting.write("Lịch tòa soạn; thử, \\nghiệm", entries);

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        CalendarReading.Result.Read read = read(file);
        assertThat(read.findings()).isEmpty();
        assertThat(read.entries()).isEqualTo(entries);
    }

    @Property(tries = 500)
    void noBytesBreakTheReading(@ForAll byte[] bytes) {
        assertThat(CalendarReading.read(bytes, VIETNAM)).isNotNull();
    }

    @Property(tries = 500)
    void aFileTornAnywhereIsReadOrRefused(
            @ForAll("entries") List<CalendarEntry> entries, @ForAll("tears") List<Integer> tears, @ForAll char put) {
        StringBuilder file = new StringBuilder(CalendarWriting.write("x", entries));
        tears.forEach(at -> file.setCharAt(at % file.length(), Character.isSurrogate(put) ? '\n' : put));

        assertThat(CalendarReading.read(file.toString().getBytes(StandardCharsets.UTF_8), VIETNAM))
                .isInstanceOfAny(CalendarReading.Result.Read.class, CalendarReading.Result.Refused.class);
    }

    /** Wherever a file breaks off: each event that began is taken or named. */
    @Property(tries = 400)
    void noEventIsLostWithoutAWord(
            @ForAll("entries") List<CalendarEntry> entries,
            @ForAll @net.jqwik.api.constraints.IntRange(max = 20_000) int at) {
        String whole = CalendarWriting.write("x", entries);
        String file = whole.substring(0, "BEGIN:VCALENDAR\r\n".length() + at % (whole.length() - 20));
        if (Character.isHighSurrogate(file.charAt(file.length() - 1))) {
            return;
        }
        CalendarReading.Result.Read read = read(file);

        long begun = file.lines().filter("BEGIN:VEVENT"::equals).count();
        long named = read.findings().stream().filter(f -> !f.taken()).count();
        assertThat(read.entries().size() + named).isEqualTo(begun);
        assertThat(read.entries()).isEqualTo(entries.subList(0, read.entries().size()));
    }

    @Example
    void anEventThatBreaksOffIsNamedAndTheOthersAreTaken() {
        CalendarReading.Result.Read read = read("""
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:1
            SUMMARY:Họp báo bị đứt
            DTSTART;VALUE=DATE:20270110
            BEGIN:VEVENT
            UID:2
            DTSTART;VALUE=DATE:20270111
            SUMMARY:Còn nguyên
            BEGIN:VALARM
            TRIGGER:-PT15M
            END:VEVENT
            BEGIN:VEVENT
            UID:3
            SUMMARY:Đứt vì một việc khác
            BEGIN:VTODO
            END:VTODO
            BEGIN:VEVENT
            UID:4
            DTSTART;VALUE=DATE:20270112
            SUMMARY:Mất một dòng
            RRULE FREQ=DAILY
            END:VEVENT
            BEGIM:VEVENT
            UID:5
            SUMMARY:Mất đầu
            END:VEVENT
            BEGIN:VEVENT
            UID:6
            DTSTART;VALUE=DATE:20270113
            RECURRENCE-ID:hôm qua
            END:VEVENT
            BEGIN:VEVENT
            UID:7
            SUMMARY:Hết tệp
            """);

        assertThat(read.entries()).extracting(CalendarEntry::uid).containsExactly("2", "4");
        assertThat(read.findings())
                .containsExactly(
                        new CalendarFinding(1, "Họp báo bị đứt", "cut-off", false),
                        new CalendarFinding(3, "Đứt vì một việc khác", "cut-off", false),
                        new CalendarFinding(4, "Mất một dòng", "lines-garbled", true),
                        new CalendarFinding(5, "Mất đầu", "cut-off", false),
                        new CalendarFinding(6, "", "occurrence-unreadable", false),
                        new CalendarFinding(7, "Hết tệp", "cut-off", false));
    }

    @Property(tries = 300)
    void aRuleOfAnyLettersGivesNoMoreThanItsLimit(@ForAll("rules") String rule, @ForAll("days") LocalDate first) {
        Rhythm.of(rule, null)
                .ifPresent(rhythm -> assertThat(rhythm.days(first, first.plusDays(900)))
                        .isSorted()
                        .startsWith(first)
                        .hasSizeLessThanOrEqualTo(Rhythm.MOST_OCCURRENCES));
    }

    @Example
    void wholeDaysStayDaysAndTimesKeepTheirZone() {
        CalendarReading.Result.Read read = read("""
            BEGIN:VCALENDAR
            BEGIN:VTIMEZONE
            TZID:Giờ tòa soạn
            X-LIC-LOCATION:Asia/Ho_Chi_Minh
            BEGIN:STANDARD
            TZOFFSETTO:+0700
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:1
            DTSTART;VALUE=DATE:20270110
            DTEND;VALUE=DATE:20270113
            SUMMARY:Hội chợ\\, ngày\\; hội
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTART;TZID=SE Asia Standard Time:20270110T083000
            DURATION:PT1H30M
            END:VEVENT
            BEGIN:VEVENT
            UID:3
            DTSTART;TZID="Giờ tòa soạn":20270110T083000
            END:VEVENT
            BEGIN:VEVENT
            UID:4
            DTSTART:20270110T230000Z
            DTEND:20270111T000000Z
            END:VEVENT
            BEGIN:VEVENT
            UID:5
            DTSTART;TZID=Nowhere/Here:20270110T230000
            END:VEVENT
            BEGIN:VEVENT
            UID:6
            DTSTART;TZID=Europe/Paris:20270328T023000
            END:VEVENT
            END:VCALENDAR
            """);

        assertThat(read.entries().get(0).when())
                .isEqualTo(new When.AllDay(LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 12)));
        assertThat(read.entries().get(0).words().title()).isEqualTo("Hội chợ, ngày; hội");
        assertThat(read.entries().get(1).when())
                .isEqualTo(timed("2027-01-10T08:30", "2027-01-10T10:00", "Asia/Ho_Chi_Minh"));
        assertThat(read.entries().get(2).when())
                .isEqualTo(timed("2027-01-10T08:30", "2027-01-10T08:30", "Asia/Ho_Chi_Minh"));
        assertThat(read.entries().get(3).when().firstDay(VIETNAM)).isEqualTo("2027-01-11");
        assertThat(read.findings()).containsExactly(new CalendarFinding(5, "", "zone-unknown", false));
    }

    @Example
    void hostileFilesAreRefusedByName() {
        assertThat(CalendarReading.read(new byte[CalendarReading.MOST_BYTES + 1], VIETNAM))
                .isEqualTo(new CalendarReading.Result.Refused("too-large"));
        assertThat(CalendarReading.read(new byte[] {(byte) 0xff, (byte) 0xfe}, VIETNAM))
                .isEqualTo(new CalendarReading.Result.Refused("not-utf8"));
        assertThat(CalendarReading.read("<html>".getBytes(StandardCharsets.UTF_8), VIETNAM))
                .isEqualTo(new CalendarReading.Result.Refused("no-calendar"));
        String many = "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n".repeat(CalendarReading.MOST_ENTRIES + 1);
        assertThat(CalendarReading.read(many.getBytes(StandardCharsets.UTF_8), VIETNAM))
                .isEqualTo(new CalendarReading.Result.Refused("too-many-entries"));
        assertThat(Rhythm.of("FREQ=SECONDLY", null)).isEmpty();
        assertThat(Rhythm.of("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", null)
                        .orElseThrow()
                        .days(LocalDate.of(2027, 1, 1), LocalDate.of(2029, 1, 1)))
                .containsExactly(LocalDate.of(2027, 1, 1));
    }

    /** Another program's reading of what we write: times, zones, days and text come out the same. */
    @Property(tries = 60)
    void anotherProgramReadsTheSame(@ForAll("entries") List<CalendarEntry> entries) throws Exception {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        String file = CalendarWriting.write("Lịch", entries);
        net.fortuna.ical4j.model.Calendar theirs =
                new net.fortuna.ical4j.data.CalendarBuilder().build(new java.io.StringReader(file));

        List<net.fortuna.ical4j.model.component.VEvent> events =
                theirs.getComponents(net.fortuna.ical4j.model.Component.VEVENT);
        assertThat(events).hasSameSizeAs(entries);
        for (int i = 0; i < entries.size(); i++) {
            CalendarEntry ours = entries.get(i);
            java.time.temporal.Temporal start = (java.time.temporal.Temporal)
                    events.get(i).getDateTimeStart().getDate();
            switch (ours.when()) {
                case When.AllDay d -> assertThat(start).isEqualTo(d.first());
                case When.Timed t ->
                    assertThat(start instanceof Instant at ? at : Instant.from(start))
                            .isEqualTo(t.startInstant());
            }
            // It takes an escaped backslash before a line break for something else; ours is read back above.
            if (ours.words().title().indexOf('\\') < 0) {
                assertThat(events.get(i).getSummary().getValue())
                        .isEqualTo(ours.words().title());
            }
        }
    }

    @Provide
    Arbitrary<List<CalendarEntry>> entries() {
        return Combinators.combine(
                        whens(), words(), statuses(), Arbitraries.integers().between(0, 99), shapes())
                .as((when, words, status, sequence, shape) -> entry(when, words, status, sequence, shape))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static CalendarEntry entry(
            When when, CalendarEntry.Words words, CalendarEntry.Status status, int sequence, int shape) {
        LocalDate later = when.start().plusDays(7);
        Rhythm rule = shape == 1
                ? Rhythm.of("FREQ=WEEKLY;BYDAY=MO,TH", later.plusDays(shape * 30L))
                        .orElseThrow()
                : shape == 2 ? Rhythm.of("FREQ=DAILY;INTERVAL=7;COUNT=5", null).orElseThrow() : null;
        return new CalendarEntry(
                "sự-kiện;" + sequence + "@example.vn",
                when,
                words,
                status,
                sequence,
                Instant.parse("2026-11-28T06:00:00Z"),
                rule,
                rule == null ? Set.of() : Set.of(later),
                shape == 3 ? CalendarEntry.Occurrence.of(later, when) : null);
    }

    @Provide
    Arbitrary<List<Integer>> tears() {
        return Arbitraries.integers().between(0, 20_000).list().ofMinSize(1).ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> rules() {
        Arbitrary<String> part = Arbitraries.of(
                "FREQ=DAILY",
                "FREQ=WEEKLY",
                "FREQ=MONTHLY",
                "FREQ=YEARLY",
                "BYDAY=MO",
                "BYDAY=1MO,-1FR",
                "BYDAY=TU,SU",
                "BYMONTHDAY=31",
                "BYMONTHDAY=-1",
                "BYMONTH=2",
                "INTERVAL=3",
                "COUNT=9",
                "BYSETPOS=-1",
                "WKST=SU",
                "UNTIL=x");
        return part.list().ofMinSize(1).ofMaxSize(5).map(parts -> String.join(";", parts));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 4_000)
                .map(n -> LocalDate.of(2024, 1, 1).plusDays(n));
    }

    private Arbitrary<Integer> shapes() {
        return Arbitraries.integers().between(0, 3);
    }

    private Arbitrary<CalendarEntry.Status> statuses() {
        return Arbitraries.of(CalendarEntry.Status.values());
    }

    private Arbitrary<When> whens() {
        Arbitrary<When> allDay = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 20))
                .as((first, length) -> new When.AllDay(first, first.plusDays(length)));
        Arbitrary<When> timed = Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 24 * 60 - 1),
                        Arbitraries.integers().between(180, 4_000),
                        Arbitraries.of(
                                "Asia/Ho_Chi_Minh", "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Z"))
                .as((day, minute, length, zone) -> safe(day.atStartOfDay().plusMinutes(minute), length, zone));
        return Arbitraries.oneOf(allDay, timed);
    }

    /** By a clock that exists: what is said in the hour that spring skips has no own instant. */
    private static When safe(LocalDateTime from, int minutes, String zone) {
        ZoneId place = ZoneId.of(zone);
        LocalDateTime start = from.atZone(place).toLocalDateTime();
        LocalDateTime end = start.plusMinutes(minutes).atZone(place).toLocalDateTime();
        return new When.Timed(start, end, place);
    }

    private Arbitrary<CalendarEntry.Words> words() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("aăâeêđơưỄậữ ,;:\\\"'\n=0")
                .ofMinLength(1)
                .ofMaxLength(120)
                .map(s -> s.replace("=0", "🎏").strip())
                .filter(s -> !s.isEmpty());
        return Combinators.combine(text, text, text, text)
                .as((title, details, place, contact) ->
                        new CalendarEntry.Words(title, details, place, contact, "https://example.vn/a?b=c&d=1"));
    }

    private static When timed(String from, String to, String zone) {
        return new When.Timed(LocalDateTime.parse(from), LocalDateTime.parse(to), ZoneId.of(zone));
    }

    private static CalendarReading.Result.Read read(String file) {
        CalendarReading.Result result = CalendarReading.read(file.getBytes(StandardCharsets.UTF_8), VIETNAM);
        return (CalendarReading.Result.Read) result;
    }
}
