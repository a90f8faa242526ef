package vn.hoitu.strategy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.programme.BookCheck;
import vn.hoitu.strategy.programme.BookDays;
import vn.hoitu.strategy.programme.Term;

/** Programmes for those who steer by them. */
@Service
class ProgrammeReading {

    /** A term of a year with its days. */
    record DatedTerm(Edition edition, Term term, int year, LocalDate firstDay, LocalDate lastDay, Instant closes) {}

    private final Editions editions;
    private final StrategyPolicy policy;
    private final Tenancy tenancy;
    private final Clock clock;

    ProgrammeReading(Editions editions, StrategyPolicy policy, Tenancy tenancy, Clock clock) {
        this.editions = editions;
        this.policy = policy;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    /** All programmes that hold on a day; those whose beginning no source names always do. */
    Outcome<List<Edition>> all(Actor actor, @Nullable LocalDate on, @Nullable Instant knownAt) {
        return reading(actor, () -> sound(on).map(day -> editions.on(day, knownAt)));
    }

    Outcome<Edition> one(
            Actor actor, String code, @Nullable Integer number, @Nullable LocalDate on, @Nullable Instant knownAt) {
        return reading(actor, () -> {
            if (number != null) {
                return found(editions.find(code, number));
            }
            return sound(on).then(day -> found(editions.on(code, day, knownAt)));
        });
    }

    Outcome<List<Edition>> history(Actor actor, String code) {
        return reading(actor, () -> {
            List<Edition> all = editions.of(code);
            return all.isEmpty() ? Outcome.refused(Refusal.absent()) : Outcome.done(all);
        });
    }

    /** The terms of a reporting year, each by the decision in force on its last day. */
    Outcome<List<DatedTerm>> calendar(Actor actor, int year) {
        return reading(actor, () -> {
            if (year < BookCheck.FIRST_YEAR || year > BookCheck.LAST_YEAR) {
                return Outcome.refused(
                        Refusal.invalid(new FieldProblem("year", "year-out-of-limits", BookCheck.years())));
            }
            return Outcome.done(editions.on(LocalDate.of(year, 12, 31), null).stream()
                    .flatMap(e -> e.book().terms().stream().map(t -> dated(then(e, t, year), t.code(), year)))
                    .flatMap(Optional::stream)
                    .sorted(java.util.Comparator.comparing(DatedTerm::closes))
                    .toList());
        });
    }

    /** Today where no day was asked for. */
    private Outcome<LocalDate> sound(@Nullable LocalDate on) {
        LocalDate day = on == null ? today() : on;
        return BookDays.isWithin(day)
                ? Outcome.done(day)
                : Outcome.refused(Refusal.invalid(new FieldProblem("on", "day-of-no-decision", BookDays.limits())));
    }

    private static Outcome<Edition> found(Optional<Edition> edition) {
        return edition.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.absent()));
    }

    /** A term that ended before the programme's first decision goes by that of the year's end. */
    private Edition then(Edition yearsEnd, Term term, int year) {
        return editions.on(yearsEnd.book().code(), term.lastDay(year), null).orElse(yearsEnd);
    }

    private static Optional<DatedTerm> dated(Edition edition, String code, int year) {
        return edition.book().terms().stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .map(t -> new DatedTerm(
                        edition, t, year, t.firstDay(year), t.lastDay(year), t.closes(year, VietnamTime.ZONE)));
    }

    private <T> Outcome<T> reading(Actor actor, java.util.function.Supplier<Outcome<T>> work) {
        return policy.mayRead(actor) ? tenancy.system(work) : Outcome.refused(Refusal.forbidden());
    }
}
