package vn.hoitu.strategy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.strategy.programme.BookDays;
import vn.hoitu.strategy.programme.BookFinding;
import vn.hoitu.strategy.programme.BookFinding.Weight;
import vn.hoitu.strategy.programme.ProgrammeBook;

/**
 * From when an edition is to hold. It may reach into the past, as decisions do; then it changes what past periods are
 * measured by, and that is said before it happens. What was known earlier can still be asked for.
 */
final class BackDating {

    static final String FIELD = "validFrom";

    private BackDating() {}

    /** A day on which there was no such decision yet, or no day of this time at all. */
    static Optional<FieldProblem> refused(ProgrammeBook book, @Nullable LocalDate validFrom) {
        if (validFrom == null) {
            return Optional.empty();
        }
        if (!BookDays.isWithin(validFrom)) {
            return Optional.of(new FieldProblem(FIELD, "day-of-no-decision", BookDays.limits()));
        }
        LocalDate beginning = BookDays.beginning(book);
        return beginning == null || !validFrom.isBefore(beginning)
                ? Optional.empty()
                : Optional.of(
                        new FieldProblem(FIELD, "before-the-decision", Map.of("day", BookDays.printed(beginning))));
    }

    /** What days before today will be read by another edition than until now. */
    static Optional<BookFinding> of(@Nullable LocalDate validFrom, List<Edition> before, LocalDate today) {
        if (before.isEmpty() || validFrom != null && !validFrom.isBefore(today)) {
            return Optional.empty();
        }
        if (validFrom == null) {
            return Optional.of(new BookFinding(
                    FIELD,
                    "back-dated-always",
                    Map.of("editions", displaced(before, BookDays.FIRST_DAY, BookDays.FIRST_DAY)),
                    Weight.ASKS));
        }
        LocalDate until = before.stream()
                .map(Edition::validFrom)
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(validFrom) && !day.isAfter(today))
                .min(Comparator.naturalOrder())
                .map(next -> next.minusDays(1))
                .orElse(today);
        String editions = displaced(before, validFrom, until);
        return Optional.of(new BookFinding(
                FIELD,
                editions.isEmpty() ? "back-dated-into-nothing" : "back-dated",
                Map.of("from", BookDays.printed(validFrom), "until", BookDays.printed(until), "editions", editions),
                Weight.ASKS));
    }

    /** The numbers of those that were read for these days. */
    private static String displaced(List<Edition> before, LocalDate from, LocalDate until) {
        Comparator<Edition> order = Comparator.comparing(
                        Edition::validFrom, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Edition::number);
        return Stream.of(from, until)
                .flatMap(day ->
                        before.stream()
                                .filter(e ->
                                        e.validFrom() == null || !e.validFrom().isAfter(day))
                                .max(order)
                                .stream())
                .map(e -> String.valueOf(e.number()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
