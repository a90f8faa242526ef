package vn.hoitu.collection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One row of a form with all a rule needs to judge it.
 *
 * @param last the value of the period before
 * @param yearBefore the value of the same period a year before
 * @param population how many units the frozen list of the period names in the unit's field; empty where no list is
 */
record ValueCase(
        Asked asked,
        FormContent.FormEntry entry,
        @Nullable Value last,
        @Nullable Value yearBefore,
        @Nullable Integer population,
        int jumpPercent,
        int shrinkPercent) {

    record Value(
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable String stage) {

        boolean isNumbers() {
            return part != null && whole != null;
        }
    }

    private static final int SCALE = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean hasNumbers() {
        return entry.part() != null && entry.whole() != null;
    }

    /** By how many percent the later amount differs from the earlier one; empty where there is nothing to divide by. */
    static @Nullable BigDecimal change(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null || before.signum() == 0) {
            return null;
        }
        return after.subtract(before).multiply(HUNDRED).divide(before, SCALE, RoundingMode.HALF_UP);
    }

    /** The share in points of a hundred. */
    static @Nullable BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) {
            return null;
        }
        return part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
    }
}
