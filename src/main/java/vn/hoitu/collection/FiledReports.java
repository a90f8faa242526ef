package vn.hoitu.collection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Actor;

/**
 * What of a report somebody sees. The unit's own people see all they handed in; everybody else only what has left the
 * unit: what its head signed or approved, or what never waits at a head because there is none. Until then it is a draft
 * of the unit, whoever collects it.
 */
@Component
class FiledReports {

    private static final Set<String> LEAVES = Set.of("signed", "approved", "accepted", "passed-over");

    private final Reports reports;
    private final Submissions submissions;
    private final ObligationActs acts;

    FiledReports(Reports reports, Submissions submissions, ObligationActs acts) {
        this.reports = reports;
        this.submissions = submissions;
        this.acts = acts;
    }

    /** In the order they were handed in; within a transaction. */
    List<Submissions.Submission> shown(Actor actor, Reports.Seen seen) {
        List<Submissions.Submission> all = submissions.of(seen.obligation().id());
        if (all.isEmpty() || reports.sight(actor, seen).isOwn()) {
            return all;
        }
        Set<Integer> left = left(seen);
        return all.stream().filter(s -> left.contains(s.number())).toList();
    }

    private Set<Integer> left(Reports.Seen seen) {
        return acts.of(seen.obligation().id(), null).stream()
                .filter(a -> LEAVES.contains(a.act()) && isHead(seen, a))
                .map(ObligationActs.Act::submission)
                .collect(Collectors.toSet());
    }

    private static boolean isHead(Reports.Seen seen, ObligationActs.Act act) {
        return seen.chain().stream()
                .filter(s -> s.part().equals(Obligation.Step.HEAD))
                .anyMatch(s -> s.organizationId().equals(act.organizationId()));
    }
}
