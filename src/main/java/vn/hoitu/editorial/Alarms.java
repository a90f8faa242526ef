package vn.hoitu.editorial;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;

/**
 * When to look at which planned act, for all agencies of the installation. People only ever add alarms, and the one who
 * carries out planned acts takes them away, so that neither waits for the other: an alarm of an act that was cancelled
 * or moved finds nothing to do.
 */
@Repository
class Alarms {

    record Alarm(UUID id, AgencyId agency, UUID plannedAct, Instant at, int tries) {}

    private final DSLContext sql;
    private final IdSource ids;

    Alarms(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void set(PlannedAct act) {
        sql.execute(
                "insert into editorial.alarm (id, agency_id, planned_act_id, at) values (?, ?, ?, ?::timestamptz)",
                ids.next(),
                act.agency().value(),
                act.id(),
                time(act.at()));
    }

    /** Writes down which alarms the clock has come to. From then on they are due, also when the clock is set back. */
    void reach(Instant now) {
        sql.execute("""
                update editorial.alarm set reached = true where id in (
                    select id from editorial.alarm where at <= ?::timestamptz and not reached for update skip locked)
                """, time(now));
    }

    /** In the order of their time; what failed for a reason of its own stands behind the others. */
    List<Alarm> due(int limit) {
        return sql.fetch("""
                        select id, agency_id, planned_act_id, at, tries from editorial.alarm
                        where reached order by tries, at, id limit ?
                        """, limit)
                .map(r -> new Alarm(
                        r.get("id", UUID.class),
                        new AgencyId(r.get("agency_id", UUID.class)),
                        r.get("planned_act_id", UUID.class),
                        r.get("at", OffsetDateTime.class).toInstant(),
                        r.get("tries", Integer.class)));
    }

    /** Takes the alarm for this transaction; not while another worker has it, and not when it is gone. */
    boolean take(Alarm alarm) {
        return !sql.fetch("select 1 from editorial.alarm where id = ? for update skip locked", alarm.id())
                .isEmpty();
    }

    /** Rings again at another time. */
    void reset(Alarm alarm, Instant at) {
        sql.execute(
                "update editorial.alarm set at = ?::timestamptz, reached = false, tries = 0 where id = ?",
                time(at),
                alarm.id());
    }

    void remove(Alarm alarm) {
        sql.execute("delete from editorial.alarm where id = ?", alarm.id());
    }

    /** @return how often it was tried by now */
    int triedAgain(Alarm alarm) {
        return sql
                .fetch("update editorial.alarm set tries = tries + 1 where id = ? returning tries", alarm.id())
                .stream()
                .findFirst()
                .map(r -> r.get("tries", Integer.class))
                .orElse(0);
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
