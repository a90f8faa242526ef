package vn.hoitu.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.actor.Actor;

/** Looks in the database. Each is called within the rows of the agency, save the one that writes for many. */
@Repository
class Looks {

    /** A look from outside. */
    record Look(
            UUID id,
            Instant at,
            String person,
            UUID body,
            String bodyName,
            String what,
            LookedAt label,
            boolean inList) {}

    private static final int MOST_LABEL_CHARACTERS = 300;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final DSLContext sql;
    private final TermWords words;

    Looks(DSLContext sql, TermWords words) {
        this.sql = sql;
        this.words = words;
    }

    /** In Vietnamese, as it stands in the record for ever. */
    String label(LookedAt at) {
        String label = words.of(at, VIETNAMESE);
        return label.length() > MOST_LABEL_CHARACTERS ? label.substring(0, MOST_LABEL_CHARACTERS) : label;
    }

    void write(UUID id, UUID agency, Actor actor, Oversight.Sight from, String what, LookedAt at, Instant now) {
        FigurePeriod period = at.period();
        sql.execute(
                """
                insert into strategy.look (agency_id, id, at, person_id, person_name, body_id, body_name, what, label,
                    indicator, term, term_year, first_day, last_day)
                values (?, ?, ?::timestamptz, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                agency,
                id,
                now.atOffset(ZoneOffset.UTC),
                actor.person().value(),
                actor.name(),
                from.body(),
                from.bodyName(),
                what,
                label(at),
                at.indicator(),
                at.term(),
                at.year(),
                period == null ? null : period.first(),
                period == null ? null : period.last());
    }

    /** One row for each agency in one statement. @return of how many the look is new in this hour */
    long writeInList(
            List<UUID> agencies,
            List<UUID> ids,
            Actor actor,
            Oversight.Sight from,
            String what,
            LookedAt at,
            Instant now) {
        FigurePeriod period = at.period();
        return sql.fetchSingle(
                        "select strategy.look_in_list(?, ?, ?::timestamptz, ?, ?, ?, ?, ?, ?, ?, ?, ?::int, ?::date, ?::date)",
                        agencies.toArray(UUID[]::new),
                        ids.toArray(UUID[]::new),
                        now.atOffset(ZoneOffset.UTC),
                        actor.person().value(),
                        actor.name(),
                        from.body(),
                        from.bodyName(),
                        what,
                        label(at),
                        at.indicator(),
                        at.term(),
                        at.year(),
                        period == null ? null : period.first(),
                        period == null ? null : period.last())
                .get(0, Long.class);
    }

    /** Newest first. */
    List<Look> of(UUID agency, int offset, int limit) {
        return sql.fetch("""
                        select * from strategy.look where agency_id = ? order by at desc, id desc limit ? offset ?
                        """, agency, limit, offset)
                .map(r -> new Look(
                        r.get("id", UUID.class),
                        r.get("at", Instant.class),
                        r.get("person_name", String.class),
                        r.get("body_id", UUID.class),
                        r.get("body_name", String.class),
                        r.get("what", String.class),
                        lookedAt(r),
                        r.get("hour", Instant.class) != null));
    }

    private static LookedAt lookedAt(Record r) {
        @Nullable LocalDate first = r.get("first_day", LocalDate.class);
        @Nullable LocalDate last = r.get("last_day", LocalDate.class);
        return new LookedAt(
                r.get("label", String.class),
                r.get("indicator", String.class),
                r.get("term", String.class),
                r.get("term_year", Integer.class),
                first == null || last == null ? null : new FigurePeriod(first, last));
    }
}
