package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.strategy.Edition;
import vn.hoitu.strategy.ProgrammeCatalog;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.strategy.programme.Target;

/**
 * From when to when a programme holds: from the day of its first edition until the last year of its targets. What a
 * decision does not say is taken from the programme it carries out; where that says nothing either, there is no bound.
 */
@Component
class ProgrammeTerm {

    private final ProgrammeCatalog catalog;
    private final CollectionTime time;

    ProgrammeTerm(ProgrammeCatalog catalog, CollectionTime time) {
        this.catalog = catalog;
        this.time = time;
    }

    /** As it holds on a day; of a day before or after it, as it holds today, so that it can be named. */
    Optional<ProgrammeBook> book(String programme, LocalDate day) {
        return catalog.on(programme, day)
                .or(() -> catalog.on(programme, time.today()))
                .map(Edition::book);
    }

    /** Why a day is none of the programme's. */
    Optional<FieldProblem> refused(ProgrammeBook book, LocalDate day, String field) {
        LocalDate first = first(book);
        if (first != null && day.isBefore(first)) {
            return Optional.of(new FieldProblem(
                    field, "programme-not-yet", Map.of("title", book.title(), "first", CollectionTime.day(first))));
        }
        OptionalInt last = lastYear(book);
        return last.isPresent() && day.getYear() > last.getAsInt()
                ? Optional.of(new FieldProblem(
                        field,
                        "programme-over",
                        Map.of(
                                "title",
                                book.title(),
                                "last",
                                CollectionTime.day(LocalDate.of(last.getAsInt(), 12, 31)))))
                : Optional.empty();
    }

    private @Nullable LocalDate first(ProgrammeBook book) {
        return catalog.begins(book.code())
                .or(() -> Optional.ofNullable(book.under()).flatMap(catalog::begins))
                .orElse(null);
    }

    private OptionalInt lastYear(ProgrammeBook book) {
        OptionalInt own = lastTarget(book);
        return own.isPresent() || book.under() == null
                ? own
                : book(book.under(), time.today())
                        .map(ProgrammeTerm::lastTarget)
                        .orElse(own);
    }

    private static OptionalInt lastTarget(ProgrammeBook book) {
        return book.indicators().stream()
                .flatMap(i -> i.targets().stream())
                .mapToInt(Target::year)
                .max();
    }
}
