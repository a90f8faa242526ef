package vn.hoitu.planning;

import static vn.hoitu.planning.PlanBook.at;
import static vn.hoitu.planning.PlanBook.instant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** What meetings decided, in the database. Each method runs within the agency's transaction. */
@Repository
class Decisions {

    /** Who does what by when, about which stories. */
    record Decision(
            UUID id,
            LocalDate day,
            String words,
            @Nullable UUID personId,
            @Nullable String personName,
            @Nullable LocalDate due,
            List<StoryNamed> stories,
            @Nullable Instant doneAt,
            @Nullable String doneByName,
            String madeByName,
            Instant madeAt,
            int version) {}

    record StoryNamed(UUID id, String title) {}

    private final DSLContext sql;

    Decisions(DSLContext sql) {
        this.sql = sql;
    }

    void add(AgencyId agency, Decision d) {
        sql.execute(
                """
                insert into planning.decision (agency_id, id, day, words, person_id, person_name, due, made_by_name, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
                """,
                agency.value(),
                d.id(),
                d.day(),
                d.words(),
                d.personId(),
                d.personName(),
                d.due(),
                d.madeByName(),
                at(d.madeAt()));
        name(agency, d);
    }

    void change(AgencyId agency, Decision d) {
        sql.execute("""
            update planning.decision set words = ?, person_id = ?, person_name = ?, due = ?, version = version + 1
            where agency_id = ? and id = ?
            """, d.words(), d.personId(), d.personName(), d.due(), agency.value(), d.id());
        sql.execute(
                "delete from planning.decision_story where agency_id = ? and decision_id = ?", agency.value(), d.id());
        name(agency, d);
    }

    private void name(AgencyId agency, Decision d) {
        d.stories()
                .forEach(s -> sql.execute(
                        "insert into planning.decision_story (agency_id, decision_id, story_id) values (?, ?, ?)",
                        agency.value(),
                        d.id(),
                        s.id()));
    }

    void done(AgencyId agency, UUID id, @Nullable Instant when, @Nullable String by) {
        sql.execute("""
            update planning.decision set done_at = ?::timestamptz, done_by_name = ?, version = version + 1
            where agency_id = ? and id = ?
            """, at(when), by, agency.value(), id);
    }

    void remove(AgencyId agency, UUID id) {
        sql.execute("delete from planning.decision where agency_id = ? and id = ?", agency.value(), id);
    }

    Optional<Decision> lock(AgencyId agency, UUID id) {
        return read(
                        agency,
                        sql.fetch(
                                "select * from planning.decision where agency_id = ? and id = ? for update",
                                agency.value(),
                                id))
                .stream()
                .findFirst();
    }

    List<Decision> ofDay(AgencyId agency, LocalDate day) {
        return read(
                agency,
                sql.fetch(
                        "select * from planning.decision where agency_id = ? and day = ? order by made_at, id",
                        agency.value(),
                        day));
    }

    List<Decision> ofStory(AgencyId agency, UUID story) {
        return read(agency, sql.fetch("""
            select d.* from planning.decision d
            join planning.decision_story s on s.agency_id = d.agency_id and s.decision_id = d.id
            where d.agency_id = ? and s.story_id = ? order by d.day, d.made_at, d.id
            """, agency.value(), story));
    }

    /** What somebody was asked to do and has not done. */
    List<Decision> openOf(AgencyId agency, UUID person, int limit) {
        return read(agency, sql.fetch("""
            select * from planning.decision where agency_id = ? and person_id = ? and done_at is null
            order by due nulls last, day, id limit ?
            """, agency.value(), person, limit));
    }

    private List<Decision> read(AgencyId agency, Collection<? extends Record> rows) {
        UUID[] ids = rows.stream().map(r -> r.get("id", UUID.class)).toArray(UUID[]::new);
        Map<UUID, List<StoryNamed>> stories = new HashMap<>();
        sql.fetch("""
            select n.decision_id, s.id, s.title from planning.decision_story n
            join planning.story s on s.agency_id = n.agency_id and s.id = n.story_id
            where n.agency_id = ? and n.decision_id = any(?) order by s.number
            """, agency.value(), ids)
                .forEach(r -> stories.computeIfAbsent(r.get("decision_id", UUID.class), _ -> new ArrayList<>())
                        .add(new StoryNamed(r.get("id", UUID.class), r.get("title", String.class))));
        return rows.stream()
                .map(r -> new Decision(
                        r.get("id", UUID.class),
                        r.get("day", LocalDate.class),
                        r.get("words", String.class),
                        r.get("person_id", UUID.class),
                        r.get("person_name", String.class),
                        r.get("due", LocalDate.class),
                        stories.getOrDefault(r.get("id", UUID.class), List.of()),
                        instant(r, "done_at"),
                        r.get("done_by_name", String.class),
                        r.get("made_by_name", String.class),
                        Objects.requireNonNull(instant(r, "made_at")),
                        r.get("version", Integer.class)))
                .toList();
    }
}
