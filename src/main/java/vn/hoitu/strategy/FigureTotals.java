package vn.hoitu.strategy;

import static vn.hoitu.strategy.db.Tables.MEASURE;
import static vn.hoitu.strategy.db.Tables.PERIOD;
import static vn.hoitu.strategy.db.Tables.PERIOD_LIST;
import static vn.hoitu.strategy.db.Tables.POPULATION_MEMBER;
import static vn.hoitu.strategy.db.Tables.TOTAL;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Sums over the lists of a period. Whoever changes a figure or a list brings them up to date before he is done. */
@Repository
class FigureTotals {

    /** Which measures are wanted over which rule's list. */
    record Wanted(int measure, String rule) {}

    private static final String RECOUNT = """
            insert into strategy.total (period_id, population_id, measure_id, members, reported, met, not_met,
                insufficient, part_sum, whole_sum, provisional, automatic, declared, estimated, differing)
            select l.period_id, l.population_id, m.id, count(*),
                %s
            from (%s) l
            cross join strategy.measure m
            join strategy.population_member pm on pm.population_id = l.population_id
            left join strategy.standing s on s.measure_id = m.id and s.period_id = l.period_id
                and s.organization_id = pm.organization_id
            where m.id = any ({0})
            group by l.period_id, l.population_id, m.id
            on conflict (period_id, population_id, measure_id) do update set
                members = excluded.members, reported = excluded.reported, met = excluded.met,
                not_met = excluded.not_met, insufficient = excluded.insufficient, part_sum = excluded.part_sum,
                whole_sum = excluded.whole_sum, provisional = excluded.provisional, automatic = excluded.automatic,
                declared = excluded.declared, estimated = excluded.estimated, differing = excluded.differing
            """;

    private static final String LISTS_WITH_UNITS = """
            select distinct p.period_id, p.population_id from strategy.period_list p
            where p.period_id = {1} and exists (select from strategy.population_member a
                where a.population_id = p.population_id and a.organization_id = any ({2}))""";

    /** Kept with the sum; counted where there is none yet. */
    private static final Field<Integer> MEMBERS = DSL.coalesce(
                    TOTAL.MEMBERS,
                    DSL.field(DSL.selectCount()
                            .from(POPULATION_MEMBER)
                            .where(POPULATION_MEMBER.POPULATION_ID.eq(PERIOD_LIST.POPULATION_ID))))
            .as("members_of_list");

    private static final String ONE_LIST = "select cast({1} as int) as period_id, cast({2} as uuid) as population_id";

    private final DSLContext sql;

    FigureTotals(DSLContext sql) {
        this.sql = sql;
    }

    /** After figures of these units changed: every list of the period that one of them is on. */
    void recount(int period, Collection<Integer> measures, Collection<UUID> units) {
        sql.execute(
                RECOUNT.formatted(FigureStandings.SUMS, LISTS_WITH_UNITS),
                DSL.val(measures.toArray(Integer[]::new)),
                DSL.val(period),
                DSL.val(units.toArray(UUID[]::new)));
    }

    /** After the period got this list: all measures. */
    void recount(int period, UUID population, Collection<Integer> measures) {
        sql.execute(
                RECOUNT.formatted(FigureStandings.SUMS, ONE_LIST),
                DSL.val(measures.toArray(Integer[]::new)),
                DSL.val(period),
                DSL.val(population));
    }

    /** Over the lists of these periods for one scope. */
    List<FigureTotal> of(Collection<Integer> periods, Collection<Wanted> wanted, @Nullable UUID scope) {
        if (wanted.isEmpty() || periods.isEmpty()) {
            return List.of();
        }
        var rows = DSL.table(
                        "unnest({0}, {1})",
                        DSL.val(wanted.stream().map(Wanted::measure).toArray(Integer[]::new)),
                        DSL.val(wanted.stream().map(Wanted::rule).toArray(String[]::new)))
                .as("wanted", "measure_id", "rule");
        return sql.select(TOTAL.fields())
                .select(MEASURE.PROGRAMME, MEASURE.INDICATOR, PERIOD.FIRST_DAY, PERIOD.LAST_DAY)
                .select(PERIOD_LIST.POPULATION_ID, MEMBERS)
                .from(rows)
                .join(PERIOD_LIST)
                .on(PERIOD_LIST.RULE.eq(DSL.field(DSL.name("wanted", "rule"), String.class)))
                .and(PERIOD_LIST.PERIOD_ID.eq(DSL.any(periods.toArray(Integer[]::new))))
                .and(scope == null ? PERIOD_LIST.SCOPE_ID.isNull() : PERIOD_LIST.SCOPE_ID.eq(scope))
                .leftJoin(TOTAL)
                .on(TOTAL.PERIOD_ID.eq(PERIOD_LIST.PERIOD_ID))
                .and(TOTAL.POPULATION_ID.eq(PERIOD_LIST.POPULATION_ID))
                .and(TOTAL.MEASURE_ID.eq(DSL.field(DSL.name("wanted", "measure_id"), Integer.class)))
                .join(MEASURE)
                .on(MEASURE.ID.eq(DSL.field(DSL.name("wanted", "measure_id"), Integer.class)))
                .join(PERIOD)
                .on(PERIOD.ID.eq(PERIOD_LIST.PERIOD_ID))
                .orderBy(PERIOD.LAST_DAY, MEASURE.ID)
                .fetch(FigureTotals::total);
    }

    private static FigureTotal total(Record r) {
        return new FigureTotal(
                new MeasureKey(r.get(MEASURE.PROGRAMME), r.get(MEASURE.INDICATOR)),
                new FigurePeriod(r.get(PERIOD.FIRST_DAY), r.get(PERIOD.LAST_DAY)),
                r.get(PERIOD_LIST.POPULATION_ID),
                r.get(MEMBERS),
                count(r, TOTAL.REPORTED),
                count(r, TOTAL.MET),
                count(r, TOTAL.NOT_MET),
                count(r, TOTAL.INSUFFICIENT),
                sum(r, TOTAL.PART_SUM),
                sum(r, TOTAL.WHOLE_SUM),
                count(r, TOTAL.PROVISIONAL),
                count(r, TOTAL.AUTOMATIC),
                count(r, TOTAL.DECLARED),
                count(r, TOTAL.ESTIMATED),
                count(r, TOTAL.DIFFERING));
    }

    /** Of a measure that nobody on the list has ever had a figure of, there is no sum. */
    private static int count(Record r, Field<Integer> field) {
        Integer found = r.get(field);
        return found == null ? 0 : found;
    }

    private static BigDecimal sum(Record r, Field<BigDecimal> field) {
        BigDecimal found = r.get(field);
        return found == null ? BigDecimal.ZERO : found;
    }
}
