package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;
import static vn.hoitu.editorial.db.Tables.HAND_OVER;
import static vn.hoitu.editorial.db.Tables.PUBLICATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * What happened to pieces in a span of time, counted where the records lie. A piece counts on the day it first reached
 * readers, whatever became of it later.
 */
@Service
public class WorkRecords {

    /** How many pieces of a form, made for a desk, first appeared on a day. */
    public record Appeared(
            LocalDate day, String form, @Nullable UUID desk, int pieces, long words) {}

    /** Pieces that carry a person's name; a piece with two names counts for both. */
    public record Signed(@Nullable UUID person, String name, int pieces) {}

    /** How long pieces stood in a state before they left it, of those that left it in the span. */
    public record StepTime(String state, int times, long medianSeconds, long ninetiethSeconds) {}

    /** @param handedIn pieces that their writers handed in; @param repeatedly pieces returned twice or more */
    public record Returned(int handedIn, int pieces, int returns, int repeatedly) {}

    /** A piece that readers have or had, under the title they got last; what is being rewritten is not told. */
    public record PublishedPiece(UUID id, long number, String title, String form, Instant at) {}

    private static final Field<LocalDate> DAY =
            DSL.field("(({0}) at time zone 'Asia/Ho_Chi_Minh')::date", SQLDataType.LOCALDATE, P.PUBLISHED_AT);

    private static final Field<String> PUBLISHED_TITLE = DSL.coalesce(
            DSL.field(DSL.select(PUBLICATION.TITLE)
                    .from(PUBLICATION)
                    .where(PUBLICATION.AGENCY_ID.eq(P.AGENCY_ID).and(PUBLICATION.PIECE_ID.eq(P.ID)))
                    .orderBy(PUBLICATION.REVISION.desc())
                    .limit(1)),
            P.TITLE);

    private final DSLContext sql;
    private final Tenancy tenancy;

