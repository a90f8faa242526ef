package vn.hoitu.collection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Looks at reports step by step: on to the next, back to the unit with a word, or taken back by the unit itself. */
@Service
public class ApprovalDesk {

    private final Reports reports;
    private final Obligations obligations;
    private final Submissions submissions;
    private final ObligationActs acts;
    private final Figures figures;
    private final Handing handing;
    private final CollectionPolicy policy;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Tenancy tenancy;
    private final CollectionTime time;

    ApprovalDesk(
            Reports reports,
            Obligations obligations,
            Submissions submissions,
            ObligationActs acts,
            Figures figures,
            Handing handing,
            CollectionPolicy policy,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Tenancy tenancy,
            CollectionTime time) {
        this.reports = reports;
        this.obligations = obligations;
        this.submissions = submissions;
        this.acts = acts;
        this.figures = figures;
        this.handing = handing;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.tenancy = tenancy;
        this.time = time;
    }

    /** Who holds the step now may decide; the operator in the collector's place where nobody works there yet. */
    boolean mayDecide(Actor actor, Reports.Seen seen) {
        Obligation.Step step = seen.current().orElse(null);
        if (step == null || seen.obligation().state() != Obligation.State.SUBMITTED) {
            return false;
        }
        return switch (step.part()) {
            case Obligation.Step.HEAD ->
                policy.mayApprove(actor, seen.obligation().holderId());
            case Obligation.Step.COLLECTOR ->
                policy.mayApprove(actor, step.organizationId())
                        || policy.mayCollect(actor, AgencyId.INSTALLATION.value())
                                && handing.nobodyAt(step.organizationId());
            default -> policy.mayApprove(actor, step.organizationId());
        };
    }

    /** On to the next step; at the last one the report counts and its figures are kept. */
    public Outcome<UUID> approve(Actor actor, UUID id, @Nullable Integer version, @Nullable String words) {
        return deciding(actor, id, version, seen -> {
            List<Obligation.Step> later = seen.chain().stream()
                    .filter(s -> s.position() > seen.obligation().step())
                    .toList();
            Optional<Obligation.Step> next = later.stream()
                    .filter(s -> s.part().equals(Obligation.Step.COLLECTOR) || !handing.nobodyAt(s.organizationId()))
                    .findFirst();
            Instant now = time.now();
            Obligation after = next.map(s -> Moves.onTo(seen.obligation(), s.position()))
                    .orElseGet(() -> Moves.accepted(seen.obligation(), now));
            Outcome<UUID> done = done(
                    actor,
                    seen,
                    after,
                    next.isPresent() ? "approved" : "accepted",
                    words,
                    () -> next.isPresent() ? Outcome.done(List.of()) : accept(actor, seen));
            if (done instanceof Outcome.Done<UUID>) {
                later.stream()
                        .takeWhile(s ->
                                next.isPresent() && s.position() < next.get().position())
                        .forEach(s -> acts.add(after, "passed-over", s.organizationId(), null, null, actor, now));
            }
            return done;
        });
    }

    private Outcome<List<String>> accept(Actor actor, Reports.Seen seen) {
        Submissions.Submission sent = submissions
                .find(seen.obligation().id(), seen.obligation().submission())
                .orElseThrow();
        return figures.accept(actor, seen, sent);
    }

    /** Back to the unit, with a word why; it begins again at its head. */
    public Outcome<UUID> sendBack(Actor actor, UUID id, @Nullable Integer version, @Nullable String words) {
        return deciding(
                actor,
                id,
                version,
                seen -> Words.said(words, "words")
                        .then(w -> done(
                                actor,
                                seen,
                                Moves.returned(seen.obligation()),
                                "returned",
                                w,
                                () -> Outcome.done(List.of()))));
    }

    /** The unit takes back what is still on its way. */
    public Outcome<UUID> recall(Actor actor, UUID id, @Nullable Integer version, @Nullable String words) {
        return own(
                actor,
                id,
                version,
                seen -> seen.obligation().state() != Obligation.State.SUBMITTED
                        ? Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "report-not-on-its-way"))
                        : done(
                                actor,
                                seen,
                                recalled(seen.obligation()),
                                "recalled",
                                words,
                                () -> Outcome.done(List.of())));
    }

    private Obligation recalled(Obligation o) {
        return acts.counting(o.id())
                .flatMap(n -> submissions.find(o.id(), n))
                .map(s -> Moves.countsOn(o, s.number(), s.sentAt()))
                .orElseGet(() -> Moves.recalled(o));
    }

    /** The unit takes back figures that count; they are withdrawn with the reason, and the report is owed again. */
    public Outcome<UUID> withdraw(Actor actor, UUID id, @Nullable Integer version, @Nullable String words) {
        return own(actor, id, version, seen -> {
            if (seen.obligation().state() == Obligation.State.SUBMITTED
                    || acts.counting(id).isEmpty()) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "report-does-not-count"));
            }
            return Words.said(words, "words")
                    .then(w -> done(
                            actor,
                            seen,
                            Moves.withdrawn(seen.obligation()),
                            "withdrawn",
                            w,
                            () -> figures.withdraw(actor, seen, w)));
        });
    }

    private Outcome<UUID> deciding(
            Actor actor,
            UUID id,
            @Nullable Integer version,
            java.util.function.Function<Reports.Seen, Outcome<UUID>> work) {
        return looking(actor, id, version, seen -> {
            if (seen.obligation().state() != Obligation.State.SUBMITTED) {
                return Outcome.refused(reports.movedOn(id));
            }
            return mayDecide(actor, seen) ? work.apply(seen) : Outcome.refused(Refusal.forbidden());
        });
    }

    private Outcome<UUID> own(
            Actor actor,
            UUID id,
            @Nullable Integer version,
            java.util.function.Function<Reports.Seen, Outcome<UUID>> work) {
        return looking(
                actor,
                id,
                version,
                seen -> policy.mayReport(actor, seen.obligation())
                        ? work.apply(seen)
                        : Outcome.refused(Refusal.forbidden()));
    }

    private Outcome<UUID> looking(
            Actor actor,
            UUID id,
            @Nullable Integer version,
            java.util.function.Function<Reports.Seen, Outcome<UUID>> work) {
        if (!policy.mayReadSome(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                AgencyId.INSTALLATION,
                () -> reports.find(actor, id).then(seen -> {
                    if (seen.round().closedAt() != null) {
                        return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "round-closed"));
                    }
                    return version == null || version != seen.obligation().version()
                            ? Outcome.refused(reports.movedOn(id))
                            : work.apply(seen);
                }));
    }

    /** Holds the report first, so that of two at once only one goes on to write figures. */
    private Outcome<UUID> done(
            Actor actor,
            Reports.Seen seen,
            Obligation after,
            String act,
            @Nullable String words,
            java.util.function.Supplier<Outcome<List<String>>> figuresFirst) {
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
