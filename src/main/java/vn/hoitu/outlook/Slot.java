package vn.hoitu.outlook;

import java.time.LocalDate;
import vn.hoitu.strategy.FigurePeriod;

/**
 * A period of a programme's calendar.
 *
 * @param code as it stands in addresses, such as {@code 2025-Q3}
 * @param yearFirst first day of the reporting year it belongs to, {@code yearLast} its last
 */
record Slot(String code, String term, int year, FigurePeriod period, LocalDate yearFirst, LocalDate yearLast) {

    private static final String WHOLE_YEAR = "YEAR";

    boolean isYear() {
        return term.startsWith(WHOLE_YEAR);
    }

    /** Of the same kind, so that one may be drawn beside the other. */
    boolean isLike(Slot other) {
        return isYear() == other.isYear();
    }
}
