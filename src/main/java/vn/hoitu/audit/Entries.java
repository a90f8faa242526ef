package vn.hoitu.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** Reads the record of the agency that is open. */
@Repository
class Entries {

    private static final String COLUMNS = """
            select e.id, e.at, e.actor_id, e.actor_key, e.actor, e.act, e.subject_kind, e.subject_id, e.subject_label,
                   e.before, e.after, e.confidential_key, e.confidential, s.number
            from audit.entry e left join audit.seal s on s.agency_id = e.agency_id and s.entry_id = e.id
            """;

    private final DSLContext sql;

    Entries(DSLContext sql) {
        this.sql = sql;
    }

    /** @param actorsNamed people whose names contain the words asked for */
    List<Record> find(AgencyId agency, AuditQuestion question, List<UUID> actorsNamed, int limit) {
        Condition condition = DSL.condition("e.agency_id = ?", agency.value());
        if (question.words() != null) {
            condition = condition.and(DSL.condition(
                    "(position(? in e.folded) > 0 or e.actor_id = any(?))",
                    question.words(),
                    actorsNamed.toArray(UUID[]::new)));
        }
        if (question.actor() != null) {
            condition = condition.and(DSL.condition("e.actor_id = ?", question.actor()));
        }
        if (question.act() != null) {
            condition = condition.and(
                    DSL.condition("(e.act = ? or starts_with(e.act, ?))", question.act(), question.act() + "."));
        }
        if (question.from() != null) {
            condition = condition.and(DSL.condition("e.at >= ?::timestamptz", time(question.from())));
        }
        if (question.to() != null) {
            condition = condition.and(DSL.condition("e.at < ?::timestamptz", time(question.to())));
        }
        AuditQuestion.@Nullable Place after = question.after();
        if (after != null) {
            condition =
                    condition.and(DSL.condition("(e.at, e.id) < (?::timestamptz, ?::uuid)", after.time(), after.id()));
        }
        return new ArrayList<>(sql.fetch(
                "{0} where {1} order by e.at desc, e.id desc limit {2}", DSL.sql(COLUMNS), condition, DSL.val(limit)));
    }

    /** The last entry of each person who ever acted here; hops along the index instead of reading every entry. */
    List<Record> lastOfEachActor(AgencyId agency) {
        return new ArrayList<>(sql.fetch("""
                with recursive person as (
                    (select actor_id from audit.entry where agency_id = {0} order by actor_id limit 1)
                    union all
                    select (select e.actor_id from audit.entry e where e.agency_id = {0} and e.actor_id > p.actor_id
                            order by e.actor_id limit 1)
                    from person p where p.actor_id is not null)
                select p.actor_id, last.actor_key, last.actor
                from person p
                cross join lateral (
                    select e.actor_key, e.actor from audit.entry e
                    where e.agency_id = {0} and e.actor_id = p.actor_id order by e.at desc limit 1) last
                where p.actor_id is not null
                """, DSL.val(agency.value())));
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
