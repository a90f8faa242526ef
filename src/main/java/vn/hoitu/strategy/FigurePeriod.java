package vn.hoitu.strategy;

import java.time.LocalDate;

/** The span of days that figures are of, both included. Calendars are data: a first quarter may have four months. */
public record FigurePeriod(LocalDate first, LocalDate last) implements Comparable<FigurePeriod> {

    /** Longer spans are taken for a slip of the pen. */
    static final int MOST_DAYS = 10 * 366;

    boolean isSound() {
        return !last.isBefore(first) && first.plusDays(MOST_DAYS).isAfter(last);
    }

    /** Whether all its days are behind. */
    public boolean isOver(LocalDate today) {
        return last.isBefore(today);
    }

    @Override
    public int compareTo(FigurePeriod other) {
        int byEnd = last.compareTo(other.last);
        return byEnd != 0 ? byEnd : other.first.compareTo(first);
    }
}
