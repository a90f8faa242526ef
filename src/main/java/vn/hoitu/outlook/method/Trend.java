package vn.hoitu.outlook.method;

import org.jspecify.annotations.Nullable;

/**
 * How a value moved.
 *
 * @param points change in percentage points
 * @param direction {@code rising}, {@code falling}, {@code flat}; {@code unsettled} where units that have not reported,
 *     now or then, could still turn it; {@code incomparable} where the target's own measure changed in between
 * @param least whether it moved at least so far, and further if the silent say so
 */
public record Trend(@Nullable Double points, String direction, boolean least) {

    private static final double PERCENT = 100;
    private static final double ROUNDING = 1e-9;

    /** Absent where either side has no value. */
    public static @Nullable Trend between(Measured before, Measured now, boolean comparable, Lines lines) {
        Double from = before.share();
        Double to = now.share();
        Double fromAtMost = before.atMost();
        Double toAtMost = now.atMost();
        if (from == null || to == null || fromAtMost == null || toAtMost == null) {
            return null;
        }
        if (!comparable) {
            return new Trend(null, "incomparable", false);
        }
        double lowest = (to - fromAtMost) * PERCENT;
        double highest = (toAtMost - from) * PERCENT;
        String direction = direction(lowest, lines);
        if (!direction.equals(direction(highest, lines))) {
            return new Trend(null, "unsettled", false);
        }
        double surely = direction.equals("falling") ? highest : lowest;
        return new Trend(surely, direction, highest - lowest > ROUNDING);
    }

    private static String direction(double points, Lines lines) {
        if (Math.abs(points) < lines.flat() - ROUNDING) {
            return "flat";
        }
        return points > 0 ? "rising" : "falling";
    }
}
