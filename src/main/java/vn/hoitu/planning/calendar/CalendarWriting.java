package vn.hoitu.planning.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes calendar files (iCalendar, RFC 5545). */
public final class CalendarWriting {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** A series is told this far ahead, as far as its zone's clock is concerned. */
    private static final Duration CLOCK_TOLD_FOR = Duration.ofDays(1_100);

    private CalendarWriting() {}

    /** @param name how calendar programs call the calendar */
    public static String write(String name, List<CalendarEntry> entries) {
        StringBuilder out = new StringBuilder();
        ContentLine.write(out, "BEGIN:VCALENDAR");
        ContentLine.write(out, "VERSION:2.0");
        ContentLine.write(out, "PRODID:-//Hoi Tu//Ke hoach toa soan//VI");
        ContentLine.write(out, "CALSCALE:GREGORIAN");
        ContentLine.write(out, "METHOD:PUBLISH");
        ContentLine.write(out, "X-WR-CALNAME:" + ContentLine.escaped(name));
        ContentLine.write(out, "REFRESH-INTERVAL;VALUE=DURATION:PT15M");
        ContentLine.write(out, "X-PUBLISHED-TTL:PT15M");
        zones(out, entries);
        entries.forEach(entry -> write(out, entry));
        ContentLine.write(out, "END:VCALENDAR");
        return out.toString();
    }

    private static void zones(StringBuilder out, List<CalendarEntry> entries) {
        Map<String, Instant[]> spans = new TreeMap<>();
        for (CalendarEntry entry : entries) {
            if (entry.when() instanceof When.Timed t) {
                Instant end =
                        entry.rule() == null ? t.endInstant() : t.endInstant().plus(CLOCK_TOLD_FOR);
                told(spans, t.zone(), t.startInstant(), end);
            }
            CalendarEntry.Occurrence o = entry.instead();
            if (o != null && o.time() != null && o.zone() != null) {
                Instant at = o.day().atTime(o.time()).atZone(o.zone()).toInstant();
                told(spans, o.zone(), at, at);
            }
        }
        spans.forEach((zone, span) -> Zones.write(out, ZoneId.of(zone), span[0], span[1].plusSeconds(1)));
    }

    private static void told(Map<String, Instant[]> spans, ZoneId zone, Instant from, Instant to) {
        if (!Zones.isUtc(zone)) {
            spans.merge(zone.getId(), new Instant[] {from, to}, (a, b) ->
                    new Instant[] {a[0].isBefore(b[0]) ? a[0] : b[0], a[1].isAfter(b[1]) ? a[1] : b[1]});
        }
    }

    private static void write(StringBuilder out, CalendarEntry entry) {
        ContentLine.write(out, "BEGIN:VEVENT");
        ContentLine.write(out, "UID:" + ContentLine.escaped(entry.uid()));
        ContentLine.write(out, "DTSTAMP:" + UTC.format(entry.stamp()));
        ContentLine.write(out, "SEQUENCE:" + entry.sequence());
        ContentLine.write(out, "STATUS:" + entry.status().name());
        when(out, entry);
        CalendarEntry.Words words = entry.words();
        text(out, "SUMMARY", words.title());
        text(out, "DESCRIPTION", words.details());
        text(out, "LOCATION", words.place());
        text(out, "CONTACT", words.contact());
        if (!words.link().isEmpty()) {
            ContentLine.write(out, "URL:" + words.link().replaceAll("[\\s\\p{Cntrl}]", ""));
        }
        ContentLine.write(out, "END:VEVENT");
    }

    private static void text(StringBuilder out, String name, String text) {
        if (!text.isEmpty()) {
            ContentLine.write(out, name + ":" + ContentLine.escaped(text));
        }
    }

    private static void when(StringBuilder out, CalendarEntry entry) {
        switch (entry.when()) {
            case When.AllDay(LocalDate first, LocalDate last) -> {
                ContentLine.write(out, "DTSTART;VALUE=DATE:" + DATE.format(first));
                ContentLine.write(out, "DTEND;VALUE=DATE:" + DATE.format(last.plusDays(1)));
            }
            case When.Timed t -> {
                ContentLine.write(out, "DTSTART" + moment(t.from(), t.zone()));
                ContentLine.write(out, "DTEND" + moment(t.until(), t.zone()));
            }
        }
        if (entry.rule() != null) {
            ContentLine.write(out, "RRULE:" + entry.rule() + until(entry.rule(), entry.when()));
            for (LocalDate day : new TreeSet<>(entry.leftOut())) {
                ContentLine.write(out, "EXDATE" + occurrence(CalendarEntry.Occurrence.of(day, entry.when())));
            }
        }
        if (entry.instead() != null) {
            ContentLine.write(out, "RECURRENCE-ID" + occurrence(entry.instead()));
        }
    }

    /** Which time of a series, said by the clock of the series even where it was moved to another. */
    private static String occurrence(CalendarEntry.Occurrence o) {
        return o.time() == null || o.zone() == null
                ? ";VALUE=DATE:" + DATE.format(o.day())
                : moment(o.day().atTime(o.time()), o.zone());
    }

    /** The end of a rule is a day for whole days and an instant for everything else. */
    private static String until(Rhythm rule, When when) {
        if (rule.until() == null) {
            return "";
        }
        return ";UNTIL="
                + switch (when) {
                    case When.AllDay _ -> DATE.format(rule.until());
                    case When.Timed t ->
                        UTC.format(ZonedDateTime.of(rule.until().atTime(t.time()), t.zone()));
                };
    }

    private static String moment(LocalDateTime local, ZoneId zone) {
        return Zones.isUtc(zone)
                ? ":" + LOCAL.format(local) + "Z"
                : ";TZID=" + zone.getId() + ":" + LOCAL.format(local);
    }
}
