package vn.hoitu.planning.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

    /** One time of a series, by the day and hour the rule gives. */
    public record Occurrence(LocalDate day, @Nullable LocalTime time) {}

    /** Whether it takes place. */
    public enum Status {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }
}
