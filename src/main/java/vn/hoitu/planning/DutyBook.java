package vn.hoitu.planning;

import java.time.LocalDate;
import java.time.LocalTime;
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

/** The turns of duty in the database. Each method runs within the agency's transaction. */
@Repository
class DutyBook {

    private final DSLContext sql;

    DutyBook(DSLContext sql) {
        this.sql = sql;
    }

    void add(AgencyId agency, Shift s) {
        sql.execute(
                """
                insert into planning.shift (agency_id, id, day, desk_id, role, starts_at, ends_at, note)
                values (?, ?, ?, ?, ?, ?::time, ?::time, ?)
                """,
                agency.value(),
                s.id(),
                s.day(),
                s.deskId(),
                s.role(),
                s.startsAt().toString(),
                s.endsAt().toString(),
                s.note());
        staff(agency, s);
    }

    void change(AgencyId agency, Shift s) {
        sql.execute(
                """
                update planning.shift set day = ?, desk_id = ?, role = ?, starts_at = ?::time, ends_at = ?::time, note = ?,
                    version = version + 1
                where agency_id = ? and id = ?
                """,
                s.day(),
                s.deskId(),
                s.role(),
                s.startsAt().toString(),
                s.endsAt().toString(),
                s.note(),
                agency.value(),
                s.id());
        sql.execute("delete from planning.shift_person where agency_id = ? and shift_id = ?", agency.value(), s.id());
        staff(agency, s);
    }

    private void staff(AgencyId agency, Shift s) {
        for (int i = 0; i < s.people().size(); i++) {
            sql.execute(
                    """
                    insert into planning.shift_person (agency_id, shift_id, person_id, person_name, position)
                    values (?, ?, ?, ?, ?)
                    """,
                    agency.value(),
                    s.id(),
                    s.people().get(i).personId(),
                    s.people().get(i).name(),
                    i);
        }
    }

    void remove(AgencyId agency, UUID id) {
        sql.execute("delete from planning.shift where agency_id = ? and id = ?", agency.value(), id);
    }

    Optional<Shift> lock(AgencyId agency, UUID id) {
        return read(
                        agency,
                        sql.fetch(
                                "select * from planning.shift where agency_id = ? and id = ? for update",
                                agency.value(),
                                id))
                .stream()
                .findFirst();
    }

    /** Who draws up weeks of an agency's roster does it one after the other. */
    void lockRoster(AgencyId agency) {
        sql.execute("select pg_advisory_xact_lock(hashtext(?))", "planning.roster." + agency);
    }

    List<Shift> between(AgencyId agency, LocalDate from, LocalDate to, int limit) {
        return read(agency, sql.fetch("""
            select * from planning.shift where agency_id = ? and day between ? and ?
            order by day, starts_at, role, id limit ?
            """, agency.value(), from, to, limit));
    }

    List<Shift> ofPerson(AgencyId agency, UUID person, LocalDate from, LocalDate to) {
        return read(agency, sql.fetch("""
            select s.* from planning.shift s
            join planning.shift_person p on p.agency_id = s.agency_id and p.shift_id = s.id
            where s.agency_id = ? and p.person_id = ? and s.day between ? and ? order by s.day, s.starts_at
            """, agency.value(), person, from, to));
    }

    private List<Shift> read(AgencyId agency, Collection<? extends Record> rows) {
        UUID[] ids = rows.stream().map(r -> r.get("id", UUID.class)).toArray(UUID[]::new);
        Map<UUID, List<Shift.OnDuty>> people = new HashMap<>();
        sql.fetch("""
            select * from planning.shift_person where agency_id = ? and shift_id = any(?) order by position
            """, agency.value(), ids)
                .forEach(r -> people.computeIfAbsent(r.get("shift_id", UUID.class), _ -> new ArrayList<>())
                        .add(new Shift.OnDuty(r.get("person_id", UUID.class), r.get("person_name", String.class))));
        return rows.stream()
                .map(r -> new Shift(
                        r.get("id", UUID.class),
                        r.get("day", LocalDate.class),
                        r.get("desk_id", UUID.class),
                        r.get("role", String.class),
                        r.get("starts_at", LocalTime.class),
                        r.get("ends_at", LocalTime.class),
                        r.get("note", String.class),
                        people.getOrDefault(r.get("id", UUID.class), List.of()),
                        r.get("version", Integer.class)))
                .toList();
    }
}
