package vn.hoitu.collection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureReading;
import vn.hoitu.strategy.FigureSource;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.PeriodPopulations;
import vn.hoitu.strategy.programme.Indicator;

/**
 * Holds a figure of an earlier year to the rules a form is held to, as far as they need nothing but the figure and the
 * list of its period. What a form has to explain, the row explains by its reason.
 */
@Component
class HistoryCheck {

    private static final int NO_LIMIT = 1_000_000;

    private final PeriodPopulations populations;

    private final FigureReading reading;

    HistoryCheck(PeriodPopulations populations, FigureReading reading) {
        this.populations = populations;
        this.reading = reading;
    }

    /** Whether an official reported figure stands, which no estimate may follow; a form is held to the same. */
    boolean isSettled(MeasureKey measure, FigurePeriod period, UUID unit) {
        return reading.vintages(measure, period, unit).stream()
                .filter(f -> f.source() == FigureSource.REPORTED)
                .reduce((a, b) -> b)
                .filter(f -> f.status() != FigureStatus.WITHDRAWN)
                .isPresent();
    }

    List<Finding> of(Indicator indicator, Asked asked, FormContent.FormEntry entry, UUID unit, FigurePeriod period) {
        ValueCase one =
                new ValueCase(asked, entry, null, null, population(indicator, asked, unit, period), NO_LIMIT, NO_LIMIT);
        return ValueRule.OF_ONE_VALUE.stream()
                .flatMap(rule -> rule.look(one).stream())
                .toList();
    }

    /** How many units the list of the period names below the unit, where one was ever drawn; none is drawn for a look. */
    private @Nullable Integer population(Indicator indicator, Asked asked, UUID unit, FigurePeriod period) {
        String rule = indicator.population();
        if (asked != Asked.COUNT || rule == null) {
            return null;
        }
        Optional<UUID> list = populations.chosen(rule, unit, period);
        return list.map(l -> populations.members(l).size()).orElse(null);
    }
}
