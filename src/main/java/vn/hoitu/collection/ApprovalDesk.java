package vn.hoitu.collection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Looks at reports step by step: on to the next, or back to the unit with a word. */
@Service
public class ApprovalDesk {

    private final ReportActs doing;
    private final Reports reports;
    private final Submissions submissions;
    private final ObligationActs acts;
    private final ReportConcerns concerns;
    private final Figures figures;
    private final Handing handing;
    private final CollectionPolicy policy;
    private final CollectionTime time;

    ApprovalDesk(
            ReportActs doing,
            Reports reports,
            Submissions submissions,
            ObligationActs acts,
            ReportConcerns concerns,
            Figures figures,
            Handing handing,
            CollectionPolicy policy,
            CollectionTime time) {
        this.doing = doing;
        this.reports = reports;
        this.submissions = submissions;
        this.acts = acts;
        this.concerns = concerns;
        this.figures = figures;
        this.handing = handing;
        this.policy = policy;
        this.time = time;
    }

    /** Who holds the step now may decide; the operator in the collector's place where nobody works there yet. */
    boolean mayDecide(Actor actor, Reports.Seen seen) {
        return seen.obligation().state() == Obligation.State.SUBMITTED
                && seen.current().filter(step -> mayDecide(actor, seen, step)).isPresent();
    }

    private boolean mayDecide(Actor actor, Reports.Seen seen, Obligation.Step step) {
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
            Outcome<UUID> done = doing.done(
                    actor,
                    seen,
                    after,
                    next.isPresent() ? "approved" : "accepted",
                    words,
                    () -> next.isPresent() ? Outcome.done(List.of()) : accept(actor, seen));
            if (done instanceof Outcome.Done<UUID>) {
                concerns.arrived(seen, after, actor, now);
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
                        .then(w -> doing.done(actor, seen, Moves.returned(seen.obligation()), "returned", w)));
    }

    /** Whoever decides at one of its steps learns that it has moved on; everybody else that it is not his to decide. */
    private Outcome<UUID> deciding(
            Actor actor, UUID id, @Nullable Integer version, Function<Reports.Seen, Outcome<UUID>> work) {
        return doing.looking(
                actor, id, version, seen -> seen.chain().stream().anyMatch(s -> mayDecide(actor, seen, s)), seen -> {
                    if (seen.obligation().state() != Obligation.State.SUBMITTED) {
                        return Outcome.refused(reports.movedOn(id));
                    }
                    return mayDecide(actor, seen) ? work.apply(seen) : Outcome.refused(Refusal.forbidden());
                });
    }
}