    WorkRecords(DSLContext sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    public List<Appeared> appeared(AgencyId agency, WorkScope scope, Instant from, Instant to) {
        return tenancy.reading(
                agency,
                () -> sql.select(DAY, P.FORM, P.DESK_ID, DSL.count(), DSL.sum(P.WORDS))
                        .from(P)
                        .where(within(agency, scope, from, to))
                        .groupBy(DAY, P.FORM, P.DESK_ID)
                        .orderBy(DAY)
                        .fetch(r -> new Appeared(
                                r.value1(),
                                r.value2(),
                                r.value3(),
                                r.value4(),
                                r.value5().longValue())));
    }

    public List<Signed> signed(AgencyId agency, WorkScope scope, Instant from, Instant to, int limit) {
        return tenancy.reading(
                agency,
                () -> sql.fetch("""
                        select (a.value->>'personId')::uuid as person, a.value->>'name' as name, count(*)::int as pieces
                        from {0} cross join lateral jsonb_array_elements({0}.authors) a
                        where {1}
                        group by 1, 2 order by 3 desc, 2 limit {2}
                        """, P, within(agency, scope, from, to), DSL.val(limit))
                        .map(r -> new Signed(
                                r.get("person", UUID.class),
                                r.get("name", String.class),
                                r.get("pieces", Integer.class))));
    }

    public List<StepTime> stepTimes(AgencyId agency, WorkScope scope, Instant from, Instant to) {
        return tenancy.reading(
                agency,
                () -> sql.fetch("""
                        select state, count(*)::int as times,
                               percentile_cont(0.5) within group (order by took)::bigint as median,
                               percentile_cont(0.9) within group (order by took)::bigint as ninetieth
                        from ({0}) steps group by state
                        """, steps(agency, scope, from, to))
                        .map(r -> new StepTime(
                                r.get("state", String.class),
                                r.get("times", Integer.class),
                                r.get("median", Long.class),
                                r.get("ninetieth", Long.class))));
    }

    /** Each leaving of a state in the span, with the seconds the piece had stood there. Imports stood nowhere. */
    static org.jooq.SQL steps(AgencyId agency, WorkScope scope, Instant from, Instant to) {
        return DSL.sql("""
                select h.piece_id, h.from_state as state, h.to_state, h.by_name, h.reason, h.at,
                       extract(epoch from h.at - coalesce(b.at, {0}.created_at)) as took
                from {1} h join {0} on {0}.agency_id = h.agency_id and {0}.id = h.piece_id
                left join lateral (
                    select earlier.at from {1} earlier
                    where earlier.agency_id = h.agency_id and earlier.piece_id = h.piece_id and earlier.id < h.id
                      and earlier.from_state <> earlier.to_state
                    order by earlier.id desc limit 1) b on true
                where h.agency_id = {2} and h.at >= {3} and h.at < {4} and h.from_state <> h.to_state
                  and {0}.origin is null and {5}
                """, P, HAND_OVER, DSL.val(agency.value()), DSL.val(from), DSL.val(to), of(scope));
    }

    public Returned returned(AgencyId agency, WorkScope scope, Instant from, Instant to) {
        return tenancy.reading(
                agency,
                () -> sql.fetchSingle("""
                        select count(*) filter (where handed_in)::int as handed_in,
                               count(*) filter (where returns > 0)::int as pieces,
                               coalesce(sum(returns), 0)::int as returns,
                               count(*) filter (where returns > 1)::int as repeatedly
                        from (select piece_id, count(*) filter (where to_state = 'returned') as returns,
                                     bool_or(state in ('draft', 'returned') and to_state <> 'discarded') as handed_in
                              from ({0}) steps group by piece_id) pieces
                        """, steps(agency, scope, from, to))
                        .map(r -> new Returned(
                                r.get("handed_in", Integer.class),
                                r.get("pieces", Integer.class),
                                r.get("returns", Integer.class),
                                r.get("repeatedly", Integer.class))));
    }

    /** When each of the pieces first left its writer's hands; those that never did are missing. */
    public Map<UUID, Instant> handedIn(AgencyId agency, Collection<UUID> pieces) {
        Map<UUID, Instant> first = new HashMap<>();
        tenancy.reading(agency, () -> {
            sql.select(HAND_OVER.PIECE_ID, DSL.min(HAND_OVER.AT))
                    .from(HAND_OVER)
                    .where(HAND_OVER.AGENCY_ID.eq(agency.value()))
                    .and(HAND_OVER.PIECE_ID.eq(DSL.any(pieces.toArray(UUID[]::new))))
                    .and(HAND_OVER.FROM_STATE.in("draft", "returned"))
                    .and(HAND_OVER.TO_STATE.notIn("draft", "returned", "discarded"))
                    .groupBy(HAND_OVER.PIECE_ID)
                    .forEach(r -> first.put(r.value1(), r.value2()));
            return first;
        });
        return first;
    }

    /** Those of the pieces that reached readers, by their ids. */
    public Map<UUID, PublishedPiece> published(AgencyId agency, Collection<UUID> pieces) {
        Map<UUID, PublishedPiece> found = new HashMap<>();
        tenancy.reading(agency, () -> {
            sql.select(P.ID, P.NUMBER, PUBLISHED_TITLE, P.FORM, P.PUBLISHED_AT)
                    .from(P)
                    .where(P.AGENCY_ID.eq(agency.value()))
                    .and(P.ID.eq(DSL.any(pieces.toArray(UUID[]::new))))
                    .and(P.PUBLISHED_AT.isNotNull())
                    .forEach(r -> found.put(
                            r.value1(),
                            new PublishedPiece(r.value1(), r.value2(), r.value3(), r.value4(), r.value5())));
            return found;
        });
        return found;
    }

    static Condition within(AgencyId agency, WorkScope scope, Instant from, Instant to) {
        return P.AGENCY_ID
                .eq(agency.value())
                .and(P.PUBLISHED_AT.ge(from))
                .and(P.PUBLISHED_AT.lt(to))
                .and(of(scope));
    }

    static Condition of(WorkScope scope) {
        Condition condition = DSL.noCondition();
        if (scope.person() != null) {
            String signed = "[{\"personId\":\"" + scope.person() + "\"}]";
            condition = condition.and(
                    P.OWNER_ID.eq(scope.person()).or(DSL.condition("{0} @> {1}::jsonb", P.AUTHORS, DSL.val(signed))));
        }
        return scope.desks() == null ? condition : condition.and(P.DESK_ID.in(scope.desks()));
    }
}
