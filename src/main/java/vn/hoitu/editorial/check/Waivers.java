package vn.hoitu.editorial.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** Warnings that somebody answered for; only added to. */
@Repository
class Waivers {

    record Waiver(String reason, String byName, Instant at) {}

    private final DSLContext sql;

    Waivers(DSLContext sql) {
        this.sql = sql;
    }

    /** By the key of the finding; the last one counts. */
    Map<String, Waiver> of(AgencyId agency, UUID piece) {
        Map<String, Waiver> waivers = new HashMap<>();
        sql.fetch(
                        "select * from editorial.check_waiver where agency_id = ? and piece_id = ? order by id",
                        agency.value(),
                        piece)
                .forEach(r -> waivers.put(
                        r.get("finding_key", String.class),
                        new Waiver(
                                r.get("reason", String.class),
                                r.get("by_name", String.class),
                                Times.instant(r, "at"))));
        return waivers;
    }

    void add(AgencyId agency, UUID piece, UUID id, String check, String key, String reason, Actor actor, Instant at) {
        sql.execute(
                """
                insert into editorial.check_waiver
                    (agency_id, piece_id, id, check_code, finding_key, reason, by_id, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
                """,
                agency.value(),
                piece,
                id,
                check,
                key,
                reason,
                actor.person().value(),
                actor.name(),
                Times.at(at));
    }
}
