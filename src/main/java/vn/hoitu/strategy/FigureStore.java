package vn.hoitu.strategy;

import static vn.hoitu.strategy.db.Tables.FIGURE;
import static vn.hoitu.strategy.db.Tables.MEASURE;
import static vn.hoitu.strategy.db.Tables.PERIOD;
import static vn.hoitu.strategy.db.Tables.POPULATION_MEMBER;
import static vn.hoitu.strategy.db.Tables.STANDING;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.actor.Actor;

/** Figures in the database: all vintages, and which of them stands. */
@Repository
class FigureStore {

    /** Where a figure belongs, by the short numbers. */
    record Place(int measure, int period, UUID organization) {}

    /** One figure to be added. */
    record Row(Place place, int vintage, NewFigure figure) {}

    private static final int ROWS_AT_ONCE = 500;

    private final DSLContext sql;

    FigureStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The newest vintage of each source at these places. */
    Map<Place, Map<FigureSource, UnitFigure>> latest(Collection<Place> places) {
        Map<Place, Map<FigureSource, UnitFigure>> found = new HashMap<>();
        Table<?> wanted = table(places);
        sql.select(FIGURE.fields())
                .select(MEASURE.PROGRAMME, MEASURE.INDICATOR, PERIOD.FIRST_DAY, PERIOD.LAST_DAY)
                .distinctOn(FIGURE.MEASURE_ID, FIGURE.PERIOD_ID, FIGURE.ORGANIZATION_ID, FIGURE.SOURCE)
                .from(wanted)
                .join(FIGURE)
                .on(FIGURE.MEASURE_ID.eq(DSL.field(DSL.name("wanted", "measure_id"), Integer.class)))
                .and(FIGURE.PERIOD_ID.eq(DSL.field(DSL.name("wanted", "period_id"), Integer.class)))
                .and(FIGURE.ORGANIZATION_ID.eq(DSL.field(DSL.name("wanted", "organization_id"), UUID.class)))
                .join(MEASURE)
                .on(MEASURE.ID.eq(FIGURE.MEASURE_ID))
                .join(PERIOD)
                .on(PERIOD.ID.eq(FIGURE.PERIOD_ID))
                .orderBy(
                        FIGURE.MEASURE_ID,
                        FIGURE.PERIOD_ID,
                        FIGURE.ORGANIZATION_ID,
                        FIGURE.SOURCE,
                        FIGURE.VINTAGE.desc())
                .forEach(r -> found.computeIfAbsent(
                                new Place(
                                        r.get(FIGURE.MEASURE_ID),
                                        r.get(FIGURE.PERIOD_ID),
                                        r.get(FIGURE.ORGANIZATION_ID)),
                                p -> new HashMap<>())
                        .put(FigureSource.of(r.get(FIGURE.SOURCE)), figure(r)));
        return found;
    }

    void add(List<Row> rows, Actor actor, Instant now) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            var insert = sql.insertInto(
                    FIGURE,
                    FIGURE.MEASURE_ID,
                    FIGURE.PERIOD_ID,
                    FIGURE.ORGANIZATION_ID,
                    FIGURE.SOURCE,
                    FIGURE.VINTAGE,
                    FIGURE.STATUS,
                    FIGURE.VERDICT,
                    FIGURE.PART,
                    FIGURE.WHOLE,
                    FIGURE.STAGE,
                    FIGURE.REASON,
                    FIGURE.PROOF_ID,
                    FIGURE.RECORDED_AT,
                    FIGURE.RECORDED_BY,
                    FIGURE.RECORDED_BY_NAME);
            for (Row row : rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE))) {
                NewFigure f = row.figure();
                insert = insert.values(
                        row.place().measure(),
                        row.place().period(),
                        f.organization(),
                        f.source().code(),
                        row.vintage(),
                        f.status().code(),
                        f.verdict().code(),
                        f.part(),
                        f.whole(),
                        f.stage(),
                        f.reason(),
                        f.proof(),
                        now,
                        actor.person().value(),
                        actor.name());
            }
            insert.execute();
        }
    }

    /**
     * Works out anew which figure stands at these places: what was worked out from facts, where they suffice; then what
     * the unit declared; then its estimate; last, that the facts do not suffice. What is withdrawn stands nowhere.
     */
    void restand(Collection<Place> places) {
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
                """, measures(places), periods(places), organizations(places));
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
                .and(among(STANDING.ORGANIZATION_ID, population))
                .fetch(this::standingFigure);
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
                .fetch(this::standingFigure);
    }

    List<UnitFigure> vintages(int measure, int period, UUID organization) {
        return figures(FIGURE.MEASURE_ID
                        .eq(measure)
                        .and(FIGURE.PERIOD_ID.eq(period))
                        .and(FIGURE.ORGANIZATION_ID.eq(organization)))
                .orderBy(FIGURE.SOURCE, FIGURE.VINTAGE)
                .fetch(this::figure);
    }

    /** The newest vintage of each source of each unit, as it was known at a moment. */
    List<UnitFigure> knownAt(int measure, int period, @Nullable UUID population, Instant at) {
        return figures(FIGURE.MEASURE_ID
                        .eq(measure)
                        .and(FIGURE.PERIOD_ID.eq(period))
                        .and(FIGURE.RECORDED_AT.le(at))
                        .and(among(FIGURE.ORGANIZATION_ID, population)))
                .orderBy(FIGURE.ORGANIZATION_ID, FIGURE.SOURCE, FIGURE.VINTAGE)
                .fetch(this::figure);
    }

    private org.jooq.SelectConditionStep<Record> figures(Condition condition) {
        return sql.select(FIGURE.fields())
                .select(MEASURE.PROGRAMME, MEASURE.INDICATOR, PERIOD.FIRST_DAY, PERIOD.LAST_DAY)
                .from(FIGURE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(FIGURE.MEASURE_ID))
                .join(PERIOD)
                .on(PERIOD.ID.eq(FIGURE.PERIOD_ID))
                .where(condition);
    }

    private static Condition among(Field<UUID> organization, @Nullable UUID population) {
        return population == null
                ? DSL.noCondition()
                : organization.in(DSL.select(POPULATION_MEMBER.ORGANIZATION_ID)
                        .from(POPULATION_MEMBER)
                        .where(POPULATION_MEMBER.POPULATION_ID.eq(population)));
    }

    private static Table<?> table(Collection<Place> places) {
        return DSL.table("unnest({0}, {1}, {2})", measures(places), periods(places), organizations(places))
                .as("wanted", "measure_id", "period_id", "organization_id");
    }

    private static Field<Integer[]> measures(Collection<Place> places) {
        return DSL.val(places.stream().map(Place::measure).toArray(Integer[]::new));
    }

    private static Field<Integer[]> periods(Collection<Place> places) {
        return DSL.val(places.stream().map(Place::period).toArray(Integer[]::new));
    }

    private static Field<UUID[]> organizations(Collection<Place> places) {
        return DSL.val(places.stream().map(Place::organization).toArray(UUID[]::new));
    }

    private UnitFigure figure(Record r) {
        return FigureRows.of(r, FIGURE, false);
    }

    private UnitFigure standingFigure(Record r) {
        return FigureRows.of(r, STANDING, r.get(STANDING.DIFFERS));
    }
}
