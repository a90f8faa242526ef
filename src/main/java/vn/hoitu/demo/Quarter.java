package vn.hoitu.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.strategy.programme.Term;

/** A quarter of a programme's calendar; it may have four months or two. */
record Quarter(Term term, int year) {

    static final String YEAR = "YEAR";

    LocalDate first() {
        return term.firstDay(year);
    }

    /** Counted from the first quarter of the first year of figures. */
    int number() {
        int ofYear = Integer.parseInt(term.code().substring(1));
        return (year - EarlierYears.FIRST_YEAR) * EarlierYears.QUARTERS + ofYear - 1;
    }

    /** The second quarter's report looks back on the half year. */
    static boolean asksTrend(int number) {
        return number % EarlierYears.QUARTERS == 1;
    }

    /** Those that have begun, the newest first. */
    static List<Quarter> begun(ProgrammeBook book, LocalDate today) {
        return book.terms().stream()
                .filter(t -> !t.code().equals(YEAR))
                .flatMap(t -> Stream.of(
                        new Quarter(t, today.getYear() - 1),
                        new Quarter(t, today.getYear()),
                        new Quarter(t, today.getYear() + 1)))
                .filter(q -> !q.first().isAfter(today))
                .sorted(Comparator.comparing(Quarter::first).reversed())
                .toList();
    }
}
