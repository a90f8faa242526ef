package vn.hoitu.planning;

import static vn.hoitu.planning.PlanBook.at;
import static vn.hoitu.planning.PlanBook.instant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;

/** What was planned, for those who count what came of it. */
@Service
public class PlannedWork {

    /** A form of an approved story that somebody owed until a time. */
    public record Due(
            UUID assignment,
            UUID story,
            String title,
            String form,
            @Nullable UUID desk,
            String people,
            Instant deadline,
            @Nullable UUID piece) {}

    /** A piece that was opened for a story. */
    public record StoryPiece(UUID story, long number, String title, LocalDate day, UUID piece) {}

    private final DSLContext sql;
    private final Tenancy tenancy;

    PlannedWork(DSLContext sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    /** What was due in the span; of one person, or of some desks, where that is asked. */
    public List<Due> due(
            AgencyId agency, Instant from, Instant to, @Nullable UUID person, @Nullable List<UUID> desks, int limit) {
        StringBuilder query = new StringBuilder("""
                select a.id, a.story_id, s.title, a.form, a.desk_id, a.piece_id,
                       coalesce(a.deadline, s.deadline) as deadline,
                       coalesce((select string_agg(p.person_name, ', ' order by p.leads desc, p.person_name)
                                 from planning.assignee p
                                 where p.agency_id = a.agency_id and p.assignment_id = a.id), '') as people
                from planning.assignment a
                join planning.story s on s.agency_id = a.agency_id and s.id = a.story_id
                where a.agency_id = ? and s.state = 'approved'
                  and coalesce(a.deadline, s.deadline) >= ?::timestamptz
                  and coalesce(a.deadline, s.deadline) < ?::timestamptz
                """);
        List<Object> values = new ArrayList<>(List.of(agency.value(), at(from), at(to)));
        if (person != null) {
            query.append(" and exists (select 1 from planning.assignee p where p.agency_id = a.agency_id"
                    + " and p.assignment_id = a.id and p.person_id = ?)");
            values.add(person);
        }
        if (desks != null) {
            query.append(" and a.desk_id = any(?)");
            values.add(desks.toArray(UUID[]::new));
        }
        query.append(" order by 7 desc, a.id limit ?");
        values.add(limit);
        return tenancy.reading(
                agency,
                () -> sql.fetch(query.toString(), values.toArray())
                        .map(r -> new Due(
                                r.get("id", UUID.class),
                                r.get("story_id", UUID.class),
                                r.get("title", String.class),
                                r.get("form", String.class),
                                r.get("desk_id", UUID.class),
                                r.get("people", String.class),
                                java.util.Objects.requireNonNull(instant(r, "deadline")),
                                r.get("piece_id", UUID.class))));
    }

    /** The pieces of the stories of some days. */
    public List<StoryPiece> pieces(AgencyId agency, LocalDate from, LocalDate to) {
        return tenancy.reading(
                agency,
                () -> sql.fetch("""
                        select s.id, s.number, s.title, s.day, a.piece_id
                        from planning.story s
                        join planning.assignment a on a.agency_id = s.agency_id and a.story_id = s.id
                        where s.agency_id = ? and s.day >= ? and s.day < ? and a.piece_id is not null
                        """, agency.value(), from, to)
                        .map(r -> new StoryPiece(
                                r.get("id", UUID.class),
                                r.get("number", Long.class),
                                r.get("title", String.class),
                                r.get("day", LocalDate.class),
                                r.get("piece_id", UUID.class))));
    }
}
