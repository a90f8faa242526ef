package vn.hoitu.planning;

import static vn.hoitu.planning.PlanBook.instant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.identity.Directory;
import vn.hoitu.identity.OpenWork;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** The assignments that somebody has not begun; what was begun is handed over with its piece. */
@Component
class OpenAssignments implements OpenWork {

    private final DSLContext sql;
    private final Assignments assignments;
    private final PlanBook book;
    private final PlanNews news;
    private final Directory directory;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;

    OpenAssignments(
            DSLContext sql,
            Assignments assignments,
            PlanBook book,
            PlanNews news,
            Directory directory,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy) {
        this.sql = sql;
        this.assignments = assignments;
        this.book = book;
        this.news = news;
        this.directory = directory;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
    }

    @Override
    public String kind() {
        return "assignment";
    }

    @Override
    public List<Item> of(AgencyId agency, PersonId person, int limit) {
        return tenancy.reading(
                agency,
                () -> sql.fetch("""
                        select a.id, s.title, coalesce(a.deadline, s.deadline) as due
                        from planning.assignee p
                        join planning.assignment a on a.agency_id = p.agency_id and a.id = p.assignment_id
                        join planning.story s on s.agency_id = a.agency_id and s.id = a.story_id
                        where p.agency_id = ? and p.person_id = ? and a.piece_id is null
                          and s.state in ('proposed', 'approved')
                        order by coalesce(a.deadline, s.deadline) nulls last, a.id limit ?
                        """, agency.value(), person.value(), limit)
                        .map(r -> new Item(
                                kind(),
                                r.get("id", UUID.class),
                                r.get("title", String.class),
                                "assigned",
                                instant(r, "due"))));
    }

    @Override
    public Outcome<?> handOver(AgencyId agency, Actor actor, UUID item, PersonId from, PersonId to, String reason) {
        return tenancy.within(agency, () -> {
            Optional<Assignment> found = assignments.lock(agency, item);
            Optional<Story> story = found.flatMap(a -> book.find(agency, a.storyId()));
            if (found.isEmpty() || story.isEmpty() || !found.get().isFor(from.value())) {
                return Outcome.refused(Refusal.absent());
            }
            Assignment a = found.get();
            String name = directory.namesOf(List.of(to.value())).getOrDefault(to.value(), "");
            List<Assignment.Assignee> people = new ArrayList<>();
            a.people().stream()
                    .filter(p -> !p.personId().equals(to.value()))
                    .map(p -> p.personId().equals(from.value())
                            ? new Assignment.Assignee(to.value(), name, p.leads(), null)
                            : p)
                    .forEach(people::add);
            assignments.change(agency, a, a.order(), people);
            changes.record(agency, "story", story.get().id());
            audit.record(
                    agency,
                    actor,
                    AuditFact.of(
                                    "assignment.handed-over",
                                    "story",
                                    story.get().id(),
                                    story.get().wish().title())
                            .changing(Map.of(), Map.of("person", name, "reason", reason)));
            news.assigned(story.get(), a, java.util.Set.of(to.value()), actor);
            return Outcome.done(item);
        });
    }
}
