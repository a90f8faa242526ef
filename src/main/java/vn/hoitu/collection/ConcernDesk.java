package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Given;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Proposals and difficulties: raised by a unit, answered by whom they go to, closed when both are through with it. */
@Service
class ConcernDesk {

    /** @param unitId who raises it, {@code addresseeId} who is to answer */
    record Raising(
            @Nullable String kind,
            @Nullable UUID unitId,
            @Nullable UUID addresseeId,
            @Nullable String programme,
            @Nullable String indicator,
            @Nullable String words) {}

    private final Concerns concerns;
    private final ConcernReading reading;
    private final OrganizationDirectory directory;
    private final ConcernCheck check;
    private final CollectionPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final CollectionTime time;

    ConcernDesk(
            Concerns concerns,
            ConcernReading reading,
            OrganizationDirectory directory,
            ConcernCheck check,
            CollectionPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            CollectionTime time) {
        this.concerns = concerns;
        this.reading = reading;
        this.directory = directory;
        this.check = check;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.time = time;
    }

    Outcome<UUID> raise(Actor actor, Raising wish) {
        UUID unit = wish.unitId();
        UUID to = wish.addresseeId();
        if (!policy.mayReadSome(actor) || unit != null && !actor.may(CollectionPolicy.REPORT, unit, policy)) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (unit == null || to == null) {
            return Outcome.refused(
                    Refusal.invalid(FieldProblem.of(unit == null ? "unitId" : "addresseeId", "required")));
        }
        String kind = Objects.requireNonNullElse(wish.kind(), "");
        if (!kind.equals(Concerns.PROPOSAL) && !kind.equals(Concerns.DIFFICULTY)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("kind", kind.isEmpty() ? "required" : "unknown")));
        }
        return Words.said(wish.words(), "words")
                .then(words -> tenancy.within(AgencyId.INSTALLATION, () -> {
                    LocalDate today = time.today();
                    Map<UUID, OrganizationOnDay> both = directory.standing(today, null, actor.locale()).stream()
                            .filter(o -> o.id().equals(unit) || o.id().equals(to))
                            .collect(Collectors.toMap(OrganizationOnDay::id, o -> o));
                    Optional<FieldProblem> unfit = check.refused(wish, both, today);
                    return unfit.isPresent()
                            ? Outcome.refused(Refusal.invalid(unfit.get()))
                            : Outcome.done(raised(
                                    actor,
                                    wish,
                                    kind,
                                    Objects.requireNonNull(both.get(unit)),
                                    Objects.requireNonNull(both.get(to)),
                                    words));
                }));
    }

    private UUID raised(
            Actor actor, Raising wish, String kind, OrganizationOnDay from, OrganizationOnDay to, String words) {
        UUID id = concerns.raise(
                new Concerns.NewConcern(
                        kind,
                        from.id(),
                        from.name(),
                        to.id(),
                        to.name(),
                        null,
                        ConcernCheck.given(wish.programme()).orElse(null),
                        ConcernCheck.given(wish.indicator()).orElse(null),
                        words),
                true,
                actor.name(),
                time.now());
        record(actor, "raised", id, from.name());
        return id;
    }

    Outcome<UUID> answer(Actor actor, UUID id, @Nullable Integer version, @Nullable String words) {
        return moving(actor, id, version, Concerns.ANSWERED, words, c -> reading.answers(actor, c), Concerns.CLOSED);
    }

    /** Closed by who raised it or who answered; without an answer only by who raised it. */
    Outcome<UUID> close(Actor actor, UUID id, @Nullable Integer version, @Nullable String words) {
        return moving(
                actor,
                id,
                version,
                Concerns.CLOSED,
                words,
                c -> reading.raises(actor, c)
                        || reading.answers(actor, c) && c.state().equals(Concerns.ANSWERED),
                Concerns.CLOSED);
    }

    Outcome<UUID> reopen(Actor actor, UUID id, @Nullable Integer version, @Nullable String words) {
        return moving(actor, id, version, "reopened", words, c -> reading.raises(actor, c), Concerns.OPEN);
    }

    private Outcome<UUID> moving(
            Actor actor,
            UUID id,
            @Nullable Integer version,
            String act,
            @Nullable String words,
            Predicate<Concerns.Concern> may,
            String notIn) {
        if (!policy.mayReadSome(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(AgencyId.INSTALLATION, () -> {
            Optional<Concerns.Concern> found = reading.visible(actor, id);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            Concerns.Concern c = found.get();
            if (!may.test(c)) {
                return Outcome.refused(Refusal.forbidden());
            }
            return Given.version(version)
                    .then(over -> Words.said(words, "words").then(w -> {
                        boolean stale = over != c.version() || c.state().equals(notIn);
                        if (stale || !concerns.move(c, act, w, actor.name(), time.now())) {
                            return Outcome.refused(
                                    Refusal.of(Refusal.Kind.CONFLICT, "concern-moved-on", Map.of("state", c.state())));
                        }
                        record(actor, act, id, c.unitName());
                        return Outcome.done(id);
                    }));
        });
    }

    private void record(Actor actor, String act, UUID id, String label) {
        audit.record(AgencyId.INSTALLATION, actor, AuditFact.of("concern." + act, "concern", id, label));
    }
}
