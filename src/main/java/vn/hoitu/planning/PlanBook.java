package vn.hoitu.planning;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.text.VietnameseText;

/** The stories of the plan in the database. Each method runs within the agency's transaction. */
@Repository
class PlanBook {

    private final DSLContext sql;

    PlanBook(DSLContext sql) {
        this.sql = sql;
    }

    long nextNumber(AgencyId agency) {
        return sql.fetchSingle("""
                        insert into planning.story_counter (agency_id, last_number) values (?, 1)
                        on conflict (agency_id) do update set last_number = planning.story_counter.last_number + 1
                        returning last_number
                        """, agency.value()).get(0, Long.class);
    }

    void add(Story s, Instant now) {
        Story.Wish w = s.wish();
        sql.execute(
                """
                insert into planning.story (agency_id, id, number, day, title, folded, angle, section_id, priority, state,
                    place, equipment, deadline, proposed_by_id, proposed_by_name, proposed_at, decided_by_name,
                    decided_at, version, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?, ?::timestamptz, ?, ?::timestamptz, ?,
                    ?::timestamptz)
                """,
                s.agency().value(),
                s.id(),
                s.number(),
                s.day(),
                w.title(),
                folded(s.number(), w),
                w.angle(),
                w.sectionId(),
                w.priority(),
                s.state().code(),
                w.place(),
                w.equipment(),
                at(w.deadline()),
                s.proposedById(),
                s.proposedByName(),
                at(s.proposedAt()),
                s.decidedByName(),
                at(s.decidedAt()),
                s.version(),
                at(now));
    }

    Optional<Story> find(AgencyId agency, UUID id) {
        return sql.fetch("select * from planning.story where agency_id = ? and id = ?", agency.value(), id).stream()
                .findFirst()
                .map(PlanBook::story);
    }

    /** Those of the stories that exist, in the order in which they were asked for. */
    List<Story> all(AgencyId agency, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.fetch("""
                    select s.* from unnest(?::uuid[]) with ordinality as asked (id, n)
                    join planning.story s on s.agency_id = ? and s.id = asked.id order by asked.n
                    """, ids.toArray(UUID[]::new), agency.value()).map(PlanBook::story);
    }

    Optional<Story> lock(AgencyId agency, UUID id) {
        return sql
                .fetch("select * from planning.story where agency_id = ? and id = ? for update", agency.value(), id)
                .stream()
                .findFirst()
                .map(PlanBook::story);
    }

    void change(Story story, LocalDate day, Story.Wish w, Instant now) {
        sql.execute(
                """
                update planning.story set day = ?, title = ?, folded = ?, angle = ?, section_id = ?, priority = ?,
                    place = ?, equipment = ?, deadline = ?::timestamptz, version = version + 1,
                    updated_at = ?::timestamptz
                where agency_id = ? and id = ?
                """,
                day,
                w.title(),
                folded(story.number(), w),
                w.angle(),
                w.sectionId(),
                w.priority(),
                w.place(),
                w.equipment(),
                at(w.deadline()),
                at(now),
                story.agency().value(),
                story.id());
    }

    void decide(
            Story story,
            StoryState to,
            UUID by,
            String byName,
            @Nullable String reason,
            @Nullable UUID into,
            Instant now) {
        sql.execute(
                """
                update planning.story set state = ?, decided_by_id = ?, decided_by_name = ?, decided_at = ?::timestamptz,
                    reason = ?, merged_into = ?, version = version + 1, updated_at = ?::timestamptz
                where agency_id = ? and id = ?
                """,
                to.code(),
                by,
                byName,
                at(now),
                reason,
                into,
                at(now),
                story.agency().value(),
                story.id());
    }

    /** The stories of some days that fit the filter, in the order in which they were registered. */
    List<Story> between(AgencyId agency, LocalDate from, LocalDate to, PlanFilter filter, int limit) {
        StringBuilder query = new StringBuilder(
                "select s.* from planning.story s where s.agency_id = ?" + " and s.day between ? and ?");
        List<Object> values = new ArrayList<>(List.of(agency.value(), from, to));
        filter.narrow(query, values);
        query.append(" order by s.day, s.id limit ?");
        values.add(limit);
        return sql.fetch(query.toString(), values.toArray()).map(PlanBook::story);
    }

    boolean isEmpty(AgencyId agency) {
        return sql.fetch("select 1 from planning.story where agency_id = ? limit 1", agency.value())
                .isEmpty();
    }

    static String folded(long number, Story.Wish w) {
        return VietnameseText.searchKey(number + " " + w.title() + " " + w.angle() + " " + w.place());
    }

    static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    static @Nullable Instant instant(Record row, String column) {
        java.time.OffsetDateTime at = row.get(column, java.time.OffsetDateTime.class);
        return at == null ? null : at.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }

    private static Story story(Record r) {
        return new Story(
                new AgencyId(r.get("agency_id", UUID.class)),
                r.get("id", UUID.class),
                r.get("number", Long.class),
                r.get("day", LocalDate.class),
                new Story.Wish(
                        r.get("title", String.class),
                        r.get("angle", String.class),
                        r.get("section_id", UUID.class),
                        r.get("priority", String.class),
                        r.get("place", String.class),
                        r.get("equipment", String.class),
                        instant(r, "deadline")),
                StoryState.of(r.get("state", String.class)).orElseThrow(),
                r.get("proposed_by_id", UUID.class),
                r.get("proposed_by_name", String.class),
                java.util.Objects.requireNonNull(instant(r, "proposed_at")),
                r.get("decided_by_name", String.class),
                instant(r, "decided_at"),
                r.get("reason", String.class),
                r.get("merged_into", UUID.class),
                r.get("version", Integer.class));
    }
}
