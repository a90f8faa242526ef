package vn.hoitu.planning;

import static vn.hoitu.planning.PlanBook.at;
import static vn.hoitu.planning.PlanBook.instant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.planning.calendar.CalendarEntry;
import vn.hoitu.planning.calendar.When;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.text.VietnameseText;

/** The events in the database. Each method runs within the agency's transaction. */
@Repository
class EventBook {

    private final DSLContext sql;

    EventBook(DSLContext sql) {
        this.sql = sql;
    }

    /** @return whether it was new; a time of a series that stands in the calendar already is left as it is */
    boolean add(Event e, byte @Nullable [] importHash) {
        return sql.execute("""
            insert into planning.event (agency_id, id, uid, series_id, occurrence, title, folded, details, place,
                contact, link, first_date, last_date, local_start, local_end, zone, first_day, last_day, state,
                reason, apart, sequence, import_hash, made_by_id, made_by_name, made_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamp, ?::timestamp, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                ?::timestamptz, ?::timestamptz)
            on conflict (agency_id, series_id, occurrence) where series_id is not null do nothing
            """, bound(e, importHash).toArray()) > 0;
    }

    private static List<@Nullable Object> bound(Event e, byte @Nullable [] importHash) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(e.agency().value());
        values.add(e.id());
        values.add(e.uid());
        values.add(e.seriesId());
        values.add(e.occurrence());
        values.addAll(words(e.what()));
        values.addAll(times(e.when()));
        values.add(e.state().code());
        values.add(e.reason());
        values.add(e.apart());
        values.add(e.sequence());
        values.add(importHash);
        values.add(e.maker().id());
        values.add(e.maker().name());
        values.add(at(e.maker().at()));
        values.add(at(e.updatedAt()));
        return values;
    }

    private static List<@Nullable Object> words(CalendarEntry.Words w) {
        String folded = VietnameseText.searchKey(w.title() + " " + w.place() + " " + w.details());
        return List.of(w.title(), folded, w.details(), w.place(), w.contact(), w.link());
    }

    private static List<@Nullable Object> times(When when) {
        List<@Nullable Object> times = new ArrayList<>();
        switch (when) {
            case When.AllDay(LocalDate first, LocalDate last) -> {
                times.add(first);
                times.add(last);
                times.add(null);
                times.add(null);
                times.add(null);
            }
            case When.Timed(LocalDateTime from, LocalDateTime until, ZoneId zone) -> {
                times.add(null);
                times.add(null);
                times.add(from.toString());
                times.add(until.toString());
                times.add(zone.getId());
            }
        }
        times.add(when.firstDay(VietnamTime.ZONE));
        times.add(when.lastDay(VietnamTime.ZONE));
        return times;
    }

    /** Writes the event as it is now; the version grows. */
    void change(Event e, byte @Nullable [] importHash, Instant now) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(e.seriesId());
        values.add(e.occurrence());
        values.addAll(words(e.what()));
        values.addAll(times(e.when()));
        values.add(e.state().code());
        values.add(e.reason());
        values.add(e.apart());
        values.add(e.sequence());
        values.add(importHash);
        values.add(at(now));
        values.add(e.agency().value());
        values.add(e.id());
        sql.execute("""
            update planning.event set series_id = ?, occurrence = ?, title = ?, folded = ?, details = ?, place = ?,
                contact = ?, link = ?, first_date = ?, last_date = ?, local_start = ?::timestamp,
                local_end = ?::timestamp, zone = ?, first_day = ?, last_day = ?, state = ?, reason = ?, apart = ?,
                sequence = ?, import_hash = coalesce(?, import_hash), updated_at = ?::timestamptz,
                version = version + 1
            where agency_id = ? and id = ?
            """, values.toArray());
    }

    /** Takes events out of their series for a moment, so that their days can be given anew in any order. */
    void loosen(AgencyId agency, Collection<UUID> ids) {
        sql.execute(
                "update planning.event set series_id = null, occurrence = null where agency_id = ? and id = any(?)",
                agency.value(),
                ids.toArray(UUID[]::new));
    }

    void remove(AgencyId agency, UUID id) {
        sql.execute("delete from planning.event where agency_id = ? and id = ?", agency.value(), id);
    }

    boolean isEmpty(AgencyId agency) {
        return sql.fetch("select 1 from planning.event where agency_id = ? limit 1", agency.value())
                .isEmpty();
    }

    Optional<Event> find(AgencyId agency, UUID id) {
        return one(sql.fetch("select * from planning.event where agency_id = ? and id = ?", agency.value(), id));
    }

    Optional<Event> lock(AgencyId agency, UUID id) {
        return one(sql.fetch(
                "select * from planning.event where agency_id = ? and id = ? for update", agency.value(), id));
    }

    Optional<Event> byUid(AgencyId agency, String uid) {
        return one(sql.fetch("select * from planning.event where agency_id = ? and uid = ?", agency.value(), uid));
    }

    Optional<byte[]> importHash(AgencyId agency, UUID id) {
        return sql
                .fetch("select import_hash from planning.event where agency_id = ? and id = ?", agency.value(), id)
                .stream()
                .findFirst()
                .map(r -> r.get("import_hash", byte[].class));
    }

    /** The times of a series from one on, in order. */
    List<Event> ofSeries(AgencyId agency, UUID series, LocalDate from) {
        return sql.fetch("""
            select * from planning.event where agency_id = ? and series_id = ? and occurrence >= ?
            order by occurrence
            """, agency.value(), series, from).map(EventBook::event);
    }

    List<Event> between(AgencyId agency, LocalDate from, LocalDate to, @Nullable String query, int limit) {
        String words = query == null ? "" : VietnameseText.searchKey(query.strip());
        return sql.fetch("""
            select * from planning.event where agency_id = ? and first_day <= ? and last_day >= ?
                and (? = '' or position(? in folded) > 0)
            order by first_day, local_start nulls first, title, id limit ?
            """, agency.value(), to, from, words, words, limit).map(EventBook::event);
    }

    List<Event> all(AgencyId agency, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.fetch(
                                "select * from planning.event where agency_id = ? and id = any(?)",
                                agency.value(),
                                ids.toArray(UUID[]::new))
                        .map(EventBook::event);
    }

    private static Optional<Event> one(List<? extends Record> rows) {
        return rows.stream().findFirst().map(EventBook::event);
    }

    private static When when(Record r) {
        LocalDate first = r.get("first_date", LocalDate.class);
        return first != null
                ? new When.AllDay(first, r.get("last_date", LocalDate.class))
                : new When.Timed(
                        r.get("local_start", LocalDateTime.class),
                        r.get("local_end", LocalDateTime.class),
                        ZoneId.of(r.get("zone", String.class)));
    }

    private static Event event(Record r) {
        return new Event(
                new AgencyId(r.get("agency_id", UUID.class)),
                r.get("id", UUID.class),
                r.get("uid", String.class),
                r.get("series_id", UUID.class),
                r.get("occurrence", LocalDate.class),
                new CalendarEntry.Words(
                        r.get("title", String.class),
                        r.get("details", String.class),
                        r.get("place", String.class),
                        r.get("contact", String.class),
                        r.get("link", String.class)),
                when(r),
                Event.State.of(r.get("state", String.class)).orElseThrow(),
                r.get("reason", String.class),
                r.get("apart", Boolean.class),
                r.get("sequence", Integer.class),
                new Event.Maker(
                        r.get("made_by_id", UUID.class),
                        r.get("made_by_name", String.class),
                        Objects.requireNonNull(instant(r, "made_at"))),
                Objects.requireNonNull(instant(r, "updated_at")),
                r.get("version", Integer.class));
    }
}
