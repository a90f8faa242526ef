package vn.hoitu.outlook.method;

/**
 * The lines between behind, on path and ahead. No law draws them: they are dated rows, marked as a convention of this
 * system.
 *
 * @param tolerance percentage points by which a value may miss the path and still be on it
 * @param farBehind percentage points from which it is far behind
 * @param ahead percentage points from which it is ahead
 * @param farAhead percentage points from which raising the target is suggested
 * @param smallNumber fewer units than this are judged by the unit, not by percentage points
 * @param smallFar units from which a small number is far behind or far ahead
 * @param smallDue part of a unit from which a small number owes it within the year; 1: only whole units
 * @param leastCoverage per cent of the units that must have reported
 * @param flat percentage points below which nothing has moved
 */
public record Lines(
        double tolerance,
        double farBehind,
        double ahead,
        double farAhead,
        int smallNumber,
        int smallFar,
        double smallDue,
        double leastCoverage,
        double flat) {}
