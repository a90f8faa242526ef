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
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
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
        return reading(actor, () -> Outcome.done(editions.on(on == null ? today() : on, knownAt)));
    }

    Outcome<Edition> one(
            Actor actor, String code, @Nullable Integer number, @Nullable LocalDate on, @Nullable Instant knownAt) {
        return reading(actor, () -> {
            Optional<Edition> found = number == null
                    ? editions.on(code, on == null ? today() : on, knownAt)
                    : editions.find(code, number);
            return found.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.absent()));
        });
    }

    Outcome<List<Edition>> history(Actor actor, String code) {
        return reading(actor, () -> {
            List<Edition> all = editions.of(code);
            return all.isEmpty() ? Outcome.refused(Refusal.absent()) : Outcome.done(all);
        });
    }

    /** The terms of a reporting year, by the edition that holds when each closes. */
    Outcome<List<DatedTerm>> calendar(Actor actor, int year) {
        return reading(
                actor,
                () -> Outcome.done(editions.on(LocalDate.of(year, 12, 31), null).stream()
                        .flatMap(e -> e.book().terms().stream().map(t -> dated(e, t, year)))
                        .sorted(java.util.Comparator.comparing(DatedTerm::closes))
                        .toList()));
    }

    private static DatedTerm dated(Edition edition, Term term, int year) {
        return new DatedTerm(
                edition, term, year, term.firstDay(year), term.lastDay(year), term.closes(year, VietnamTime.ZONE));
    }

    private <T> Outcome<T> reading(Actor actor, java.util.function.Supplier<Outcome<T>> work) {
        return policy.mayRead(actor) ? tenancy.system(work) : Outcome.refused(Refusal.forbidden());
    }
}
