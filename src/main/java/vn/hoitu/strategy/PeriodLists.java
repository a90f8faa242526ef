package vn.hoitu.strategy;

import static vn.hoitu.strategy.db.Tables.PERIOD;
import static vn.hoitu.strategy.db.Tables.PERIOD_LIST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.VietnamTime;

/** Which frozen list is the denominator of a period. */
@Repository
class PeriodLists {

    /** @param lookedUpOn the day on which it was last compared with the register */
    record Chosen(UUID population, LocalDate lookedUpOn) {}

    private final DSLContext sql;
    private final FigureKeys keys;
    private final FigureTotals totals;
    private final Clock clock;

    PeriodLists(DSLContext sql, FigureKeys keys, FigureTotals totals, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.totals = totals;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    Optional<Chosen> chosen(int period, String rule, @Nullable UUID scope) {
        return sql.selectFrom(PERIOD_LIST)
                .where(place(period, rule, scope))
                .fetchOptional(r -> new Chosen(r.get(PERIOD_LIST.POPULATION_ID), r.get(PERIOD_LIST.LOOKED_UP_ON)));
    }

    /** Makes the list the denominator and counts all measures over it. The period is locked by the caller. */
    void choose(int period, String rule, @Nullable UUID scope, UUID population) {
        boolean other = chosen(period, rule, scope)
                .filter(c -> c.population().equals(population))
                .isEmpty();
        sql.insertInto(PERIOD_LIST)
                .set(PERIOD_LIST.PERIOD_ID, period)
                .set(PERIOD_LIST.RULE, rule)
                .set(PERIOD_LIST.SCOPE_ID, scope)
                .set(PERIOD_LIST.POPULATION_ID, population)
                .set(PERIOD_LIST.LOOKED_UP_ON, today())
                .onConflict(PERIOD_LIST.PERIOD_ID, PERIOD_LIST.RULE, PERIOD_LIST.SCOPE_ID)
                .doUpdate()
                .set(PERIOD_LIST.POPULATION_ID, population)
                .set(PERIOD_LIST.LOOKED_UP_ON, today())
                .execute();
        if (other) {
            totals.recount(period, population, keys.measures().values());
        }
    }

    /** A list frozen by hand for the last day of a period takes the place of the one drawn for it. */
    void replacedBy(UUID population, String rule, @Nullable UUID scope, LocalDate asOf) {
        List<Integer> periods = sql.select(PERIOD.ID)
                .from(PERIOD)
                .where(PERIOD.LAST_DAY.eq(asOf))
                .fetch(PERIOD.ID);
        keys.keepOthersOut(periods);
        periods.forEach(period -> choose(period, rule, scope, population));
    }

    private static Condition place(int period, String rule, @Nullable UUID scope) {
        return PERIOD_LIST
                .PERIOD_ID
                .eq(period)
                .and(PERIOD_LIST.RULE.eq(rule))
                .and(scope == null ? PERIOD_LIST.SCOPE_ID.isNull() : PERIOD_LIST.SCOPE_ID.eq(scope));
    }
}
