package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Sums as they were known at a moment. Where no value of a measure in a period came after it, they are the kept ones; the
 * others are counted from the vintages that were there by then. Neither a frozen list nor what was recorded by a moment
 * that has passed ever changes, so that a sum which was counted once need not be counted again.
 */
@Repository
class KnownTotals {

    /** By when everything that carries a moment's time has been written, whichever node wrote it. */
    static final Duration SETTLED_AFTER = Duration.ofHours(1);

    private static final int MOST_AT_HAND = 50_000;

    /** The list of each measure and period with its kept sum, and whether values came after the moment. */
    private static final String LISTS = """
            select w.measure_id, m.programme, m.indicator, l.period_id, p.first_day, p.last_day, l.population_id,
                coalesce(v.at > {4}, false) as later,
                coalesce(t.members, (select count(*) from strategy.population_member pm
                    where pm.population_id = l.population_id)::int) as members,
                t.reported, t.met, t.not_met, t.insufficient, t.part_sum, t.whole_sum, t.provisional, t.automatic,
                t.declared, t.estimated, t.differing
            from unnest({0}, {1}) as w (measure_id, rule)
            join strategy.period_list l on l.rule = w.rule and l.period_id = any ({2})
                and l.scope_id is not distinct from {3}
            join strategy.measure m on m.id = w.measure_id
            join strategy.period p on p.id = l.period_id
            left join strategy.moved v on v.measure_id = w.measure_id and v.period_id = l.period_id
            left join strategy.total t on t.measure_id = w.measure_id and t.period_id = l.period_id
                and t.population_id = l.population_id
            order by p.last_day, w.measure_id
            """;

    /**
     * Of each list and measure: the newest vintage of each source that was there at the moment, which of them stood by
     * the rule of {@link FigureStandings}, and what these have together. A list counts as a whole, whoever reported.
     */
    private static final String COUNTED = """
            with lists as (select * from unnest({0}, {1}, {2}) as l (measure_id, period_id, population_id)),
            newest as (
                select l.measure_id, l.period_id, n.*
                from lists l cross join lateral (
                    select distinct on (f.organization_id, f.source)
                        f.organization_id, f.source, f.status, f.verdict, f.part, f.whole, f.stage,
                        f.recorded_at
                    from strategy.figure f
                    where f.measure_id = l.measure_id and f.period_id = l.period_id and f.recorded_at <= {3}
                        and exists (select from strategy.population_member pm
                            where pm.population_id = l.population_id and pm.organization_id = f.organization_id)
                    order by f.organization_id, f.source, f.vintage desc) n),
            %s
            select s.measure_id, s.period_id, %s
            from standing s group by s.measure_id, s.period_id
            """.formatted(FigureStandings.STANDS, FigureStandings.SUMS);

    /** A measure has one list in a period. */
    private record Spot(int measure, int period) {}

    private record Then(UUID population, Spot spot, Instant moment) {}

    /** @param total what is kept of the list, {@code later} whether that holds more than was known */
    private record Listed(Spot spot, FigureTotal total, boolean later) {}

    private final DSLContext sql;
    private final Clock clock;
    private final Map<Then, FigureTotal> atHand = new ConcurrentHashMap<>();

    KnownTotals(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Over the lists of these periods for one scope; a measure is wanted with one rule. */
    List<FigureTotal> of(
            Collection<Integer> periods, Collection<FigureTotals.Wanted> wanted, @Nullable UUID scope, Instant moment) {
        List<Listed> lists = lists(periods, wanted, scope, moment);
        boolean settled = moment.isBefore(clock.instant().minus(SETTLED_AFTER));
        Map<Spot, FigureTotal> counted = new HashMap<>();
        List<Listed> missing = new ArrayList<>();
        for (Listed list : lists) {
            FigureTotal known = settled && list.later() ? atHand.get(then(list, moment)) : null;
            if (known != null) {
                counted.put(list.spot(), known);
            } else if (list.later()) {
                missing.add(list);
            }
        }
        counted.putAll(count(missing, moment));
        if (settled) {
            keep(missing, counted, moment);
        }
        return lists.stream()
                .map(l -> counted.getOrDefault(l.spot(), l.total()))
                .toList();
    }

    private void keep(List<Listed> lists, Map<Spot, FigureTotal> counted, Instant moment) {
        if (atHand.size() + lists.size() > MOST_AT_HAND) {
            atHand.clear();
        }
        for (Listed list : lists) {
            FigureTotal total = counted.get(list.spot());
            if (total != null) {
                atHand.put(then(list, moment), total);
            }
        }
    }

    private static Then then(Listed list, Instant moment) {
        return new Then(list.total().population(), list.spot(), moment);
    }

    private List<Listed> lists(
            Collection<Integer> periods, Collection<FigureTotals.Wanted> wanted, @Nullable UUID scope, Instant moment) {
        return sql.fetch(
                        LISTS,
                        DSL.val(wanted.stream()
                                .map(FigureTotals.Wanted::measure)
                                .toArray(Integer[]::new)),
                        DSL.val(wanted.stream().map(FigureTotals.Wanted::rule).toArray(String[]::new)),
                        DSL.val(periods.toArray(Integer[]::new)),
                        DSL.val(scope, UUID.class),
                        DSL.val(moment.atOffset(ZoneOffset.UTC)))
                .map(r -> new Listed(spot(r), kept(r), r.get("later", Boolean.class)));
    }

    private Map<Spot, FigureTotal> count(List<Listed> lists, Instant moment) {
        if (lists.isEmpty()) {
            return Map.of();
        }
        Map<Spot, Record> found = sql.fetch(
                        COUNTED,
                        DSL.val(lists.stream().map(l -> l.spot().measure()).toArray(Integer[]::new)),
                        DSL.val(lists.stream().map(l -> l.spot().period()).toArray(Integer[]::new)),
                        DSL.val(lists.stream().map(l -> l.total().population()).toArray(UUID[]::new)),
                        DSL.val(moment.atOffset(ZoneOffset.UTC)))
                .intoMap(KnownTotals::spot);
        Map<Spot, FigureTotal> totals = new HashMap<>();
        for (Listed list : lists) {
            totals.put(list.spot(), total(list.total(), found.get(list.spot())));
        }
        return totals;
    }

    private static Spot spot(Record r) {
        return new Spot(r.get("measure_id", Integer.class), r.get("period_id", Integer.class));
    }

    private static FigureTotal kept(Record r) {
        FigureTotal empty = new FigureTotal(
                new MeasureKey(r.get("programme", String.class), r.get("indicator", String.class)),
                new FigurePeriod(r.get("first_day", LocalDate.class), r.get("last_day", LocalDate.class)),
                r.get("population_id", UUID.class),
                count(r, "members"),
                0,
                0,
                0,
                0,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                0,
                0,
                0,
                0);
        return total(empty, r);
    }

    /** The sums of a row over the list of another total; none where nobody on it had a value. */
    private static FigureTotal total(FigureTotal list, @Nullable Record r) {
        return new FigureTotal(
                list.measure(),
                list.period(),
                list.population(),
                list.members(),
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

    private static int count(@Nullable Record r, String column) {
        Integer found = r == null ? null : r.get(column, Integer.class);
        return found == null ? 0 : found;
    }

    private static BigDecimal sum(@Nullable Record r, String column) {
        BigDecimal found = r == null ? null : r.get(column, BigDecimal.class);
        return found == null ? BigDecimal.ZERO : found;
    }
}
