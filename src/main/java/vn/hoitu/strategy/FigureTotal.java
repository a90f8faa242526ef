package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What the units of a list have together.
 *
 * @param population the frozen list that is the denominator
 * @param reported units that have a value that counts
 * @param insufficient units of which the facts tell too little
 * @param partSum sum of the parts, {@code wholeSum} of the wholes
 */
public record FigureTotal(
        MeasureKey measure,
        FigurePeriod period,
        UUID population,
        int members,
        int reported,
        int met,
        int notMet,
        int insufficient,
        BigDecimal partSum,
        BigDecimal wholeSum,
        int provisional,
        int automatic,
        int declared,
        int estimated,
        int differing) {}
