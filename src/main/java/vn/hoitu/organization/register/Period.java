package vn.hoitu.organization.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from the first to the one before the end. A beginning nobody recorded is {@link #UNKNOWN_START}; what goes on
 * ends at {@link #OPEN}.
 */
public record Period(LocalDate from, LocalDate to) {

    public static final LocalDate UNKNOWN_START = LocalDate.MIN;
    public static final LocalDate OPEN = LocalDate.MAX;

    public Period {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Not a period: " + from + " to " + to);
        }
    }

    /** From dates as they are stored and sent, where the unknown and the open are empty. */
    public static Period of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Period(from == null ? UNKNOWN_START : from, to == null ? OPEN : to);
    }

    public static @Nullable LocalDate known(LocalDate date) {
        return date.equals(UNKNOWN_START) || date.equals(OPEN) ? null : date;
    }

    public @Nullable LocalDate knownFrom() {
        return known(from);
    }

    public @Nullable LocalDate knownTo() {
        return known(to);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(to);
    }

    public boolean contains(Period other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    public boolean overlaps(Period other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The days both have; the periods must overlap. */
    public Period shared(Period other) {
        return new Period(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    /** The day of this period nearest to the given one. */
    public LocalDate nearest(LocalDate date) {
        if (date.isBefore(from)) {
            return from;
        }
        return date.isBefore(to) ? date : to.minusDays(1);
    }
}
