package vn.hoitu.planning.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Map;
import java.util.Optional;

/** Time zones by the names calendars call them, and the block in which a calendar file tells a zone's clock. */
final class Zones {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final LocalDateTime BEFORE_ALL = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int MOST_TRANSITIONS = 60;

    /** Names of other calendar programs for zones that a Vietnamese newsroom meets. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("SE Asia Standard Time", "Asia/Ho_Chi_Minh"),
            Map.entry("Asia/Hanoi", "Asia/Ho_Chi_Minh"),
            Map.entry("Asia/Saigon", "Asia/Ho_Chi_Minh"),
            Map.entry("China Standard Time", "Asia/Shanghai"),
            Map.entry("Singapore Standard Time", "Asia/Singapore"),
            Map.entry("Tokyo Standard Time", "Asia/Tokyo"),
            Map.entry("Korea Standard Time", "Asia/Seoul"),
            Map.entry("India Standard Time", "Asia/Kolkata"),
            Map.entry("Russian Standard Time", "Europe/Moscow"),
            Map.entry("W. Europe Standard Time", "Europe/Berlin"),
            Map.entry("Romance Standard Time", "Europe/Paris"),
            Map.entry("GMT Standard Time", "Europe/London"),
            Map.entry("Eastern Standard Time", "America/New_York"),
            Map.entry("Central Standard Time", "America/Chicago"),
            Map.entry("Pacific Standard Time", "America/Los_Angeles"),
            Map.entry("AUS Eastern Standard Time", "Australia/Sydney"),
            Map.entry("UTC", "UTC"));

    private Zones() {}

    static Optional<ZoneId> named(String name) {
        try {
            return Optional.of(ZoneId.of(OTHER_NAMES.getOrDefault(name, name)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    /** Tells a zone's clock between two moments, each change by itself, so that no reader needs to know the zone. */
    static void write(StringBuilder out, ZoneId zone, Instant from, Instant to) {
        ZoneRules rules = zone.getRules();
        ContentLine.write(out, "BEGIN:VTIMEZONE");
        ContentLine.write(out, "TZID:" + zone.getId());
        // One change more than needed: some programs know no clock that has only summer or only winter.
        ZoneOffsetTransition nearest = rules.previousTransition(from);
        ZoneOffsetTransition before = nearest == null ? null : rules.previousTransition(nearest.getInstant());
        ZoneOffset first = before == null ? rules.getOffset(from) : before.getOffsetAfter();
        Instant start = before == null ? from : before.getInstant();
        observance(
                out,
                rules.isDaylightSavings(start),
                before == null ? BEFORE_ALL : before.getDateTimeBefore(),
                before == null ? first : before.getOffsetBefore(),
                first);
        ZoneOffsetTransition next = rules.nextTransition(start);
        for (int i = 0; next != null && next.getInstant().isBefore(to) && i < MOST_TRANSITIONS; i++) {
            observance(
                    out,
                    rules.isDaylightSavings(next.getInstant()),
                    next.getDateTimeBefore(),
                    next.getOffsetBefore(),
                    next.getOffsetAfter());
            next = rules.nextTransition(next.getInstant());
        }
        ContentLine.write(out, "END:VTIMEZONE");
    }

    private static void observance(
            StringBuilder out, boolean daylight, LocalDateTime since, ZoneOffset before, ZoneOffset after) {
        String kind = daylight ? "DAYLIGHT" : "STANDARD";
        ContentLine.write(out, "BEGIN:" + kind);
        ContentLine.write(out, "DTSTART:" + LOCAL.format(since));
        ContentLine.write(out, "TZOFFSETFROM:" + offset(before));
        ContentLine.write(out, "TZOFFSETTO:" + offset(after));
        ContentLine.write(out, "END:" + kind);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String text =
                (offset.getTotalSeconds() < 0 ? "-" : "+") + "%02d%02d".formatted(seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + "%02d".formatted(seconds % 60);
    }
}
