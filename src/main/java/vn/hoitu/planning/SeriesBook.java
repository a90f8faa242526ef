package vn.hoitu.planning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.planning.calendar.Rhythm;
import vn.hoitu.shared.AgencyId;

/** What repeats, and which stories grew from which event. Each method runs within the agency's transaction. */
@Repository
class SeriesBook {

    private final DSLContext sql;

    SeriesBook(DSLContext sql) {
        this.sql = sql;
    }

    void add(AgencyId agency, Event.Series s, byte @Nullable [] importHash) {
        sql.execute(
                """
                insert into planning.event_series (agency_id, id, uid, rule, last_start, first_start, left_out, filled_to,
                    import_hash)
                values (?, ?, ?, ?, ?, ?, ?::date[], ?, ?)
                """,
                agency.value(),
                s.id(),
                s.uid(),
                s.rule().toString(),
                s.rule().until(),
                s.first(),
                days(s.leftOut()),
                s.filledTo(),
                importHash);
    }

    void change(AgencyId agency, Event.Series s, byte @Nullable [] importHash) {
        sql.execute(
                """
                update planning.event_series set rule = ?, last_start = ?, first_start = ?, left_out = ?::date[],
                    filled_to = ?, import_hash = coalesce(?, import_hash), version = version + 1
                where agency_id = ? and id = ?
                """,
                s.rule().toString(),
                s.rule().until(),
                s.first(),
                days(s.leftOut()),
                s.filledTo(),
                importHash,
                agency.value(),
                s.id());
    }

    Optional<Event.Series> lock(AgencyId agency, UUID id) {
        return sql
                .fetch(
                        "select * from planning.event_series where agency_id = ? and id = ? for update",
                        agency.value(),
                        id)
                .stream()
                .findFirst()
                .map(SeriesBook::series);
    }

    Optional<Event.Series> byUid(AgencyId agency, String uid) {
        return sql
                .fetch("select * from planning.event_series where agency_id = ? and uid = ?", agency.value(), uid)
                .stream()
                .findFirst()
                .map(SeriesBook::series);
    }

    Optional<byte[]> importHash(AgencyId agency, UUID id) {
        return sql
                .fetch(
                        "select import_hash from planning.event_series where agency_id = ? and id = ?",
                        agency.value(),
                        id)
                .stream()
                .findFirst()
                .map(r -> r.get("import_hash", byte[].class));
    }

    Map<UUID, Event.Series> all(AgencyId agency, Collection<UUID> ids) {
        Map<UUID, Event.Series> found = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.fetch(
                            "select * from planning.event_series where agency_id = ? and id = any(?)",
                            agency.value(),
                            ids.toArray(UUID[]::new))
                    .map(SeriesBook::series)
                    .forEach(s -> found.put(s.id(), s));
        }
        return found;
    }

    /** Series whose times are not written out as far as a day although they may go on. */
    List<Event.Series> shortOf(AgencyId agency, LocalDate day) {
        return sql.fetch("""
            select * from planning.event_series
            where agency_id = ? and filled_to < ? and (last_start is null or last_start > filled_to)
            order by id for update
            """, agency.value(), day).map(SeriesBook::series);
    }

    void grow(AgencyId agency, UUID story, UUID event) {
        sql.execute("""
            insert into planning.story_event (agency_id, story_id, event_id) values (?, ?, ?)
            on conflict (agency_id, story_id) do update set event_id = excluded.event_id
            """, agency.value(), story, event);
    }

    void uproot(AgencyId agency, UUID story) {
        sql.execute("delete from planning.story_event where agency_id = ? and story_id = ?", agency.value(), story);
    }

    /** The event of each of the stories that grew from one. */
    Map<UUID, UUID> eventsOf(AgencyId agency, Collection<UUID> stories) {
        Map<UUID, UUID> events = new HashMap<>();
        if (!stories.isEmpty()) {
            sql.fetch(
                            "select * from planning.story_event where agency_id = ? and story_id = any(?)",
                            agency.value(),
                            stories.toArray(UUID[]::new))
                    .forEach(r -> events.put(r.get("story_id", UUID.class), r.get("event_id", UUID.class)));
        }
        return events;
    }

    /** The stories that grew from an event, those merged away left out. */
    List<UUID> storiesOf(AgencyId agency, UUID event) {
        return sql.fetch("""
            select s.id from planning.story_event e
            join planning.story s on s.agency_id = e.agency_id and s.id = e.story_id
            where e.agency_id = ? and e.event_id = ? and s.state <> 'merged' order by s.day, s.number
            """, agency.value(), event).map(r -> r.get("id", UUID.class));
    }

    /** How many stories grew from each of the events. */
    Map<UUID, Integer> storyCounts(AgencyId agency, Collection<UUID> events) {
        Map<UUID, Integer> counts = new HashMap<>();
        if (!events.isEmpty()) {
            sql.fetch("""
                select e.event_id, count(*) as stories from planning.story_event e
                join planning.story s on s.agency_id = e.agency_id and s.id = e.story_id
                where e.agency_id = ? and e.event_id = any(?) and s.state <> 'merged' group by e.event_id
                """, agency.value(), events.toArray(UUID[]::new))
                    .forEach(r -> counts.put(r.get("event_id", UUID.class), r.get("stories", Integer.class)));
        }
        return counts;
    }

    private static String[] days(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    private static Event.Series series(Record r) {
        LocalDate[] leftOut = r.get("left_out", LocalDate[].class);
        LocalDate until = r.get("last_start", LocalDate.class);
        return new Event.Series(
                r.get("id", UUID.class),
                r.get("uid", String.class),
                Rhythm.of(r.get("rule", String.class), null)
                        .map(rule -> until == null ? rule : rule.endingOn(until))
                        .orElseThrow(),
                r.get("first_start", LocalDate.class),
                Set.copyOf(Arrays.asList(leftOut)),
                r.get("filled_to", LocalDate.class),
                r.get("version", Integer.class));
    }
}
