package vn.hoitu.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.outlook.OutlookViews.OutlookPointView;
import vn.hoitu.outlook.OutlookViews.OutlookRowView;
import vn.hoitu.outlook.OutlookViews.OutlookSmallNumberView;
import vn.hoitu.outlook.OutlookViews.OutlookTargetView;
import vn.hoitu.outlook.OutlookViews.OutlookTrendView;
import vn.hoitu.outlook.method.Lines;
import vn.hoitu.outlook.method.Milestone;
import vn.hoitu.outlook.method.PathStatus;
import vn.hoitu.outlook.method.RequiredPath;
import vn.hoitu.outlook.method.Trend;
import vn.hoitu.outlook.method.YearPath;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureReading.Asked;
import vn.hoitu.strategy.FigureTotal;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.Shape;

/** Draws indicators as rows: value, target, gap, trend and how they stand. */
@Component
class Rows {

    static final int MOST_POINTS = 12;

    private final Values values;
    private final Lists lists;

    Rows(Values values, Lists lists) {
        this.values = values;
        this.lists = lists;
    }

    /** @param points how many periods are drawn */
    List<OutlookRowView> of(Frame frame, List<Indicator> indicators, Lines lines, int points) {
        List<Slot> history = frame.slots().upTo(frame.slot(), points);
        Slot before = frame.slots().upTo(frame.slot(), 2).getFirst();
        Slot yearBefore = frame.slots().yearBefore(frame.slot()).orElse(null);
        Set<Slot> wanted = new LinkedHashSet<>(List.of(frame.slot(), before));
        if (yearBefore != null) {
            wanted.add(yearBefore);
        }
        wanted.addAll(history);
        Values.Sums sums = frame.blind() ? new Values.Sums(Map.of()) : sums(frame, indicators, wanted);
        RequiredPath method = new RequiredPath(lines);
        Drawing drawing = new Drawing(frame, sums, method, lines, history, before, yearBefore);
        return indicators.stream().map(i -> row(i, drawing)).toList();
    }

    /** Every period that is drawn has its list: of the tree of its last day, drawn up when it is first asked for. */
    private Values.Sums sums(Frame frame, List<Indicator> indicators, Set<Slot> wanted) {
        Map<MeasureKey, Asked> asked = asked(frame, indicators);
        Set<String> rules = asked.values().stream().map(Asked::rule).collect(Collectors.toSet());
        lists.ensure(rules, frame.scopeId(), periods(wanted), frame.today());
        List<Asked> all = List.copyOf(asked.values());
        Values.Sums sums = values.of(all, periods(wanted), frame.scopeId(), frame.knownAt());
        Values.Sums whole = values.withSilent(sums, all, frame.slot().period(), frame.scopeId());
        return values.byOwnThreshold(frame, whole, indicators, wanted);
    }

    private record Drawing(
            Frame frame,
            Values.Sums sums,
            RequiredPath method,
            Lines lines,
            List<Slot> history,
            Slot before,
            @Nullable Slot yearBefore) {}

    private static List<FigurePeriod> periods(Set<Slot> slots) {
        return slots.stream().map(Slot::period).distinct().toList();
    }

    private static Map<MeasureKey, Asked> asked(Frame frame, List<Indicator> indicators) {
        Map<MeasureKey, Asked> asked = new HashMap<>();
        for (Indicator indicator : indicators) {
            if (RowDrawing.isMeasured(indicator)) {
                MeasureKey measure = frame.measure(indicator);
                asked.put(measure, new Asked(measure, Objects.requireNonNull(indicator.population())));
            }
        }
        return asked;
    }

    private OutlookRowView row(Indicator indicator, Drawing d) {
        Frame frame = d.frame();
        Slot slot = frame.slot();
        MeasureKey measure = frame.measure(indicator);
        boolean milestone = indicator.kind() == Shape.MILESTONE;
        String stage = milestone && frame.scope() == null
                ? values.stage(measure, slot.period(), frame.knownAt()).orElse(null)
                : null;
        var total = RowDrawing.isMeasured(indicator) ? d.sums().of(measure, slot.period()) : null;
        YearPath.Answer answer =
                YearPath.on(indicator.path(), slot.year(), slot.yearFirst(), slot.yearLast(), frame.day());
        OutlookTargetView target = RowDrawing.target(indicator, slot, frame.day(), answer);
        RequiredPath.Standing standing = d.method().stand(RowDrawing.measured(indicator, total), answer);
        PathStatus status = milestone
                ? Milestone.stand(
                        stage, indicator.path(), slot.year(), !frame.day().isBefore(slot.yearLast()))
                : standing.status();
        boolean small = standing.small() != null;
        return new OutlookRowView(
                indicator.code(),
                indicator.parent(),
                indicator.shape(),
                indicator.counts(),
                indicator.population(),
                indicator.text(),
                measure.programme(),
                measure.indicator(),
                status.code(),
                RowDrawing.value(indicator, total, stage),
                target,
                standing.gapPoints(),
                standing.aheadPoints(),
                standing.missing(),
                standing.targetUnits(),
                small(standing),
                d.before().equals(slot) ? null : trend(indicator, measure, d.before(), small, d),
                d.yearBefore() == null ? null : trend(indicator, measure, d.yearBefore(), small, d),
                points(indicator, measure, d));
    }

    private static @Nullable OutlookSmallNumberView small(RequiredPath.Standing standing) {
        RequiredPath.SmallNumber small = standing.small();
        return small == null ? null : new OutlookSmallNumberView(small.required(), small.exact(), small.ahead());
    }

    private static List<OutlookPointView> points(Indicator indicator, MeasureKey measure, Drawing d) {
        List<OutlookPointView> points = new ArrayList<>();
        if (RowDrawing.isMeasured(indicator)) {
            d.history()
                    .forEach(s ->
                            points.add(RowDrawing.point(s, indicator, d.sums().of(measure, s.period()), d.lines())));
        }
        return points;
    }

    /**
     * Where the threshold of growth changed in between, the two shares do not measure the same; where the silent could
     * turn the change, it has no number.
     */
    private static @Nullable OutlookTrendView trend(
            Indicator indicator, MeasureKey measure, Slot earlier, boolean small, Drawing d) {
        if (!RowDrawing.isMeasured(indicator) || indicator.kind() == Shape.GROWTH) {
            return null;
        }
        Slot slot = d.frame().slot();
        boolean comparable = Objects.equals(
                indicator.path().in(earlier.year()).growthPercent(),
                indicator.path().in(slot.year()).growthPercent());
        Trend trend = Trend.between(
                RowDrawing.measured(indicator, d.sums().of(measure, earlier.period())),
                RowDrawing.measured(indicator, d.sums().of(measure, slot.period())),
                comparable,
                d.lines());
        return trend == null
                ? null
                : new OutlookTrendView(
                        earlier.code(),
                        trend.points(),
                        trend.direction(),
                        trend.least(),
                        small && trend.points() != null
                                ? units(
                                        d.sums().of(measure, earlier.period()),
                                        d.sums().of(measure, slot.period()))
                                : null);
    }

    /**
     * Of few units, of which there were as many before, percentage points say less than how many more there are; where
     * some are silent, how many more or fewer there are at least.
     */
    private static @Nullable Integer units(@Nullable FigureTotal before, @Nullable FigureTotal now) {
        if (before == null || now == null || before.members() != now.members()) {
            return null;
        }
        int lowest = now.met() - before.met() - (before.members() - before.reported());
        int highest = now.met() + (now.members() - now.reported()) - before.met();
        return lowest > 0 ? Integer.valueOf(lowest) : Integer.valueOf(Math.min(highest, 0));
    }
}
