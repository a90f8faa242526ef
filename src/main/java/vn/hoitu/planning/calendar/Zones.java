package vn.hoitu.planning.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Time zones by the names calendars call them, and the block in which a calendar file tells a zone's clock. */
final class Zones {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final LocalDateTime BEFORE_ALL = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int MOST_TRANSITIONS = 60;
    private static final int DAYS_OF_A_WEEK = 7;

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

    /**
     * Tells a zone's clock between two moments: by the rule its changes follow every year, which is what most programs
     * understand, or where there was none yet each change by itself.
     */
    static void write(StringBuilder out, ZoneId zone, Instant from, Instant to) {
        ZoneRules rules = zone.getRules();
        ContentLine.write(out, "BEGIN:VTIMEZONE");
        ContentLine.write(out, "TZID:" + zone.getId());
        if (!byRule(out, rules, from)) {
            each(out, rules, from, to);
        }
        ContentLine.write(out, "END:VTIMEZONE");
    }

    private static boolean byRule(StringBuilder out, ZoneRules rules, Instant from) {
        int year = from.atOffset(ZoneOffset.UTC).getYear() - 1;
        List<ZoneOffsetTransition> changes = rules.getTransitionRules().stream()
                .map(rule -> rule.createTransition(year))
                .toList();
        boolean yearly = !changes.isEmpty()
                && rules.getTransitionRules().stream().allMatch(rule -> weekOf(rule) != 0)
                && changes.stream()
                        .allMatch(change -> change.equals(
                                rules.nextTransition(change.getInstant().minusSeconds(1))));
        if (yearly) {
            for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
                ZoneOffsetTransition change = rule.createTransition(year);
                String days = "RRULE:FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + weekOf(rule)
                        + rule.getDayOfWeek().name().substring(0, 2);
                boolean summer = rules.isDaylightSavings(change.getInstant());
                observance(
                        out,
                        summer,
                        change.getDateTimeBefore(),
                        change.getOffsetBefore(),
                        change.getOffsetAfter(),
                        days);
            }
        }
        return yearly;
    }

    /** The first to fourth such weekday of the month, or the last; 0 for a day that is counted otherwise. */
    private static int weekOf(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null || rule.isMidnightEndOfDay()) {
            return 0;
        }
        int lengths = rule.getMonth().minLength() == rule.getMonth().maxLength()
                ? rule.getMonth().maxLength()
                : 0;
        boolean last = day == -1 || day + DAYS_OF_A_WEEK - 1 == lengths;
        return last ? -1 : day > 0 && day % DAYS_OF_A_WEEK == 1 ? day / DAYS_OF_A_WEEK + 1 : 0;
    }

    private static void each(StringBuilder out, ZoneRules rules, Instant from, Instant to) {
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
                first,
                "");
        ZoneOffsetTransition next = rules.nextTransition(start);
        for (int i = 0; next != null && next.getInstant().isBefore(to) && i < MOST_TRANSITIONS; i++) {
            observance(
                    out,
                    rules.isDaylightSavings(next.getInstant()),
                    next.getDateTimeBefore(),
                    next.getOffsetBefore(),
                    next.getOffsetAfter(),
                    "");
            next = rules.nextTransition(next.getInstant());
        }
    }

    private static void observance(
            StringBuilder out,
            boolean daylight,
            LocalDateTime since,
            ZoneOffset before,
            ZoneOffset after,
            String repeats) {
        String kind = daylight ? "DAYLIGHT" : "STANDARD";
        ContentLine.write(out, "BEGIN:" + kind);
        ContentLine.write(out, "DTSTART:" + LOCAL.format(since));
        ContentLine.write(out, "TZOFFSETFROM:" + offset(before));
        ContentLine.write(out, "TZOFFSETTO:" + offset(after));
        if (!repeats.isEmpty()) {
            ContentLine.write(out, repeats);
        }
        ContentLine.write(out, "END:" + kind);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String text =
                (offset.getTotalSeconds() < 0 ? "-" : "+") + "%02d%02d".formatted(seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + "%02d".formatted(seconds % 60);
    }
}
