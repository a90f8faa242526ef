package vn.hoitu.strategy;

import static vn.hoitu.strategy.db.Tables.FIGURE;
import static vn.hoitu.strategy.db.Tables.MEASURE;
import static vn.hoitu.strategy.db.Tables.PERIOD;
import static vn.hoitu.strategy.db.Tables.POPULATION_MEMBER;

import java.time.Instant;
import java.time.ZoneOffset;
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

/** Figures in the database: all vintages of them. */
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
        moved(rows, now);
    }

    private void moved(List<Row> rows, Instant now) {
        List<Place> places = rows.stream().map(Row::place).toList();
        sql.execute("""
                insert into strategy.moved (measure_id, period_id, at)
                select distinct m, p, {2} from unnest({0}, {1}) as u (m, p) order by p, m
                on conflict (measure_id, period_id) do update set at = greatest(moved.at, excluded.at)
                """, measures(places), periods(places), DSL.val(now.atOffset(ZoneOffset.UTC)));
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
        return sql.select(FIGURE.fields())
                .select(MEASURE.PROGRAMME, MEASURE.INDICATOR, PERIOD.FIRST_DAY, PERIOD.LAST_DAY)
                .distinctOn(FIGURE.ORGANIZATION_ID, FIGURE.SOURCE)
                .from(FIGURE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(FIGURE.MEASURE_ID))
                .join(PERIOD)
                .on(PERIOD.ID.eq(FIGURE.PERIOD_ID))
                .where(FIGURE.MEASURE_ID.eq(measure))
                .and(FIGURE.PERIOD_ID.eq(period))
                .and(FIGURE.RECORDED_AT.le(at))
                .and(among(FIGURE.ORGANIZATION_ID, population))
                .orderBy(FIGURE.ORGANIZATION_ID, FIGURE.SOURCE, FIGURE.VINTAGE.desc())
                .fetch(this::figure);
    }

    /** The same of one unit in several measures and periods. */
    List<UnitFigure> ofUnitKnownAt(
            UUID organization, Collection<Integer> measures, Collection<Integer> periods, Instant at) {
        return figures(FIGURE.MEASURE_ID
                        .eq(DSL.any(measures.toArray(Integer[]::new)))
                        .and(FIGURE.PERIOD_ID.eq(DSL.any(periods.toArray(Integer[]::new))))
                        .and(FIGURE.ORGANIZATION_ID.eq(organization))
                        .and(FIGURE.RECORDED_AT.le(at)))
                .orderBy(FIGURE.MEASURE_ID, FIGURE.PERIOD_ID, FIGURE.SOURCE, FIGURE.VINTAGE)
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

    static Condition among(Field<UUID> organization, @Nullable UUID population) {
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

    static Field<Integer[]> measures(Collection<Place> places) {
        return DSL.val(places.stream().map(Place::measure).toArray(Integer[]::new));
    }

    static Field<Integer[]> periods(Collection<Place> places) {
        return DSL.val(places.stream().map(Place::period).toArray(Integer[]::new));
    }

    static Field<UUID[]> organizations(Collection<Place> places) {
        return DSL.val(places.stream().map(Place::organization).toArray(UUID[]::new));
    }

    private UnitFigure figure(Record r) {
        return FigureRows.of(r, FIGURE, false);
    }
}
