package vn.hoitu.collection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Actor;

/**
 * What of a report somebody sees. The unit's own people see all they handed in; a body of its chain what has come up to
 * that body's step, and goes on seeing it whatever becomes of it afterwards; everybody else what was accepted. Until then
 * it is between the unit and those it waits at, whoever collects it.
 */
@Component
class FiledReports {

    private final Reports reports;
    private final Submissions submissions;
    private final ObligationActs acts;
    private final CollectionPolicy policy;

    FiledReports(Reports reports, Submissions submissions, ObligationActs acts, CollectionPolicy policy) {
        this.reports = reports;
        this.submissions = submissions;
        this.acts = acts;
        this.policy = policy;
    }

    /** In the order they were handed in; within a transaction. */
    List<Submissions.Submission> shown(Actor actor, Reports.Seen seen) {
        List<Submissions.Submission> all = submissions.of(seen.obligation().id());
        if (all.isEmpty() || reports.sight(actor, seen).isOwn()) {
            return all;
        }
        Set<Integer> come = come(seen, step(actor, seen));
        return all.stream().filter(s -> come.contains(s.number())).toList();
    }

    /** The lowest step at which the actor works for a body above the unit; beyond all steps for everybody else. */
    private int step(Actor actor, Reports.Seen seen) {
        Set<UUID> bodies = policy.readsFor(actor);
        return seen.chain().stream()
                .filter(s -> !s.part().equals(Obligation.Step.HEAD) && bodies.contains(s.organizationId()))
                .mapToInt(Obligation.Step::position)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Set<Integer> come(Reports.Seen seen, int step) {
        return acts.of(seen.obligation().id(), null).stream()
                .filter(a -> a.state().equals(Obligation.State.ACCEPTED.code())
                        || a.state().equals(Obligation.State.SUBMITTED.code()) && a.step() >= step)
                .map(ObligationActs.Act::submission)
                .collect(Collectors.toSet());
    }
}
