package vn.hoitu.planning.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One event of a calendar file.
 *
 * @param uid names it in every calendar it was ever sent to
 * @param sequence grows with each new edition of the same event
 * @param stamp when this edition was made
 * @param rule how it repeats; absent for what happens once
 * @param leftOut the days on which it does not happen although the rule says so
 * @param instead the time of the series in whose place this one stands; absent for everything else
 */
public record CalendarEntry(
        String uid,
        When when,
        Words words,
        Status status,
        int sequence,
        Instant stamp,
        @Nullable Rhythm rule,
        Set<LocalDate> leftOut,
        @Nullable Occurrence instead) {

    /** What is said about it. */
    public record Words(String title, String details, String place, String contact, String link) {}

    /**
     * One time of a series, by the day and hour the rule gives.
     *
     * @param zone by whose clock; absent with the hour for whole days
     */
    public record Occurrence(
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable ZoneId zone) {

        /** The time of a series that goes by {@code when} on a day. */
        public static Occurrence of(LocalDate day, When when) {
            return when instanceof When.Timed t
                    ? new Occurrence(day, t.time(), t.zone())
                    : new Occurrence(day, null, null);
        }

        /** The day by the clock of the series, whatever clock it was said in. */
        public LocalDate dayOf(When series) {
            return time != null && zone != null && series instanceof When.Timed t
                    ? day.atTime(time)
                            .atZone(zone)
                            .withZoneSameInstant(t.zone())
                            .toLocalDate()
                    : day;
        }
    }

    /** Whether it takes place. */
    public enum Status {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }
}
