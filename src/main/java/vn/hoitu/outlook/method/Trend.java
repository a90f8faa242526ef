package vn.hoitu.outlook.method;

import org.jspecify.annotations.Nullable;

/**
 * How a value moved.
 *
 * @param points change in percentage points
 * @param direction {@code rising}, {@code falling}, {@code flat}, or {@code incomparable} where the target's own
 *     measure changed in between
 */
public record Trend(@Nullable Double points, String direction) {

    private static final double PERCENT = 100;

    /** Absent where either side has no value. */
    public static @Nullable Trend between(
            @Nullable Double before, @Nullable Double now, boolean comparable, Lines lines) {
        if (before == null || now == null) {
            return null;
        }
        if (!comparable) {
            return new Trend(null, "incomparable");
        }
        double points = (now - before) * PERCENT;
        if (Math.abs(points) < lines.flat()) {
            return new Trend(points, "flat");
        }
        return new Trend(points, points > 0 ? "rising" : "falling");
    }
}
