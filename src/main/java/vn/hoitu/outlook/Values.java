package vn.hoitu.outlook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureReading;
import vn.hoitu.strategy.FigureReading.Asked;
import vn.hoitu.strategy.FigureSource;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.FigureTotal;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.PeriodPopulations;
import vn.hoitu.strategy.UnitFigure;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.Stage;

/** Reads sums, as they are now or as they were known at a moment. */
@Component
class Values {

    /** Sums by what was asked and when. */
    record Sums(Map<MeasureKey, Map<FigurePeriod, FigureTotal>> byMeasure) {

        @Nullable
        FigureTotal of(MeasureKey measure, FigurePeriod period) {
            return byMeasure.getOrDefault(measure, Map.of()).get(period);
        }
    }

    private final FigureReading reading;
    private final UnitFigures units;
    private final PeriodPopulations populations;

    Values(FigureReading reading, UnitFigures units, PeriodPopulations populations) {
        this.reading = reading;
        this.units = units;
        this.populations = populations;
    }

    /** A measure stands in {@code asked} once, with the rule of the programme that is looked at. */
    Sums of(List<Asked> asked, List<FigurePeriod> periods, @Nullable UUID scope, @Nullable Instant knownAt) {
        List<FigureTotal> found = knownAt == null
                ? reading.totals(asked, periods, scope)
                : reading.totalsKnownAt(asked, periods, scope, knownAt);
        Map<MeasureKey, Map<FigurePeriod, FigureTotal>> sums = new HashMap<>();
        found.forEach(
                t -> sums.computeIfAbsent(t.measure(), m -> new HashMap<>()).put(t.period(), t));
        return new Sums(sums);
    }

    /** A measure of which nobody has ever given a value has no sum; all the same its units are silent. */
    Sums withSilent(Sums sums, List<Asked> asked, FigurePeriod period, @Nullable UUID scope) {
        Map<String, FigureTotal> silent = new HashMap<>();
        Map<MeasureKey, Map<FigurePeriod, FigureTotal>> all = new HashMap<>(sums.byMeasure());
        for (Asked one : asked) {
            if (sums.of(one.measure(), period) == null) {
                FigureTotal none = silent.computeIfAbsent(one.rule(), rule -> {
                    UUID list = populations.listOf(rule, scope, period);
                    return sum(
                            one.measure(),
                            period,
                            list,
                            populations.members(list).size(),
                            List.of());
                });
                Map<FigurePeriod, FigureTotal> byPeriod = new HashMap<>(all.getOrDefault(one.measure(), Map.of()));
                byPeriod.put(period, none);
                all.put(one.measure(), byPeriod);
            }
        }
        return new Sums(all);
    }

    /** A local programme that wants another growth counts by its own, as its list of units does. */
    Sums byOwnThreshold(Frame frame, Sums sums, Collection<Indicator> indicators, Collection<Slot> slots) {
        Map<MeasureKey, Map<FigurePeriod, FigureTotal>> all = new HashMap<>(sums.byMeasure());
        for (Indicator indicator : indicators) {
            String rule = indicator.population();
            for (Slot slot : slots) {
                if (rule != null && frame.otherThreshold(indicator, slot) != null) {
                    FigureTotal total = counted(frame, indicator, slot, rule);
                    Map<FigurePeriod, FigureTotal> byPeriod =
                            new HashMap<>(all.getOrDefault(total.measure(), Map.of()));
                    byPeriod.put(slot.period(), total);
                    all.put(total.measure(), byPeriod);
                }
            }
        }
        return new Sums(all);
    }

    private FigureTotal counted(Frame frame, Indicator indicator, Slot slot, String rule) {
        UUID list = populations.listOf(rule, frame.scopeId(), slot.period());
        return sum(
                frame.measure(indicator),
                slot.period(),
                list,
                populations.members(list).size(),
                units.of(frame, indicator, slot, list));
    }

    /** The same sums that are kept of what stands now. */
    static FigureTotal sum(MeasureKey measure, FigurePeriod period, UUID list, int members, List<UnitFigure> figures) {
        List<UnitFigure> telling = figures.stream().filter(UnitFigure::counts).toList();
        return new FigureTotal(
                measure,
                period,
                list,
                members,
                telling.size(),
                count(telling, FigureVerdict.MET),
                count(telling, FigureVerdict.NOT_MET),
                figures.size() - telling.size(),
                total(telling, UnitFigure::part),
                total(telling, UnitFigure::whole),
                (int) telling.stream()
                        .filter(f -> f.status() == FigureStatus.PROVISIONAL)
                        .count(),
                from(telling, FigureSource.AUTOMATIC),
                from(telling, FigureSource.DECLARED) + from(telling, FigureSource.REPORTED),
                from(telling, FigureSource.ESTIMATED),
                (int) figures.stream().filter(UnitFigure::differs).count());
    }

    private static int count(List<UnitFigure> figures, FigureVerdict verdict) {
        return (int) figures.stream().filter(f -> f.verdict() == verdict).count();
    }

    private static int from(List<UnitFigure> figures, FigureSource source) {
        return (int) figures.stream().filter(f -> f.source() == source).count();
    }

    private static BigDecimal total(List<UnitFigure> figures, Function<UnitFigure, @Nullable BigDecimal> what) {
        BigDecimal sum = BigDecimal.ZERO;
        for (UnitFigure figure : figures) {
            BigDecimal number = what.apply(figure);
            sum = number == null ? sum : sum.add(number);
        }
        return sum;
    }

    /** The stage that all who reported have reached: the lowest. */
    Optional<String> stage(MeasureKey measure, FigurePeriod period, @Nullable Instant knownAt) {
        List<UnitFigure> units = knownAt == null
                ? reading.units(measure, period, null)
                : reading.unitsKnownAt(measure, period, null, knownAt);
        return units.stream()
                .flatMap(f -> Stage.of(f.stage()).stream())
                .min(Comparator.naturalOrder())
                .map(Stage::code);
    }
}
