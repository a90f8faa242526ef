package vn.hoitu.planning;

import static vn.hoitu.planning.PlanBook.at;
import static vn.hoitu.planning.PlanBook.instant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** Who is away and who stands in, in the database. Each method runs within the agency's transaction. */
@Repository
class LeaveBook {

    /** Somebody stands in for somebody although nobody is away. */
    record Deputation(
            UUID id,
            UUID personId,
            String personName,
            UUID deputyId,
            String deputyName,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            String madeByName) {}

    private final DSLContext sql;

    LeaveBook(DSLContext sql) {
        this.sql = sql;
    }

    void add(AgencyId agency, Leave l) {
        sql.execute(
                """
                insert into planning.leave (agency_id, id, person_id, person_name, kind, first_day, last_day, deputy_id,
                    deputy_name, note, state, decided_by_name, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
                """,
                agency.value(),
                l.id(),
                l.personId(),
                l.personName(),
                l.kind(),
                l.firstDay(),
                l.lastDay(),
                l.deputyId(),
                l.deputyName(),
                l.note(),
                l.state(),
                l.decidedByName(),
                at(l.decidedAt()));
    }

    void decide(AgencyId agency, UUID id, String state, String by, @Nullable String reason, Instant now) {
        sql.execute("""
            update planning.leave set state = ?, decided_by_name = ?, decided_at = ?::timestamptz, reason = ?,
                version = version + 1
            where agency_id = ? and id = ?
            """, state, by, at(now), reason, agency.value(), id);
    }

    Optional<Leave> lock(AgencyId agency, UUID id) {
        return sql
                .fetch("select * from planning.leave where agency_id = ? and id = ? for update", agency.value(), id)
                .stream()
                .findFirst()
                .map(LeaveBook::leave);
    }

    List<Leave> between(AgencyId agency, LocalDate from, LocalDate to, int limit) {
        return sql.fetch("""
            select * from planning.leave where agency_id = ? and first_day <= ? and last_day >= ?
                and state <> 'withdrawn'
            order by first_day, person_name, id limit ?
            """, agency.value(), to, from, limit).map(LeaveBook::leave);
    }

    List<Leave> ofPerson(AgencyId agency, UUID person, LocalDate from, LocalDate to) {
        return sql.fetch("""
            select * from planning.leave where agency_id = ? and person_id = ? and first_day <= ?
                and last_day >= ? and state in ('asked', 'granted') order by first_day
            """, agency.value(), person, to, from).map(LeaveBook::leave);
    }

    /** Of these people, those who are away on a day. */
    List<Leave> away(AgencyId agency, Collection<UUID> people, LocalDate from, LocalDate to) {
        return people.isEmpty()
                ? List.of()
                : sql.fetch("""
                    select * from planning.leave where agency_id = ? and person_id = any(?) and state = 'granted'
                        and first_day <= ? and last_day >= ? order by first_day
                    """, agency.value(), people.toArray(UUID[]::new), to, from)
                        .map(LeaveBook::leave);
    }

    /** Of these people, those who are away on a day, with whoever stands in for them by leave or by deputation. */
    Map<UUID, Set<UUID>> awayWithDeputies(AgencyId agency, Collection<UUID> people, LocalDate day) {
        Map<UUID, Set<UUID>> away = new HashMap<>();
        if (!people.isEmpty()) {
            sql.fetch("""
                    select l.person_id, d.deputy_id from planning.leave l
                    cross join lateral (
                        select l.deputy_id
                        union
                        select p.deputy_id from planning.deputation p where p.agency_id = l.agency_id
                            and p.person_id = l.person_id and p.first_day <= ? and (p.last_day is null or p.last_day >= ?)
                    ) d
                    where l.agency_id = ? and l.person_id = any(?) and l.state = 'granted'
                        and ? between l.first_day and l.last_day
                    """, day, day, agency.value(), people.toArray(UUID[]::new), day)
                    .forEach(r -> {
                        Set<UUID> deputies = away.computeIfAbsent(r.get("person_id", UUID.class), p -> new HashSet<>());
                        UUID deputy = r.get("deputy_id", UUID.class);
                        if (deputy != null) {
                            deputies.add(deputy);
                        }
                    });
        }
        return away;
    }

    /** For whom somebody stands in on a day. */
    Set<UUID> standingInFor(AgencyId agency, UUID deputy, LocalDate day) {
        return new HashSet<>(sql.fetch("""
            select person_id from planning.leave where agency_id = ? and deputy_id = ? and state = 'granted'
                and ? between first_day and last_day
            union
            select person_id from planning.deputation where agency_id = ? and deputy_id = ?
                and first_day <= ? and (last_day is null or last_day >= ?)
            """, agency.value(), deputy, day, agency.value(), deputy, day, day)
                .map(r -> r.get("person_id", UUID.class)));
    }

    void add(AgencyId agency, Deputation d) {
        sql.execute(
                """
                insert into planning.deputation (agency_id, id, person_id, person_name, deputy_id, deputy_name, first_day,
                    last_day, made_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                agency.value(),
                d.id(),
                d.personId(),
                d.personName(),
                d.deputyId(),
                d.deputyName(),
                d.firstDay(),
                d.lastDay(),
                d.madeByName());
    }

    Optional<Deputation> deputation(AgencyId agency, UUID id) {
        return sql
                .fetch("select * from planning.deputation where agency_id = ? and id = ?", agency.value(), id)
                .stream()
                .findFirst()
                .map(LeaveBook::deputation);
    }

    List<Deputation> deputations(AgencyId agency, LocalDate from, LocalDate to) {
        return sql.fetch("""
            select * from planning.deputation where agency_id = ? and first_day <= ?
                and (last_day is null or last_day >= ?) order by first_day, person_name
            """, agency.value(), to, from).map(LeaveBook::deputation);
    }

    void remove(AgencyId agency, UUID deputation) {
        sql.execute("delete from planning.deputation where agency_id = ? and id = ?", agency.value(), deputation);
    }

    private static Deputation deputation(Record r) {
        return new Deputation(
                r.get("id", UUID.class),
                r.get("person_id", UUID.class),
                r.get("person_name", String.class),
                r.get("deputy_id", UUID.class),
                r.get("deputy_name", String.class),
                r.get("first_day", LocalDate.class),
                r.get("last_day", LocalDate.class),
                r.get("made_by_name", String.class));
    }

    private static Leave leave(Record r) {
        return new Leave(
                r.get("id", UUID.class),
                r.get("person_id", UUID.class),
                r.get("person_name", String.class),
                r.get("kind", String.class),
                r.get("first_day", LocalDate.class),
                r.get("last_day", LocalDate.class),
                r.get("deputy_id", UUID.class),
                r.get("deputy_name", String.class),
                r.get("note", String.class),
                r.get("state", String.class),
                r.get("decided_by_name", String.class),
                instant(r, "decided_at"),
                r.get("reason", String.class),
                r.get("version", Integer.class));
    }
}
