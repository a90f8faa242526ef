package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.strategy.Edition;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.strategy.programme.Term;

/** Makes a round out of a wish, by the calendar of the programme as it holds at the end of the year. */
@Component
class RoundPlan {

    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2100;

    private final Figures figures;
    private final OrganizationDirectory directory;
    private final ProgrammeReach reach;
    private final CollectionPolicy policy;
    private final IdSource ids;
    private final CollectionTime time;

    RoundPlan(
            Figures figures,
            OrganizationDirectory directory,
            ProgrammeReach reach,
            CollectionPolicy policy,
            IdSource ids,
            CollectionTime time) {
        this.figures = figures;
        this.directory = directory;
        this.reach = reach;
        this.policy = policy;
        this.ids = ids;
        this.time = time;
    }

    /** @param calendarOf the programme whose calendar is used, where the decision itself names none */
    record Plan(
            ProgrammeBook book,
            ReportingRound round,
            @Nullable String calendarOf) {}

    private record Calendar(List<Term> terms, @Nullable String of) {}

    Outcome<Plan> of(Actor actor, RoundDesk.Opening wish, UUID collector) {
        Integer year = wish.year();
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            return invalid("year", "year-out-of-range");
        }
        String audience = Objects.requireNonNullElse(wish.audience(), ReportingRound.OBLIGORS);
        if (!audience.equals(ReportingRound.OBLIGORS) && !audience.equals(ReportingRound.AGENCIES)) {
            return invalid("audience", "unknown");
        }
        String programme = Objects.requireNonNullElse(wish.programme(), "");
        Optional<Edition> yearsEnd = figures.edition(programme, LocalDate.of(year, 12, 31), year);
        if (yearsEnd.isEmpty()) {
            return invalid("programme", "unknown");
        }
        Optional<LocalDate> ends = term(calendar(yearsEnd.get().book(), LocalDate.of(year, 12, 31), year), wish.term())
                .map(t -> t.lastDay(year));
        Optional<Edition> edition = ends.flatMap(day -> figures.edition(programme, day, year));
        ProgrammeBook book = edition.orElse(yearsEnd.get()).book();
        Calendar calendar = calendar(book, ends.orElse(LocalDate.of(year, 12, 31)), year);
        Optional<Term> term = term(calendar, wish.term());
        if (edition.isEmpty() || term.isEmpty()) {
            return invalid("term", "unknown");
        }
        LocalDate last = term.get().lastDay(year);
        UUID scope = reach.scope(book, wish.scopeId(), last);
        boolean borrowed = calendar.of() != null;
        Optional<Refusal> beyond = policy.collectsAnywhere(actor)
                ? Optional.empty()
                : reach.refused(book, borrowed, collector, scope, last);
        if (scope == null && (borrowed || term.get().obligor().equals(Obligors.UNITS_OF_PROVINCE))) {
            return borrowed && beyond.isPresent() ? Outcome.refused(beyond.get()) : invalid("scopeId", "required");
        }
        Optional<Refusal> refused = gone(scope, "scopeId", last, actor)
                .or(() -> gone(collector, "collectorId", last, actor))
                .or(() -> beyond);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        ReportingRound round = round(actor, edition.get(), term.get(), year, audience, scope, collector, borrowed);
        return Outcome.done(new Plan(book, round, calendar.of()));
    }

    /**
     * The programme's own; where its decision names none, that of the programme it carries out, since its figures are
     * owed there by then. That is a convention of this system, and a round that goes by it says so.
     */
    private Calendar calendar(ProgrammeBook book, LocalDate on, int year) {
        if (!book.terms().isEmpty() || book.under() == null) {
            return new Calendar(book.terms(), null);
        }
        return figures.edition(book.under(), on, year)
                .map(e -> new Calendar(e.book().terms(), e.book().code()))
                .orElseGet(() -> new Calendar(List.of(), null));
    }

    private static Optional<Term> term(Calendar calendar, @Nullable String code) {
        return calendar.terms().stream().filter(t -> t.code().equals(code)).findFirst();
    }

    /** A body that is no more on the term's last day cannot be asked; the register says who came after it. */
    private Optional<Refusal> gone(@Nullable UUID body, String field, LocalDate on, Actor actor) {
        if (body == null) {
            return Optional.empty();
        }
        Optional<OrganizationView> found = directory.find(body, on, actor.locale());
        if (found.isEmpty()) {
            return Optional.of(Refusal.invalid(FieldProblem.of(field, "unknown")));
        }
        if (found.get().state().equals("active")) {
            return Optional.empty();
        }
        String after = String.join(", ", Successors.names(found.get()));
        return Optional.of(Refusal.invalid(new FieldProblem(
                field,
                "body-gone",
                Map.of(
                        "name",
                        found.get().name(),
                        "on",
                        CollectionTime.day(on),
                        "after",
                        after.isEmpty() ? "–" : after))));
    }

    private ReportingRound round(
            Actor actor,
            Edition edition,
            Term term,
            int year,
            String audience,
            @Nullable UUID scope,
            UUID collector,
            boolean borrowed) {
        boolean agencies = audience.equals(ReportingRound.AGENCIES);
        LocalDate last = term.lastDay(year);
        return new ReportingRound(
                ids.next(),
                edition.book().code(),
                edition.number(),
                term.code(),
                year,
                term.firstDay(year),
                last,
                term.beforeDay(year),
                term.closes(year, VietnamTime.ZONE),
                audience,
                agencies ? ReportingRound.AGENCIES : borrowed ? Obligors.UNITS_OF_OWNER : term.obligor(),
                term.asks(),
                scope,
                collector,
                directory
                        .find(collector, last, actor.locale())
                        .map(OrganizationView::name)
                        .orElse(""),
                edition.book().title(),
                agencies || borrowed && !term.obligor().equals(Obligors.BODIES),
                time.now(),
                actor.person().value(),
                actor.name(),
                null,
                null,
                1);
    }

    private static <T> Outcome<T> invalid(String field, String code) {
        return Outcome.refused(Refusal.invalid(FieldProblem.of(field, code)));
    }
}
