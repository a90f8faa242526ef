package vn.hoitu.planning;

import static vn.hoitu.planning.PlanBook.at;
import static vn.hoitu.planning.PlanBook.instant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** The assignments of stories in the database. Each method runs within the agency's transaction. */
@Repository
class Assignments {

    private final DSLContext sql;

    Assignments(DSLContext sql) {
        this.sql = sql;
    }

    List<Assignment> of(AgencyId agency, Collection<UUID> stories) {
        if (stories.isEmpty()) {
            return List.of();
        }
        return read(
                agency,
                sql.fetch(
                        "select * from planning.assignment where agency_id = ? and story_id = any(?) order by position",
                        agency.value(),
                        stories.toArray(UUID[]::new)));
    }

    /** What one person makes, of stories that are not refused, cancelled or merged away. */
    List<Assignment> ofPerson(AgencyId agency, UUID person, int limit) {
        return read(agency, sql.fetch("""
                        select a.* from planning.assignment a
                        join planning.assignee p on p.agency_id = a.agency_id and p.assignment_id = a.id
                        join planning.story s on s.agency_id = a.agency_id and s.id = a.story_id
                        where a.agency_id = ? and p.person_id = ? and s.state in ('proposed', 'approved')
                        order by s.day desc, coalesce(a.deadline, s.deadline) nulls last, a.id limit ?
                        """, agency.value(), person, limit));
    }

    Optional<Assignment> lock(AgencyId agency, UUID id) {
        return read(
                        agency,
                        sql.fetch(
                                "select * from planning.assignment where agency_id = ? and id = ? for update",
                                agency.value(),
                                id))
                .stream()
                .findFirst();
    }

    Optional<Assignment> ofPiece(AgencyId agency, UUID piece) {
        return read(
                        agency,
                        sql.fetch(
                                "select * from planning.assignment where agency_id = ? and piece_id = ?",
                                agency.value(),
                                piece))
                .stream()
                .findFirst();
    }

    void add(AgencyId agency, Assignment a) {
        Assignment.Order o = a.order();
        sql.execute(
                """
                insert into planning.assignment (agency_id, id, story_id, position, form, desk_id, length, length_unit,
                    deadline, note)
                values (?, ?, ?, (select coalesce(max(position), 0) + 1 from planning.assignment
                    where agency_id = ? and story_id = ?), ?, ?, ?, ?, ?::timestamptz, ?)
                """,
                agency.value(),
                a.id(),
                a.storyId(),
                agency.value(),
                a.storyId(),
                o.form(),
                o.deskId(),
                o.length(),
                o.lengthUnit(),
                at(o.deadline()),
                o.note());
        staff(agency, a.id(), a.people());
    }

    void change(AgencyId agency, Assignment a, Assignment.Order o, List<Assignment.Assignee> people) {
        sql.execute(
                """
                update planning.assignment set form = ?, desk_id = ?, length = ?, length_unit = ?,
                    deadline = ?::timestamptz, note = ?, version = version + 1
                where agency_id = ? and id = ?
                """,
                o.form(),
                o.deskId(),
                o.length(),
                o.lengthUnit(),
                at(o.deadline()),
                o.note(),
                agency.value(),
                a.id());
        sql.execute("delete from planning.assignee where agency_id = ? and assignment_id = ?", agency.value(), a.id());
        staff(agency, a.id(), people);
    }

    void remove(AgencyId agency, UUID id) {
        sql.execute("delete from planning.assignment where agency_id = ? and id = ?", agency.value(), id);
    }

    /** The assignments of a story that was merged go on under the one that took it in. */
    void hand(AgencyId agency, UUID from, UUID to) {
        sql.execute("""
                update planning.assignment set story_id = ?, version = version + 1, position = position
                    + (select coalesce(max(position), 0) from planning.assignment where agency_id = ? and story_id = ?)
                where agency_id = ? and story_id = ?
                """, to, agency.value(), to, agency.value(), from);
    }

    void accept(AgencyId agency, UUID id, UUID person, Instant now) {
        sql.execute("""
                update planning.assignee set accepted_at = coalesce(accepted_at, ?::timestamptz)
                where agency_id = ? and assignment_id = ? and person_id = ?
                """, at(now), agency.value(), id, person);
    }

    void link(AgencyId agency, UUID id, UUID piece) {
        sql.execute(
                "update planning.assignment set piece_id = ?, version = version + 1 where agency_id = ? and id = ?",
                piece,
                agency.value(),
                id);
    }

    private void staff(AgencyId agency, UUID id, List<Assignment.Assignee> people) {
        for (Assignment.Assignee p : people) {
            sql.execute("""
                    insert into planning.assignee (agency_id, assignment_id, person_id, person_name, leads, accepted_at)
                    values (?, ?, ?, ?, ?, ?::timestamptz)
                    """, agency.value(), id, p.personId(), p.name(), p.leads(), at(p.acceptedAt()));
        }
    }

    private List<Assignment> read(AgencyId agency, Collection<? extends Record> rows) {
        UUID[] ids = rows.stream().map(r -> r.get("id", UUID.class)).toArray(UUID[]::new);
        Map<UUID, List<Assignment.Assignee>> people = new HashMap<>();
        sql.fetch("""
                        select * from planning.assignee where agency_id = ? and assignment_id = any(?)
                        order by leads desc, person_name
                        """, agency.value(), ids)
                .forEach(r -> people.computeIfAbsent(r.get("assignment_id", UUID.class), x -> new ArrayList<>())
                        .add(new Assignment.Assignee(
                                r.get("person_id", UUID.class),
                                r.get("person_name", String.class),
                                r.get("leads", Boolean.class),
                                instant(r, "accepted_at"))));
        return rows.stream()
                .map(r -> assignment(r, people.getOrDefault(r.get("id", UUID.class), List.of())))
                .toList();
    }

    private static Assignment assignment(Record r, List<Assignment.Assignee> people) {
        return new Assignment(
                r.get("id", UUID.class),
                r.get("story_id", UUID.class),
                r.get("position", Integer.class),
                new Assignment.Order(
                        r.get("form", String.class),
                        r.get("desk_id", UUID.class),
                        r.get("length", Integer.class),
                        r.get("length_unit", String.class),
                        instant(r, "deadline"),
                        r.get("note", String.class)),
                people,
                r.get("piece_id", UUID.class),
                r.get("version", Integer.class));
    }
}
