package vn.hoitu.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Writes down what a meeting decided about stories, and ticks off what was done. */
@Service
class DecisionDesk {

    static final int MOST_DECISIONS_A_DAY = 100;
    static final int MOST_OPEN = 100;

    record StoryNamedView(UUID id, String title) {}

    record DecisionView(
            UUID id,
            LocalDate day,
            String words,
            @Nullable UUID personId,
            @Nullable String personName,
            @Nullable LocalDate due,
            List<StoryNamedView> stories,
            @Nullable Instant doneAt,
            @Nullable String doneByName,
            String madeByName,
            boolean mayTick,
            int version) {}

    private final Decisions book;
    private final DecisionReading reading;
    private final PlanningPolicy policy;
    private final PlanNews news;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    DecisionDesk(
            Decisions book,
            DecisionReading reading,
            PlanningPolicy policy,
            PlanNews news,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.book = book;
        this.reading = reading;
        this.policy = policy;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<List<DecisionView>> ofDay(AgencyId agency, Actor actor, @Nullable LocalDate day) {
        return day == null ? Outcome.refused(Refusal.absent()) : reading(agency, actor, () -> book.ofDay(agency, day));
    }

    Outcome<List<DecisionView>> ofStory(AgencyId agency, Actor actor, UUID story) {
        boolean known = policy.may(actor, agency, PlanningPolicy.READ)
                && tenancy.reading(agency, () -> reading.knows(agency, story));
        return known
                ? reading(agency, actor, () -> book.ofStory(agency, story))
                : Outcome.refused(
                        policy.may(actor, agency, PlanningPolicy.READ) ? Refusal.absent() : Refusal.forbidden());
    }

    Outcome<List<DecisionView>> mine(AgencyId agency, Actor actor) {
        return reading(agency, actor, () -> book.openOf(agency, actor.person().value(), MOST_OPEN));
    }

    private Outcome<List<DecisionView>> reading(
            AgencyId agency, Actor actor, java.util.function.Supplier<List<Decisions.Decision>> read) {
        return policy.may(actor, agency, PlanningPolicy.READ)
                ? Outcome.done(tenancy.reading(
                        agency,
                        () -> read.get().stream()
                                .map(d -> view(d, mayTick(actor, agency, d)))
                                .toList()))
                : Outcome.refused(Refusal.forbidden());
    }

    Outcome<UUID> add(AgencyId agency, Actor actor, @Nullable LocalDate day, DecisionReading.DecisionWish wish) {
        if (!policy.may(actor, agency, PlanningPolicy.DECIDE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (day == null) {
            return Outcome.refused(Refusal.absent());
        }
        return tenancy.within(agency, () -> {
            if (book.ofDay(agency, day).size() >= MOST_DECISIONS_A_DAY) {
                return Outcome.refused(
                        Refusal.invalid(new FieldProblem("words", "too-many", Map.of("limit", MOST_DECISIONS_A_DAY))));
            }
            return reading.read(agency, actor, wish, ids.next(), day, 1).map(d -> {
                book.add(agency, d);
                record(agency, actor, "decision.made", d);
                tell(agency, d, actor);
                return d.id();
            });
        });
    }

    Outcome<UUID> change(AgencyId agency, Actor actor, UUID id, int version, DecisionReading.DecisionWish wish) {
        return onDecision(agency, actor, id, before -> {
            if (!policy.may(actor, agency, PlanningPolicy.DECIDE)) {
                return Outcome.refused(Refusal.forbidden());
            }
            if (before.version() != version) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "decision-moved-on"));
            }
            return reading.read(agency, actor, wish, id, before.day(), version + 1)
                    .map(d -> {
                        book.change(agency, d);
                        record(agency, actor, "decision.changed", d);
                        if (!Objects.equals(before.personId(), d.personId())) {
                            tell(agency, d, actor);
                        }
                        return id;
                    });
        });
    }

    /** Whoever was asked to do it says that it is done, or those who decide. */
    Outcome<UUID> tick(AgencyId agency, Actor actor, UUID id, boolean done) {
        return onDecision(agency, actor, id, d -> {
            if (!mayTick(actor, agency, d)) {
                return Outcome.refused(Refusal.forbidden());
            }
            book.done(agency, id, done ? clock.instant() : null, done ? actor.name() : null);
            record(agency, actor, done ? "decision.done" : "decision.reopened", d);
            return Outcome.done(id);
        });
    }

    Outcome<UUID> remove(AgencyId agency, Actor actor, UUID id) {
        return onDecision(agency, actor, id, d -> {
            if (!policy.may(actor, agency, PlanningPolicy.DECIDE)) {
                return Outcome.refused(Refusal.forbidden());
            }
            book.remove(agency, id);
            record(agency, actor, "decision.removed", d);
            return Outcome.done(id);
        });
    }

    private void tell(AgencyId agency, Decisions.Decision d, Actor actor) {
        if (d.personId() != null) {
            news.decision(agency, d.personId(), d.words(), d.day(), d.id() + ":" + d.version(), actor);
        }
    }

    private Outcome<UUID> onDecision(
            AgencyId agency, Actor actor, UUID id, Function<Decisions.Decision, Outcome<UUID>> work) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency, () -> book.lock(agency, id).map(work).orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private boolean mayTick(Actor actor, AgencyId agency, Decisions.Decision d) {
        return policy.may(actor, agency, PlanningPolicy.DECIDE)
                || actor.person().value().equals(d.personId());
    }

    private void record(AgencyId agency, Actor actor, String act, Decisions.Decision d) {
        changes.record(agency, "decision", d.id());
        String person = Objects.requireNonNullElse(d.personName(), "");
        audit.record(
                agency,
                actor,
                AuditFact.of(act, "decision", d.id(), d.words())
                        .changing(Map.of(), Map.of("day", d.day().toString(), "person", person)));
    }

    private static DecisionView view(Decisions.Decision d, boolean mayTick) {
        return new DecisionView(
                d.id(),
                d.day(),
                d.words(),
                d.personId(),
                d.personName(),
                d.due(),
                d.stories().stream()
                        .map(s -> new StoryNamedView(s.id(), s.title()))
                        .toList(),
                d.doneAt(),
                d.doneByName(),
                d.madeByName(),
                mayTick,
                d.version());
    }
}
