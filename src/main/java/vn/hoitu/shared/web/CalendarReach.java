package vn.hoitu.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Which days and moments a request may name: those with a year of four digits. Beyond, sums of times break. */
final class CalendarReach {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final Instant FIRST =
            LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant END =
            LocalDate.of(LAST_YEAR + 1, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private CalendarReach() {}

    /** True also for what is no time. */
    static boolean isWithin(Object value) {
        return switch (value) {
            case Instant moment -> !moment.isBefore(FIRST) && moment.isBefore(END);
            case LocalDate day -> hasYear(day.getYear());
            case LocalDateTime time -> hasYear(time.getYear());
            case OffsetDateTime time -> hasYear(time.getYear());
            case ZonedDateTime time -> hasYear(time.getYear());
            case YearMonth month -> hasYear(month.getYear());
            default -> true;
        };
    }

    private static boolean hasYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static <T extends Object> T within(T value) {
        if (!isWithin(value)) {
            throw new IllegalArgumentException("Beyond the calendar");
        }
        return value;
    }
}
