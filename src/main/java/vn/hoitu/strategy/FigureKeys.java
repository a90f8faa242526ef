package vn.hoitu.strategy;

import static vn.hoitu.strategy.db.Tables.MEASURE;
import static vn.hoitu.strategy.db.Tables.PERIOD;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The short numbers under which measures and periods are kept. They are few, and never change. */
@Repository
class FigureKeys {

    private final DSLContext sql;

    FigureKeys(DSLContext sql) {
        this.sql = sql;
    }

    /** The numbers of those that have one. */
    Map<MeasureKey, Integer> measures() {
        return sql.selectFrom(MEASURE)
                .fetchMap(
                        r -> new MeasureKey(r.get(MEASURE.PROGRAMME), r.get(MEASURE.INDICATOR)),
                        r -> r.get(MEASURE.ID));
    }

    Map<FigurePeriod, Integer> periods() {
        return sql.selectFrom(PERIOD)
                .fetchMap(
                        r -> new FigurePeriod(r.get(PERIOD.FIRST_DAY), r.get(PERIOD.LAST_DAY)), r -> r.get(PERIOD.ID));
    }

    /** Their numbers; a measure that had none gets one. */
    Map<MeasureKey, Integer> numbered(Collection<MeasureKey> wanted) {
        Map<MeasureKey, Integer> known = measures();
        if (!known.keySet().containsAll(wanted)) {
            wanted.stream()
                    .filter(m -> !known.containsKey(m))
                    .distinct()
                    .sorted(java.util.Comparator.comparing(MeasureKey::programme)
                            .thenComparing(MeasureKey::indicator))
                    .forEach(m -> sql.insertInto(MEASURE, MEASURE.PROGRAMME, MEASURE.INDICATOR)
                            .values(m.programme(), m.indicator())
                            .onConflictDoNothing()
                            .execute());
            return measures();
        }
        return known;
    }

    int numbered(FigurePeriod period) {
        return sql.select(PERIOD.ID)
                .from(PERIOD)
                .where(PERIOD.FIRST_DAY.eq(period.first()).and(PERIOD.LAST_DAY.eq(period.last())))
                .fetchOptional(PERIOD.ID)
                .orElseGet(() -> inserted(period));
    }

    private int inserted(FigurePeriod period) {
        sql.insertInto(PERIOD, PERIOD.FIRST_DAY, PERIOD.LAST_DAY)
                .values(period.first(), period.last())
                .onConflictDoNothing()
                .execute();
        return sql.select(PERIOD.ID)
                .from(PERIOD)
                .where(PERIOD.FIRST_DAY.eq(period.first()).and(PERIOD.LAST_DAY.eq(period.last())))
                .fetchSingle(PERIOD.ID);
    }

    Map<FigurePeriod, Integer> numberedPeriods(Collection<FigurePeriod> wanted) {
        Map<FigurePeriod, Integer> numbers = new HashMap<>();
        wanted.stream().distinct().sorted().forEach(p -> numbers.put(p, numbered(p)));
        return numbers;
    }

    /** Whoever changes figures or lists of a period does so alone, until his transaction ends. */
    void keepOthersOut(Collection<Integer> periods) {
        periods.stream()
                .sorted()
                .forEach(p -> sql.select(
                                DSL.field("pg_advisory_xact_lock(hashtext({0}))", Object.class, "strategy.period." + p))
                        .execute());
    }
}
