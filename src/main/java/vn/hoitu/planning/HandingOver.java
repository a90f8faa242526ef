package vn.hoitu.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Passes what somebody who is away was to make on to the deputy. What is in work stays with whoever began it. */
@Service
class HandingOver {

    /** @param kept titles of stories whose work has begun */
    record HandedView(List<String> handed, List<String> kept) {}

    private final LeaveBook leaves;
    private final PlanBook stories;
    private final Assignments assignments;
    private final PlanningPolicy policy;
    private final PlanNews news;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;

    HandingOver(
            LeaveBook leaves,
            PlanBook stories,
            Assignments assignments,
            PlanningPolicy policy,
            PlanNews news,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy) {
        this.leaves = leaves;
        this.stories = stories;
        this.assignments = assignments;
        this.policy = policy;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
    }

    Outcome<HandedView> toDeputy(AgencyId agency, Actor actor, UUID id) {
        if (!policy.may(actor, agency, PlanningPolicy.DECIDE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> leaves.lock(agency, id)
                        .map(leave -> leave.deputyId() == null || !leave.state().equals("granted")
                                ? Outcome.<HandedView>refused(Refusal.of(Refusal.Kind.CONFLICT, "leave-without-deputy"))
                                : Outcome.done(hand(agency, actor, leave, leave.deputyId())))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private HandedView hand(AgencyId agency, Actor actor, Leave leave, UUID deputy) {
        List<String> handed = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Assignment found : assignments.ofPerson(agency, leave.personId(), PlanBoard.MOST_OWED)) {
            Story story = stories.find(agency, found.storyId()).orElseThrow();
            if (!leave.covers(story.day())) {
                continue;
            }
            Assignment a = assignments.lock(agency, found.id()).orElse(found);
            if (a.pieceId() != null) {
                kept.add(story.wish().title());
                continue;
            }
            assignments.change(agency, a, a.order(), people(a, leave, deputy));
            changes.record(agency, "story", story.id());
            audit.record(
                    agency,
                    actor,
                    AuditFact.of(
                                    "assignment.handed",
                                    "story",
                                    story.id(),
                                    story.wish().title())
                            .changing(
                                    Map.of("people", leave.personName()),
                                    Map.of("people", String.valueOf(leave.deputyName()))));
            Assignment now =
                    new Assignment(a.id(), a.storyId(), a.position(), a.order(), a.people(), null, a.version() + 1);
            news.assigned(story, now, Set.of(deputy), actor);
            news.released(story, now, Set.of(leave.personId()), actor);
            handed.add(story.wish().title());
        }
        return new HandedView(handed, kept);
    }

    private static List<Assignment.Assignee> people(Assignment a, Leave leave, UUID deputy) {
        List<Assignment.Assignee> people = new ArrayList<>();
        boolean there = a.isFor(deputy);
        for (Assignment.Assignee p : a.people()) {
            if (!p.personId().equals(leave.personId())) {
                people.add(p);
            } else if (!there) {
                people.add(new Assignment.Assignee(deputy, String.valueOf(leave.deputyName()), p.leads(), null));
            }
        }
        boolean led = people.stream().anyMatch(Assignment.Assignee::leads);
        if (!led && !people.isEmpty()) {
            Assignment.Assignee first = people.getFirst();
            people.set(0, new Assignment.Assignee(first.personId(), first.name(), true, first.acceptedAt()));
        }
        return people;
    }
}
