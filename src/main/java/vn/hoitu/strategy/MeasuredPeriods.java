package vn.hoitu.strategy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.strategy.evidence.IndicatorRules;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.Term;

/** The periods of the national programme's calendar. Called within a transaction. */
@Component
class MeasuredPeriods {

    /** A period by its name in the calendar. */
    record Named(String term, int year, FigurePeriod period) {}

    private static final int YEAR_DIGITS = 4;

    private final Editions editions;

    MeasuredPeriods(Editions editions) {
        this.editions = editions;
    }

    /** Those the day lies in: the quarter and the year, which begins in December. */
    List<Named> running(LocalDate day) {
        return around(day)
                .filter(n ->
                        !n.period().first().isAfter(day) && !n.period().last().isBefore(day))
                .toList();
    }

    /** The last ones that were over on the day, newest first. */
    List<Named> over(LocalDate day, int most) {
        return around(day)
                .filter(n -> n.period().isOver(day))
                .sorted(Comparator.comparing(Named::period).reversed())
                .limit(most)
                .toList();
    }

    /** The period of a code as it stands in addresses, such as {@code 2026-Q4}. */
    Optional<Named> coded(String code) {
        if (!code.matches("[12]\\d{3}-\\w{1,20}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(code.substring(0, YEAR_DIGITS));
        return around(LocalDate.of(year, 1, 1))
                .filter(n -> n.year() == year && n.term().equals(code.substring(YEAR_DIGITS + 1)))
                .findFirst();
    }

    Optional<Named> name(FigurePeriod period) {
        return around(period.last()).filter(n -> n.period().equals(period)).findFirst();
    }

    /**
     * What is measured of units in a period: indicators of the edition that holds at its end with targets that reach
     * into its year. What a decision let end is measured no longer.
     */
    List<Indicator> indicators(FigurePeriod period) {
        return edition(period.last()).stream()
                .flatMap(e -> e.book().indicators().stream())
                .filter(i -> i.population() != null)
                .filter(i -> i.targets().stream()
                        .anyMatch(t -> t.year() >= period.last().getYear()))
                .toList();
    }

    /** One day of two says nothing: the running quarter would be shown as if it were what was asked for. */
    static Optional<Refusal> halfAsked(@Nullable LocalDate first, @Nullable LocalDate last) {
        return (first == null) == (last == null)
                ? Optional.empty()
                : Optional.of(Refusal.invalid(FieldProblem.of(first == null ? "first" : "last", "required")));
    }

    static Refusal noSuchDays() {
        return Refusal.invalid(FieldProblem.of("first", "no-such-term-days"));
    }

    /** How a period is written, by the terms there are. */
    Refusal noSuchCode(LocalDate today) {
        List<String> terms = edition(today).stream()
                .flatMap(e -> e.book().terms().stream())
                .map(Term::code)
                .distinct()
                .map(code -> today.getYear() + "-" + code)
                .toList();
        return Refusal.invalid(new FieldProblem("period", "no-such-term", Map.of("choices", terms)));
    }

    Optional<Edition> edition(LocalDate day) {
        return editions.on(IndicatorRules.PROGRAMME, day, null);
    }

    private Stream<Named> around(LocalDate day) {
        return edition(day).stream()
                .flatMap(e -> e.book().terms().stream())
                .filter(term -> Objects.nonNull(term.first()) && Objects.nonNull(term.last()))
                .flatMap(term -> IntStream.rangeClosed(day.getYear() - 2, day.getYear() + 1)
                        .mapToObj(year -> new Named(
                                term.code(), year, new FigurePeriod(term.firstDay(year), term.lastDay(year)))))
                .distinct();
    }
}
