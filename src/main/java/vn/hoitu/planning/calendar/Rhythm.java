package vn.hoitu.planning.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * How something repeats from day to day (RRULE). Only days repeat here: whatever repeats more often than daily is no
 * event of a newsroom, and a rule that names hours is refused.
 *
 * @param parts the rule without its end, such as {@code FREQ=WEEKLY;BYDAY=MO}
 * @param count how many times in all; absent for no such end
 * @param until the last day on which it may begin; absent for no such end
 */
public record Rhythm(
        String parts, @Nullable Integer count, @Nullable LocalDate until) {

    public static final int MOST_OCCURRENCES = 800;
    public static final int MOST_RULE_CHARACTERS = 300;

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final String DAY = "(?:MO|TU|WE|TH|FR|SA|SU)";
    private static final Map<String, Pattern> KNOWN = Map.of(
            "FREQ", Pattern.compile("DAILY|WEEKLY|MONTHLY|YEARLY"),
            "INTERVAL", Pattern.compile("[1-9]\\d?"),
            "BYDAY", Pattern.compile("(?:[+-]?[1-5])?" + DAY + "(?:,(?:[+-]?[1-5])?" + DAY + "){0,6}"),
            "BYMONTHDAY", Pattern.compile("-?(?:[1-9]|[12]\\d|3[01])(?:,-?(?:[1-9]|[12]\\d|3[01])){0,30}"),
            "BYMONTH", Pattern.compile("(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2])){0,11}"),
            "BYSETPOS", Pattern.compile("-?[1-9]\\d?(?:,-?[1-9]\\d?){0,6}"),
            "WKST", Pattern.compile(DAY));
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,2}");

    /** A rule as it stands behind {@code RRULE:}, but for {@code UNTIL}, whose meaning hangs on the zone. */
    public static Optional<Rhythm> of(String rule, @Nullable LocalDate until) {
        if (rule.length() > MOST_RULE_CHARACTERS) {
            return Optional.empty();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : rule.toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals < 1
                    || parts.put(
                                    part.substring(0, equals).strip(),
                                    part.substring(equals + 1).strip())
                            != null) {
                return Optional.empty();
            }
        }
        parts.remove("UNTIL");
        String count = parts.remove("COUNT");
        boolean known = parts.containsKey("FREQ")
                && (count == null || COUNT.matcher(count).matches())
                && (count == null || until == null)
                && parts.entrySet().stream().allMatch(p -> knows(p.getKey(), p.getValue()))
                && mayCountWeekdays(parts);
        if (!known) {
            return Optional.empty();
        }
        String kept = parts.entrySet().stream()
                .map(p -> p.getKey() + "=" + p.getValue())
                .collect(Collectors.joining(";"));
        return Optional.of(new Rhythm(kept, count == null ? null : Integer.valueOf(count), until));
    }

    private static boolean knows(String name, String value) {
        Pattern pattern = KNOWN.get(name);
        return pattern != null && pattern.matcher(value).matches();
    }

    /** "The second Monday" needs a month or a year to be counted in; a set position needs a set. */
    private static boolean mayCountWeekdays(Map<String, String> parts) {
        String days = parts.getOrDefault("BYDAY", "");
        String often = parts.getOrDefault("FREQ", "");
        boolean counted = days.chars().anyMatch(Character::isDigit);
        boolean byMonthDay = parts.containsKey("BYMONTHDAY");
        boolean set = !days.isEmpty() || byMonthDay || parts.containsKey("BYMONTH");
        return (!counted || often.equals("MONTHLY") || often.equals("YEARLY"))
                && (!byMonthDay || !often.equals("WEEKLY"))
                && (!parts.containsKey("BYSETPOS") || set);
    }

    /** The days on which it begins, the first always among them, up to and with the last given. */
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return List.of();
        }
        TreeSet<LocalDate> days = new TreeSet<>(
                new Recur<LocalDate>(parts).getDates(first, first, last.plusDays(1), MOST_OCCURRENCES + 1));
        days.add(first);
        long most = count == null ? MOST_OCCURRENCES : Math.min(count, MOST_OCCURRENCES);
        return days.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .filter(day -> until == null || !day.isAfter(until))
                .limit(most)
                .toList();
    }

    /** The same rhythm ending on an earlier day. */
    public Rhythm endingOn(LocalDate day) {
        return new Rhythm(parts, null, until != null && until.isBefore(day) ? until : day);
    }

    /** What is left of it after some of its times. */
    public Rhythm without(int times) {
        return count == null ? this : new Rhythm(parts, Math.max(1, count - times), null);
    }

    /** The rhythm of the same thing some days later; empty where a rule names days that cannot simply be moved. */
    public Optional<Rhythm> later(long days) {
        LocalDate end = until == null ? null : until.plusDays(days);
        if (days == 0 || !parts.contains("BY")) {
            return Optional.of(new Rhythm(parts, count, end));
        }
        List<String> moved = new ArrayList<>();
        for (String part : parts.split(";")) {
            if (part.startsWith("BYDAY=") && parts.startsWith("FREQ=WEEKLY")) {
                moved.add("BYDAY="
                        + Arrays.stream(part.substring(6).split(","))
                                .map(day -> later(day, days))
                                .collect(Collectors.joining(",")));
            } else if (part.startsWith("BY")) {
                return Optional.empty();
            } else {
                moved.add(part);
            }
        }
        return Optional.of(new Rhythm(String.join(";", moved), count, end));
    }

    private static String later(String day, long days) {
        return DAYS.get(DayOfWeek.of(DAYS.indexOf(day) + 1).plus(days).getValue() - 1);
    }

    /** As people of the trade read it in a calendar file, without the end. */
    @Override
    public String toString() {
        return parts + (count == null ? "" : ";COUNT=" + count);
    }
}
