package vn.hoitu.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;

/** Where every module records its acts, inside the transaction of the act: both are there or neither is. */
@Service
public class AuditTrail {

    private final DSLContext sql;
    private final JsonMapper json;
    private final IdSource ids;
    private final Clock clock;

    AuditTrail(DSLContext sql, JsonMapper json, IdSource ids, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records an act in the record of an agency, or of {@link AgencyId#INSTALLATION}. */
    public void record(AgencyId agency, Actor actor, AuditFact fact) {
        sql.execute(
                """
                insert into audit.entry (agency_id, id, at, actor_id, actor_name, address, act,
                    subject_kind, subject_id, subject_label, before, after)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                agency.value(),
                ids.next(),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                actor.person().value(),
                actor.name(),
                actor.address(),
                fact.act(),
                fact.subjectKind(),
                fact.subject(),
                fact.subjectLabel(),
                JSONB.valueOf(json.writeValueAsString(fact.before())),
                JSONB.valueOf(json.writeValueAsString(fact.after())));
    }
}
