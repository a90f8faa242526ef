package vn.hoitu.collection;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Given;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** One act on a report that was handed in: whether it still is as it was seen, and what is written down of the act. */
@Component
class ReportActs {

    private final Reports reports;
    private final Obligations obligations;
    private final ObligationActs acts;
    private final CollectionPolicy policy;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Tenancy tenancy;
    private final CollectionTime time;

    ReportActs(
            Reports reports,
            Obligations obligations,
            ObligationActs acts,
            CollectionPolicy policy,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Tenancy tenancy,
            CollectionTime time) {
        this.reports = reports;
        this.obligations = obligations;
        this.acts = acts;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.tenancy = tenancy;
        this.time = time;
    }

    /** @param may asked first, so that nobody else learns anything of the report's state */
    Outcome<UUID> looking(
            Actor actor,
            UUID id,
            @Nullable Integer version,
            Predicate<Reports.Seen> may,
            Function<Reports.Seen, Outcome<UUID>> work) {
        if (!policy.mayReadSome(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                AgencyId.INSTALLATION,
                () -> reports.find(actor, id)
                        .then(seen -> may.test(seen)
                                ? Given.version(version).then(over -> fresh(seen, over, work))
                                : Outcome.refused(Refusal.forbidden())));
    }

    private Outcome<UUID> fresh(Reports.Seen seen, int version, Function<Reports.Seen, Outcome<UUID>> work) {
        if (seen.round().closedAt() != null) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "round-closed"));
        }
        return version == seen.obligation().version()
                ? work.apply(seen)
                : Outcome.refused(reports.movedOn(seen.obligation().id()));
    }

    Outcome<UUID> done(Actor actor, Reports.Seen seen, Obligation after, String act, @Nullable String words) {
        return done(actor, seen, after, act, words, () -> Outcome.done(List.of()));
    }

    /** Holds the report first, so that of two at once only one goes on to write figures. */
    Outcome<UUID> done(
            Actor actor,
            Reports.Seen seen,
            Obligation after,
            String act,
            @Nullable String words,
            Supplier<Outcome<List<String>>> figuresFirst) {
        Obligation before = seen.obligation();
        return Words.maybe(words, "words")
                .then(said -> !obligations.hold(before)
                        ? Outcome.refused(reports.movedOn(before.id()))
                        : figuresFirst.get().map(kept -> moved(actor, seen, after, act, said, kept)));
    }

    private UUID moved(Actor actor, Reports.Seen seen, Obligation after, String act, String said, List<String> kept) {
        Obligation before = seen.obligation();
        obligations.move(before, after);
        UUID organization = seen.current().map(Obligation.Step::organizationId).orElse(before.holderId());
        UUID moved = acts.add(after, act, organization, said.isEmpty() ? null : said, null, actor, time.now());
        audit.record(
                AgencyId.INSTALLATION,
                actor,
                AuditFact.of("collection." + act, "collection-report", before.id(), before.unitName())
                        .changing(
                                Map.of("state", before.state().code(), "step", before.step()),
                                Map.of("state", after.state().code(), "step", after.step(), "figures", kept)));
        events.publishEvent(new ReportMoved(before.id(), moved));
        return before.id();
    }
}
