package vn.hoitu.collection;

import static vn.hoitu.collection.db.Tables.RESPONSIBLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.actor.Actor;

/** Which unit answers for which indicator, decision by decision. */
@Repository
class Responsibilities {

    /** In the place of an indicator: the programme as a whole. */
    static final String WHOLE = "*";

    record Responsible(
            String programme,
            String indicator,
            LocalDate validFrom,
            UUID organizationId,
            String organizationName,
            String source,
            Instant recordedAt,
            String recordedBy) {}

    private final DSLContext sql;

    Responsibilities(DSLContext sql) {
        this.sql = sql;
    }

    void add(
            String programme,
            String indicator,
            LocalDate from,
            UUID unit,
            String name,
            String source,
            Actor actor,
            Instant now) {
        sql.insertInto(RESPONSIBLE)
                .set(RESPONSIBLE.PROGRAMME, programme)
                .set(RESPONSIBLE.INDICATOR, indicator)
                .set(RESPONSIBLE.VALID_FROM, from)
                .set(RESPONSIBLE.RECORDED_AT, now)
                .set(RESPONSIBLE.ORGANIZATION_ID, unit)
                .set(RESPONSIBLE.ORGANIZATION_NAME, name)
                .set(RESPONSIBLE.SOURCE, source)
                .set(RESPONSIBLE.RECORDED_BY, actor.person().value())
                .set(RESPONSIBLE.RECORDED_BY_NAME, actor.name())
                .execute();
    }

    /** Who answers on a day, by indicator: the decision that began last, and of several from one day the newest. */
    Map<String, Responsible> on(String programme, LocalDate day) {
        return sql
                .select(RESPONSIBLE.fields())
                .distinctOn(RESPONSIBLE.INDICATOR)
                .from(RESPONSIBLE)
                .where(RESPONSIBLE.PROGRAMME.eq(programme).and(RESPONSIBLE.VALID_FROM.le(day)))
                .orderBy(RESPONSIBLE.INDICATOR, RESPONSIBLE.VALID_FROM.desc(), RESPONSIBLE.RECORDED_AT.desc())
                .fetch(Responsibilities::responsible)
                .stream()
                .collect(Collectors.toMap(Responsible::indicator, r -> r));
    }

    List<Responsible> all(String programme) {
        return sql.selectFrom(RESPONSIBLE)
                .where(RESPONSIBLE.PROGRAMME.eq(programme))
                .orderBy(RESPONSIBLE.INDICATOR, RESPONSIBLE.VALID_FROM.desc(), RESPONSIBLE.RECORDED_AT.desc())
                .fetch(Responsibilities::responsible);
    }

    private static Responsible responsible(Record r) {
        return new Responsible(
                r.get(RESPONSIBLE.PROGRAMME),
                r.get(RESPONSIBLE.INDICATOR),
                r.get(RESPONSIBLE.VALID_FROM),
                r.get(RESPONSIBLE.ORGANIZATION_ID),
                r.get(RESPONSIBLE.ORGANIZATION_NAME),
                r.get(RESPONSIBLE.SOURCE),
                r.get(RESPONSIBLE.RECORDED_AT),
                r.get(RESPONSIBLE.RECORDED_BY_NAME));
    }
}
