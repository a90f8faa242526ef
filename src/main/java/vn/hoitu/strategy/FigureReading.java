package vn.hoitu.strategy;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.tenancy.Tenancy;

/** Reads the values of units and what they have together. Who may see what is decided by the module that asks. */
@Service
public class FigureReading {

    /** A measure over the list of a rule. */
    public record Asked(MeasureKey measure, String rule) {}

    private final FigureKeys keys;
    private final FigureStore store;
    private final FigureStandings standings;
    private final FigureTotals totals;
    private final KnownTotals known;
    private final PeriodPopulations populations;
    private final Tenancy tenancy;

    FigureReading(
            FigureKeys keys,
            FigureStore store,
            FigureStandings standings,
            FigureTotals totals,
            KnownTotals known,
            PeriodPopulations populations,
            Tenancy tenancy) {
        this.keys = keys;
        this.store = store;
        this.standings = standings;
        this.totals = totals;
        this.known = known;
        this.populations = populations;
        this.tenancy = tenancy;
    }

    /** The sum over the list of a period; draws the list up where the period has none yet, or an older one. */
    public FigureTotal total(MeasureKey measure, FigurePeriod period, String rule, @Nullable UUID scope) {
        return tenancy.system(() -> {
            populations.listOf(rule, scope, period);
            int number = keys.numbered(period);
            int what = Objects.requireNonNull(keys.numbered(List.of(measure)).get(measure));
            return totals.of(List.of(number), List.of(new FigureTotals.Wanted(what, rule)), scope)
                    .getFirst();
        });
    }

    /**
     * The sums of several measures in several periods, in one reading. Periods that have no list yet are left out: ask
     * {@link PeriodPopulations#listOf} for those that a person looks at.
     */
    public List<FigureTotal> totals(List<Asked> asked, List<FigurePeriod> periods, @Nullable UUID scope) {
        return sums(asked, periods, wanted -> totals.of(wanted.periods(), wanted.measures(), scope));
    }

    /** The same sums as they were known at a moment: a later report or revision is not in them. */
    public List<FigureTotal> totalsKnownAt(
            List<Asked> asked, List<FigurePeriod> periods, @Nullable UUID scope, Instant moment) {
        return sums(asked, periods, wanted -> known.of(wanted.periods(), wanted.measures(), scope, moment));
    }

    private record Numbered(List<Integer> periods, List<FigureTotals.Wanted> measures) {}

    private List<FigureTotal> sums(
            List<Asked> asked, List<FigurePeriod> periods, Function<Numbered, List<FigureTotal>> work) {
        return tenancy.system(() -> {
            Map<MeasureKey, Integer> measures = keys.measures();
            Map<FigurePeriod, Integer> numbers = keys.periods();
            return work.apply(new Numbered(
                    periods.stream().map(numbers::get).filter(Objects::nonNull).toList(),
                    asked.stream()
                            .filter(a -> measures.containsKey(a.measure()))
                            .map(a -> new FigureTotals.Wanted(
                                    Objects.requireNonNull(measures.get(a.measure())), a.rule()))
                            .distinct()
                            .toList()));
        });
    }

    /** The standing values of a period: of the members of a list, or of all units. */
    public List<UnitFigure> units(MeasureKey measure, FigurePeriod period, @Nullable UUID population) {
        return at(measure, period, (m, p) -> standings.standing(m, p, population));
    }

    /** All standing values of a unit. */
    public List<UnitFigure> ofUnit(UUID organization, List<FigurePeriod> periods) {
        return tenancy.system(() -> {
            Map<FigurePeriod, Integer> numbers = keys.periods();
            return standings.standingOf(
                    organization,
                    periods.stream().map(numbers::get).filter(Objects::nonNull).toList());
        });
    }

    /** The values of a unit that stood at a moment. */
    public List<UnitFigure> ofUnitKnownAt(
            UUID organization, List<MeasureKey> measures, List<FigurePeriod> periods, Instant moment) {
        return tenancy.system(() -> {
            Map<MeasureKey, Integer> what = keys.measures();
            Map<FigurePeriod, Integer> when = keys.periods();
            return store
                    .ofUnitKnownAt(
                            organization,
                            measures.stream()
                                    .map(what::get)
                                    .filter(Objects::nonNull)
                                    .toList(),
                            periods.stream()
                                    .map(when::get)
                                    .filter(Objects::nonNull)
                                    .toList(),
                            moment)
                    .stream()
                    .collect(Collectors.groupingBy(
                            f -> List.of(f.measure(), f.period()), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .flatMap(of -> standing(of).stream())
                    .toList();
        });
    }

    /** Everything that was ever kept of a unit's value, by source and vintage. */
    public List<UnitFigure> vintages(MeasureKey measure, FigurePeriod period, UUID organization) {
        return at(measure, period, (m, p) -> store.vintages(m, p, organization));
    }

    /** The values that stood at a moment: what would have been reported then. */
    public List<UnitFigure> unitsKnownAt(
            MeasureKey measure, FigurePeriod period, @Nullable UUID population, Instant moment) {
        return at(measure, period, (m, p) -> store.knownAt(m, p, population, moment)).stream()
                .collect(Collectors.groupingBy(UnitFigure::organization, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(of -> standing(of).stream())
                .toList();
    }

    /** The same rule by which the database works out what stands. */
    private static Optional<UnitFigure> standing(List<UnitFigure> vintages) {
        List<UnitFigure> newest = vintages.stream()
                .collect(Collectors.toMap(
                        UnitFigure::source, f -> f, (a, b) -> a.vintage() > b.vintage() ? a : b, LinkedHashMap::new))
                .values()
                .stream()
                .filter(f -> f.status() != FigureStatus.WITHDRAWN)
                .toList();
        boolean settled = newest.stream().anyMatch(f -> f.source().isDeclared() && !f.waits());
        List<UnitFigure> telling = newest.stream()
                .filter(f -> f.verdict() != FigureVerdict.INSUFFICIENT)
                .filter(f -> f.source() != FigureSource.ESTIMATED || !settled)
                .toList();
        boolean differs = telling.stream().anyMatch(f -> !f.agreesWith(telling.getFirst()));
        return newest.stream()
                .min(Comparator.comparingInt(FigureReading::place)
                        .thenComparing(UnitFigure::recordedAt, Comparator.reverseOrder())
                        .thenComparing(f -> f.source().code()))
                .map(f -> f.differing(differs));
    }

    private static int place(UnitFigure figure) {
        return switch (figure.source()) {
            case AUTOMATIC -> figure.counts() ? 1 : 5;
            case DECLARED, REPORTED -> figure.waits() ? 4 : 2;
            case ESTIMATED -> 3;
        };
    }

    private List<UnitFigure> at(
            MeasureKey measure,
            FigurePeriod period,
            java.util.function.BiFunction<Integer, Integer, List<UnitFigure>> work) {
        return tenancy.system(() -> {
            Integer what = keys.measures().get(measure);
            Integer when = keys.periods().get(period);
            return what == null || when == null ? List.<UnitFigure>of() : work.apply(what, when);
        });
    }
}
