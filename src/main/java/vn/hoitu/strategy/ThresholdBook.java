package vn.hoitu.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.strategy.evidence.Threshold;
import vn.hoitu.strategy.evidence.Thresholds;

/** Thresholds in the database. */
@Repository
class ThresholdBook {

    /** A row as it was entered. */
    record Entered(UUID id, Threshold threshold, String reason, Instant recordedAt, String recordedBy) {}

    private final DSLContext sql;

    ThresholdBook(DSLContext sql) {
        this.sql = sql;
    }

    /** What holds on a day: of each code the row that began last, and of several from one day the one entered last. */
    Thresholds on(LocalDate day) {
        return Thresholds.of(sql.fetch("""
                        select distinct on (code) * from strategy.threshold where valid_from <= ?
                        order by code, valid_from desc, recorded_at desc, id desc
                        """, day).map(ThresholdBook::threshold));
    }

    List<Entered> all() {
        return sql.fetch("select * from strategy.threshold order by code, valid_from desc, recorded_at desc, id desc")
                .map(r -> new Entered(
                        r.get("id", UUID.class),
                        threshold(r),
                        r.get("reason", String.class),
                        r.get("recorded_at", Instant.class),
                        r.get("recorded_by_name", String.class)));
    }

    void add(UUID id, Threshold t, String reason, Actor actor, Instant now) {
        sql.execute(
                """
                insert into strategy.threshold (id, code, valid_from, value, unit, citation, citation_en, convention,
                    reason, recorded_at, recorded_by, recorded_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?)
                """,
                id,
                t.code(),
                t.validFrom(),
                t.value(),
                t.unit(),
                t.citation(),
                t.citationEn(),
                t.convention(),
                reason,
                now.atOffset(ZoneOffset.UTC),
                actor.person().value(),
                actor.name());
    }

    private static Threshold threshold(Record r) {
        return new Threshold(
                r.get("code", String.class),
                r.get("valid_from", LocalDate.class),
                r.get("value", Integer.class),
                r.get("unit", String.class),
                r.get("citation", String.class),
                r.get("citation_en", String.class),
                r.get("convention", Boolean.class));
    }
}
