package vn.hoitu.outlook;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoitu.outlook.OutlookViews.OutlookPointView;
import vn.hoitu.outlook.method.Lines;
import vn.hoitu.outlook.method.Measured;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.strategy.PeriodPopulations;
import vn.hoitu.strategy.UnitFigure;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.Shape;

/**
 * Earlier periods of a two-parameter target, counted anew by the threshold of the year that is looked at: only so can
 * the years be compared.
 */
@Component
class GrowthHistory {

    private static final int MOST_PERIODS = 12;

    private final UnitFigures reading;
    private final PeriodPopulations populations;

    GrowthHistory(UnitFigures reading, PeriodPopulations populations) {
        this.reading = reading;
        this.populations = populations;
    }

    private static boolean isCountedAnew(Frame frame, Indicator indicator) {
        return indicator.kind() == Shape.GROWTH_SHARE
                && indicator.path().in(frame.slot().year()).growthPercent() != null
                && !frame.blind();
    }

    List<OutlookPointView> recomputed(Frame frame, Indicator indicator, Lines lines) {
        Integer percent = indicator.path().in(frame.slot().year()).growthPercent();
        String rule = indicator.population();
        if (percent == null || rule == null || !isCountedAnew(frame, indicator)) {
            return List.of();
        }
        return frame.slots().upTo(frame.slot(), MOST_PERIODS).stream()
                .map(slot -> point(frame, indicator, slot, rule, percent, lines))
                .filter(p -> p.reported() > 0)
                .toList();
    }

    private OutlookPointView point(Frame frame, Indicator indicator, Slot slot, String rule, int percent, Lines lines) {
        var list = populations.listOf(rule, frame.scopeId(), slot.period());
        OtherThreshold today = new OtherThreshold(frame.judgedBy(indicator, slot.year()), percent);
        List<UnitFigure> telling = reading.kept(frame, indicator, slot, list).stream()
                .map(today::judged)
                .filter(UnitFigure::counts)
                .toList();
        int members = populations.members(list).size();
        int met = (int)
                telling.stream().filter(f -> f.verdict() == FigureVerdict.MET).count();
        return new OutlookPointView(
                slot.code(),
                slot.period().last(),
                members == 0 || telling.isEmpty() ? null : met / (double) members,
                BigDecimal.valueOf(met),
                BigDecimal.valueOf(members),
                telling.size(),
                members,
                Measured.units(met, members, telling.size()).coverage() < lines.leastCoverage());
    }
}
