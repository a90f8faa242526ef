package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Sums as they were known at a moment, counted from the vintages that were kept by then. */
@Repository
class KnownTotals {

    /**
     * Of each list and measure: the newest vintage of each source that was there at the moment, which of them stood by
     * the rule of {@link FigureStandings}, and what these have together. A list counts as a whole, whoever reported.
     */
    private static final String KNOWN = """
            with lists as (
                select w.measure_id, l.period_id, l.population_id
                from unnest({0}, {1}) as w (measure_id, rule)
                join strategy.period_list l on l.rule = w.rule and l.period_id = any ({2})
                    and l.scope_id is not distinct from {3}),
            newest as (
                select distinct on (f.measure_id, f.period_id, f.organization_id, f.source)
                    f.measure_id, f.period_id, f.organization_id, f.source, f.status, f.verdict, f.part, f.whole, f.stage
                from lists l
                join strategy.population_member pm on pm.population_id = l.population_id
                join strategy.figure f on f.measure_id = l.measure_id and f.period_id = l.period_id
                    and f.organization_id = pm.organization_id and f.recorded_at <= {4}
                order by f.measure_id, f.period_id, f.organization_id, f.source, f.vintage desc),
            %s,
            sums as (
                select s.measure_id, s.period_id, %s
                from standing s group by s.measure_id, s.period_id)
            select m.programme, m.indicator, p.first_day, p.last_day, l.population_id,
                (select count(*) from strategy.population_member pm where pm.population_id = l.population_id) as members,
                s.*
            from lists l
            join strategy.measure m on m.id = l.measure_id
            join strategy.period p on p.id = l.period_id
            left join sums s on s.measure_id = l.measure_id and s.period_id = l.period_id
            order by p.last_day, m.id
            """.formatted(FigureStandings.STANDS, FigureStandings.SUMS);

    private final DSLContext sql;

    KnownTotals(DSLContext sql) {
        this.sql = sql;
    }

    /** Over the lists of these periods for one scope; a measure is wanted with one rule. */
    List<FigureTotal> of(
            Collection<Integer> periods, Collection<FigureTotals.Wanted> wanted, @Nullable UUID scope, Instant moment) {
        return sql.fetch(
                        KNOWN,
                        DSL.val(wanted.stream()
                                .map(FigureTotals.Wanted::measure)
                                .toArray(Integer[]::new)),
                        DSL.val(wanted.stream().map(FigureTotals.Wanted::rule).toArray(String[]::new)),
                        DSL.val(periods.toArray(Integer[]::new)),
                        DSL.val(scope, UUID.class),
                        DSL.val(moment.atOffset(ZoneOffset.UTC)))
                .map(KnownTotals::total);
    }

    private static FigureTotal total(Record r) {
        return new FigureTotal(
                new MeasureKey(r.get("programme", String.class), r.get("indicator", String.class)),
                new FigurePeriod(r.get("first_day", LocalDate.class), r.get("last_day", LocalDate.class)),
                r.get("population_id", UUID.class),
                count(r, "members"),
                count(r, "reported"),
                count(r, "met"),
                count(r, "not_met"),
                count(r, "insufficient"),
                sum(r, "part_sum"),
                sum(r, "whole_sum"),
                count(r, "provisional"),
                count(r, "automatic"),
                count(r, "declared"),
                count(r, "estimated"),
                count(r, "differing"));
    }

    private static int count(Record r, String column) {
        Integer found = r.get(column, Integer.class);
        return found == null ? 0 : found;
    }

    private static BigDecimal sum(Record r, String column) {
        BigDecimal found = r.get(column, BigDecimal.class);
        return found == null ? BigDecimal.ZERO : found;
    }
}
