package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value to be kept.
 *
 * @param part so many; for growth the amount of the period
 * @param whole of so many; for growth the amount of the base year
 * @param stage reached, of a milestone
 * @param reason why an official value is revised or withdrawn
 * @param proof the evidence or the submission it rests on
 */
public record NewFigure(
        MeasureKey measure,
        FigurePeriod period,
        UUID organization,
        FigureSource source,
        FigureStatus status,
        @Nullable BigDecimal part,
        @Nullable BigDecimal whole,
        @Nullable String stage,
        FigureVerdict verdict,
        @Nullable String reason,
        @Nullable UUID proof) {}
