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

    private final DSLContext sql;

    FigureStandings(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Works out anew which figure stands at these places: what was worked out from facts, where they suffice; then what
     * the unit declared; then its estimate; last, that the facts do not suffice. What is withdrawn stands nowhere.
     */
    void restand(Collection<FigureStore.Place> places) {
        sql.execute("""
                with wanted as (select * from unnest({0}, {1}, {2}) as w (measure_id, period_id, organization_id)),
                newest as (
                    select distinct on (f.measure_id, f.period_id, f.organization_id, f.source) f.*
                    from wanted w join strategy.figure f using (measure_id, period_id, organization_id)
                    order by f.measure_id, f.period_id, f.organization_id, f.source, f.vintage desc),
                speaking as (
                    select n.*,
                        case when n.source = 'automatic' and n.verdict <> 'insufficient' then 1
                            when n.source = 'declared' then 2 when n.source = 'estimated' then 3 else 4 end as place,
                        count(*) filter (where n.source <> 'estimated' and n.verdict <> 'insufficient') over spot
                                > 1
                            and (min(n.verdict) filter (where n.source <> 'estimated' and n.verdict <> 'insufficient') over spot
                                    <> max(n.verdict) filter (where n.source <> 'estimated' and n.verdict <> 'insufficient') over spot
                                or min(n.part) filter (where n.source <> 'estimated' and n.verdict <> 'insufficient') over spot
                                    <> max(n.part) filter (where n.source <> 'estimated' and n.verdict <> 'insufficient') over spot
                                or min(n.stage) filter (where n.source <> 'estimated') over spot
                                    <> max(n.stage) filter (where n.source <> 'estimated') over spot) as differs
                    from newest n where n.status <> 'withdrawn'
                    window spot as (partition by n.measure_id, n.period_id, n.organization_id)),
                standing as (
                    select distinct on (measure_id, period_id, organization_id) * from speaking
                    order by measure_id, period_id, organization_id, place),
                gone as (
                    delete from strategy.standing s using wanted w
                    where s.measure_id = w.measure_id and s.period_id = w.period_id
                        and s.organization_id = w.organization_id
                        and not exists (select from standing n where n.measure_id = s.measure_id
                            and n.period_id = s.period_id and n.organization_id = s.organization_id))
                insert into strategy.standing (measure_id, period_id, organization_id, source, vintage, status, verdict,
                    part, whole, stage, reason, proof_id, recorded_at, differs)
                select measure_id, period_id, organization_id, source, vintage, status, verdict,
                    part, whole, stage, reason, proof_id, recorded_at, coalesce(differs, false) from standing
                on conflict (measure_id, period_id, organization_id) do update set
                    source = excluded.source, vintage = excluded.vintage, status = excluded.status,
                    verdict = excluded.verdict, part = excluded.part, whole = excluded.whole, stage = excluded.stage,
                    reason = excluded.reason, proof_id = excluded.proof_id, recorded_at = excluded.recorded_at,
                    differs = excluded.differs
                """, FigureStore.measures(places), FigureStore.periods(places), FigureStore.organizations(places));
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
