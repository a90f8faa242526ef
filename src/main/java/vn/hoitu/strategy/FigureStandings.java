package vn.hoitu.strategy;

import static vn.hoitu.strategy.db.Tables.MEASURE;
import static vn.hoitu.strategy.db.Tables.PERIOD;
import static vn.hoitu.strategy.db.Tables.STANDING;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Which figure of each unit stands. */
@Repository
class FigureStandings {

    /**
     * Of {@code newest}, the newest vintage of each source of a unit, which one stands: what was worked out from facts,
     * where they suffice; then what was declared or reported and accepted, of the two the later; then the accepted
     * estimate; then a declaration that nobody has reviewed yet, which counts in no sum; last, that the facts do not
     * suffice. What is withdrawn stands nowhere. An estimate tells nothing any more once an accepted value has taken its place; until then it is held
     * against the others like them, and {@code differs} says that they disagree.
     */
    static final String STANDS = """
            speaking as (
                select n.*, bool_or(n.source in ('declared', 'reported') and n.status <> 'provisional') over spot as settled
                from newest n where n.status <> 'withdrawn'
                window spot as (partition by n.measure_id, n.period_id, n.organization_id)),
            telling as (
                select s.*, s.verdict <> 'insufficient' and (s.source <> 'estimated' or not s.settled) as tells
                from speaking s),
            standing as (
                select distinct on (t.measure_id, t.period_id, t.organization_id) t.*,
                    coalesce(count(*) filter (where t.tells) over spot > 1
                        and (min(t.verdict) filter (where t.tells) over spot
                                <> max(t.verdict) filter (where t.tells) over spot
                            or min(t.part) filter (where t.tells) over spot
                                <> max(t.part) filter (where t.tells) over spot
                            or min(t.stage) filter (where t.tells) over spot
                                <> max(t.stage) filter (where t.tells) over spot), false) as differs
                from telling t
                window spot as (partition by t.measure_id, t.period_id, t.organization_id)
                order by t.measure_id, t.period_id, t.organization_id,
                    case when t.source = 'automatic' and t.verdict <> 'insufficient' then 1
                        when t.source in ('declared', 'reported') and t.status <> 'provisional' then 2
                        when t.source = 'estimated' then 3
                        when t.source in ('declared', 'reported') then 4 else 5 end,
                    t.recorded_at desc, t.source)""";

    /** Whether a standing figure {@code s} counts in sums: the facts suffice, or somebody accepted what was said. */
    private static final String COUNTS =
            "s.verdict <> 'insufficient' and (s.source not in ('declared', 'reported') or s.status <> 'provisional')";

    /** What standing figures {@code s} have together, in the order of the columns of the sums. */
    static final String SUMS = """
            count(*) filter (where %1$s) as reported,
            count(*) filter (where s.verdict = 'met' and %1$s) as met,
            count(*) filter (where s.verdict = 'not-met' and %1$s) as not_met,
            count(*) filter (where not (%1$s)) as insufficient,
            coalesce(sum(s.part) filter (where %1$s), 0) as part_sum,
            coalesce(sum(s.whole) filter (where %1$s), 0) as whole_sum,
            count(*) filter (where s.status = 'provisional' and %1$s) as provisional,
            count(*) filter (where s.source = 'automatic' and %1$s) as automatic,
            count(*) filter (where s.source in ('declared', 'reported') and %1$s) as declared,
            count(*) filter (where s.source = 'estimated' and %1$s) as estimated,
            count(*) filter (where s.differs) as differing""".formatted(COUNTS);

    private static final String RESTAND = """
            with wanted as (select * from unnest({0}, {1}, {2}) as w (measure_id, period_id, organization_id)),
            newest as (
                select distinct on (f.measure_id, f.period_id, f.organization_id, f.source) f.*
                from wanted w join strategy.figure f using (measure_id, period_id, organization_id)
                order by f.measure_id, f.period_id, f.organization_id, f.source, f.vintage desc),
            %s,
            gone as (
                delete from strategy.standing s using wanted w
                where s.measure_id = w.measure_id and s.period_id = w.period_id
                    and s.organization_id = w.organization_id
                    and not exists (select from standing n where n.measure_id = s.measure_id
                        and n.period_id = s.period_id and n.organization_id = s.organization_id))
            insert into strategy.standing (measure_id, period_id, organization_id, source, vintage, status, verdict,
                part, whole, stage, reason, proof_id, recorded_at, differs)
            select measure_id, period_id, organization_id, source, vintage, status, verdict,
                part, whole, stage, reason, proof_id, recorded_at, differs from standing
            on conflict (measure_id, period_id, organization_id) do update set
                source = excluded.source, vintage = excluded.vintage, status = excluded.status,
                verdict = excluded.verdict, part = excluded.part, whole = excluded.whole, stage = excluded.stage,
                reason = excluded.reason, proof_id = excluded.proof_id, recorded_at = excluded.recorded_at,
                differs = excluded.differs
            """.formatted(STANDS);

    private final DSLContext sql;

    FigureStandings(DSLContext sql) {
        this.sql = sql;
    }

    /** Works out anew which figure stands at these places. */
    void restand(Collection<FigureStore.Place> places) {
        sql.execute(
                RESTAND, FigureStore.measures(places), FigureStore.periods(places), FigureStore.organizations(places));
    }

    /** Standing figures of a measure in a period; with a list, those of its members. */
    List<UnitFigure> standing(int measure, int period, @Nullable UUID population) {
        return sql.select(STANDING.fields())
                .select(MEASURE.PROGRAMME, MEASURE.INDICATOR, PERIOD.FIRST_DAY, PERIOD.LAST_DAY)
                .from(STANDING)
                .join(MEASURE)
                .on(MEASURE.ID.eq(STANDING.MEASURE_ID))
                .join(PERIOD)
                .on(PERIOD.ID.eq(STANDING.PERIOD_ID))
                .where(STANDING.MEASURE_ID.eq(measure).and(STANDING.PERIOD_ID.eq(period)))
                .and(FigureStore.among(STANDING.ORGANIZATION_ID, population))
                .fetch(FigureStandings::figure);
    }

    List<UnitFigure> standingOf(UUID organization, Collection<Integer> periods) {
        return sql.select(STANDING.fields())
                .select(MEASURE.PROGRAMME, MEASURE.INDICATOR, PERIOD.FIRST_DAY, PERIOD.LAST_DAY)
                .from(STANDING)
                .join(MEASURE)
                .on(MEASURE.ID.eq(STANDING.MEASURE_ID))
                .join(PERIOD)
                .on(PERIOD.ID.eq(STANDING.PERIOD_ID))
                .where(STANDING.ORGANIZATION_ID.eq(organization))
                .and(STANDING.PERIOD_ID.eq(DSL.any(periods.toArray(Integer[]::new))))
                .orderBy(PERIOD.LAST_DAY, MEASURE.PROGRAMME, MEASURE.INDICATOR)
                .fetch(FigureStandings::figure);
    }

    private static UnitFigure figure(Record r) {
        return FigureRows.of(r, STANDING, r.get(STANDING.DIFFERS));
    }
}
