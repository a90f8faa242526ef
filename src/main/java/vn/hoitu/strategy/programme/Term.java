package vn.hoitu.strategy.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reporting term of the calendar, in every year anew.
 *
 * @param text as the decision words it
 * @param first first month, as {@code month/year offset}: {@code 12/-1} is the December before
 * @param last last month, likewise
 * @param before the day before which figures are given, as {@code day/month/year offset}
 * @param obligor who owes them
 * @param asks what is owed beside figures
 * @param note what the decision does not say
 */
public record Term(
        String code,
        String text,
        String first,
        String last,
        String before,
        String obligor,
        List<String> asks,
        @Nullable String note) {

    public LocalDate firstDay(int year) {
        return month(first, year).atDay(1);
    }

    public LocalDate lastDay(int year) {
        return month(last, year).atEndOfMonth();
    }

    /** "Trước ngày X" is strict: on X itself it is too late. */
    public LocalDate beforeDay(int year) {
        String[] parts = before.split("/", -1);
        return LocalDate.of(year + Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }

    /** The first moment that is too late. */
    public Instant closes(int year, ZoneId zone) {
        return beforeDay(year).atStartOfDay(zone).toInstant();
    }

    public boolean inTime(Instant given, int year, ZoneId zone) {
        return given.isBefore(closes(year, zone));
    }

    static YearMonth month(String text, int year) {
        String[] parts = text.split("/", -1);
        return YearMonth.of(year + Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }
}
