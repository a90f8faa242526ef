package vn.hoitu.collection;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Opens the terms of a programme's calendar and draws up who owes what; the list is frozen with it. */
@Service
public class RoundDesk {

    /**
     * @param audience {@code obligors} (as the decision has it) or {@code agencies} (asked of their own free will)
     * @param scopeId below which body, within the collector's reach ({@link ProgrammeReach}); where none is named, the
     *     whole of the programme
     * @param collectorId who collects
     */
    public record Opening(
            @Nullable String programme,
            @Nullable String term,
            @Nullable Integer year,
            @Nullable String audience,
            @Nullable UUID scopeId,
            @Nullable UUID collectorId) {}

    /** What opening would draw up, or did. */
    record Opened(
            @Nullable UUID round,
            ReportingRound planned,
            Obligors.Drawn drawn,
            @Nullable String calendarOf) {}

    private final Rounds rounds;
    private final Obligations obligations;
    private final ObligationActs acts;
    private final Obligors obligors;
    private final RoundPlan plans;
    private final CollectionPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final CollectionTime time;

    RoundDesk(
            Rounds rounds,
            Obligations obligations,
            ObligationActs acts,
            Obligors obligors,
            RoundPlan plans,
            CollectionPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            CollectionTime time) {
        this.rounds = rounds;
        this.obligations = obligations;
        this.acts = acts;
        this.obligors = obligors;
        this.plans = plans;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.time = time;
    }

    /** Opens a term for those who owe it; what was opened before is refused. */
    public Outcome<UUID> open(Actor actor, Opening wish) {
        return open(actor, wish, false).map(o -> Objects.requireNonNull(o.round()));
    }

    Outcome<Opened> open(Actor actor, Opening wish, boolean dryRun) {
        if (!policy.mayCollectSome(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        UUID collector = wish.collectorId();
        if (collector == null) {
            return invalid("collectorId", "required");
        }
        if (!policy.mayCollect(actor, collector)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                AgencyId.INSTALLATION, () -> plans.of(actor, wish, collector).then(p -> opened(actor, p, dryRun)));
    }

    private Outcome<Opened> opened(Actor actor, RoundPlan.Plan plan, boolean dryRun) {
        ReportingRound round = plan.round();
        Obligors.Drawn drawn = obligors.draw(
                plan.book(),
                round.obligor(),
                round.year(),
                round.scopeId(),
                round.collectorId(),
                round.lastDay(),
                actor.locale());
        if (drawn.owed().size() > Obligations.MOST_AT_ONCE) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.TOO_LARGE, "round-too-large", Map.of("limit", Obligations.MOST_AT_ONCE)));
        }
        if (dryRun) {
            return Outcome.done(new Opened(null, round, drawn, plan.calendarOf()));
        }
        if (drawn.owed().isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "nobody-owes"));
        }
        if (!rounds.add(round)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "round-open-already"));
        }
        drawn.owed().forEach(owed -> add(round, owed, actor));
        audit.record(
                AgencyId.INSTALLATION,
                actor,
                AuditFact.of(
                                "collection.opened",
                                "collection-round",
                                round.id(),
                                round.programme() + " " + round.term() + "/" + round.year())
                        .changing(
                                Map.of(),
                                Map.of(
                                        "obligations",
                                        drawn.owed().size(),
                                        "closesAt",
                                        round.closesAt().toString())));
        return Outcome.done(new Opened(round.id(), round, drawn, plan.calendarOf()));
    }

    private void add(ReportingRound round, Obligors.Owed owed, Actor actor) {
        var u = owed.unit();
        Obligation obligation = new Obligation(
                ids.next(),
                round.id(),
                u.id(),
                u.name(),
                u.kind(),
                u.kindName(),
                u.group(),
                u.id(),
                u.name(),
                owed.indicators(),
                round.voluntary(),
                round.closesAt(),
                null,
                Obligation.State.OPEN,
                0,
                0,
                null,
                null,
                null,
                null,
                1);
        obligations.add(obligation, owed.chain());
        acts.add(obligation, "opened", null, null, null, actor, round.openedAt());
    }

    /** A closed round takes no reports and reminds nobody, until it is opened again. */
    public Outcome<UUID> close(Actor actor, UUID id) {
        return collected(actor, id, round -> {
            if (round.closedAt() != null || !rounds.close(round, actor, time.now())) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "round-closed"));
            }
            audit.record(AgencyId.INSTALLATION, actor, fact("collection.closed", round));
            return Outcome.done(id);
        });
    }

    /**
     * A round that was closed takes reports and approvals again, where each of them stood. When it had been closed and
     * why it is open again stays in the audit.
     */
    public Outcome<UUID> reopen(Actor actor, UUID id, @Nullable String reason) {
        return collected(actor, id, round -> {
            Instant closedAt = round.closedAt();
            if (closedAt == null) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "round-not-closed"));
            }
            return Words.said(reason, "reason").then(why -> {
                if (!rounds.reopen(round)) {
                    return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "round-not-closed"));
                }
                audit.record(
                        AgencyId.INSTALLATION,
                        actor,
                        fact("collection.reopened", round)
                                .changing(Map.of("closedAt", closedAt.toString()), Map.of("reason", why)));
                return Outcome.done(id);
            });
        });
    }

    private static AuditFact fact(String act, ReportingRound round) {
        return AuditFact.of(act, "collection-round", round.id(), round.title());
    }

    /** Of a round that the actor collects; of any other he learns nothing. */
    private Outcome<UUID> collected(Actor actor, UUID id, Function<ReportingRound, Outcome<UUID>> work) {
        if (!policy.mayCollectSome(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(AgencyId.INSTALLATION, () -> {
            Optional<ReportingRound> found = rounds.find(id).filter(r -> policy.mayCollect(actor, r.collectorId()));
            return found.isPresent() ? work.apply(found.get()) : Outcome.refused(Refusal.absent());
        });
    }

    private static <T> Outcome<T> invalid(String field, String code) {
        return Outcome.refused(Refusal.invalid(FieldProblem.of(field, code)));
    }
}
