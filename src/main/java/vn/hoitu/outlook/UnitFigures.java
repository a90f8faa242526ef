package vn.hoitu.outlook;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.strategy.FigureReading;
import vn.hoitu.strategy.UnitFigure;
import vn.hoitu.strategy.programme.Indicator;

/** The values of units as a question wants them: known when, and judged by the programme that is looked at. */
@Component
class UnitFigures {

    private final FigureReading reading;

    UnitFigures(FigureReading reading) {
        this.reading = reading;
    }

    List<UnitFigure> of(Frame frame, Indicator indicator, Slot slot, UUID list) {
        OtherThreshold other = frame.otherThreshold(indicator, slot);
        List<UnitFigure> kept = kept(frame, indicator, slot, list);
        return other == null ? kept : kept.stream().map(other::judged).toList();
    }

    /** Judged as they were when they were kept. */
    List<UnitFigure> kept(Frame frame, Indicator indicator, Slot slot, @Nullable UUID list) {
        return frame.knownAt() == null
                ? reading.units(frame.measure(indicator), slot.period(), list)
                : reading.unitsKnownAt(frame.measure(indicator), slot.period(), list, frame.knownAt());
    }

    /** Those of one unit in the period, by the indicators that are asked for. */
    List<UnitFigure> ofUnit(Frame frame, OrganizationOnDay unit, List<Indicator> indicators) {
        var period = List.of(frame.slot().period());
        List<UnitFigure> kept = frame.knownAt() == null
                ? reading.ofUnit(unit.id(), period)
                : reading.ofUnitKnownAt(
                        unit.id(), indicators.stream().map(frame::measure).toList(), period, frame.knownAt());
        return kept.stream().map(f -> judged(frame, indicators, f)).toList();
    }

    private static UnitFigure judged(Frame frame, List<Indicator> indicators, UnitFigure figure) {
        return indicators.stream()
                .filter(i -> frame.measure(i).equals(figure.measure()))
                .findFirst()
                .map(i -> frame.otherThreshold(i, frame.slot()))
                .map(other -> other.judged(figure))
                .orElse(figure);
    }
}
