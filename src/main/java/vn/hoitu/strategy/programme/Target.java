package vn.hoitu.strategy.programme;

import org.jspecify.annotations.Nullable;

/**
 * What is wanted of an indicator in a year: the words of the decision, and beside them the figures they mean.
 *
 * @param part of how many of {@code whole}; a decision that says 2/3 keeps 2 and 3
 * @param growthPercent by how much each of them has to grow against the base year
 * @param stage of a milestone: {@code proposed}, {@code formed}, {@code developed}, {@code completed}
 */
public record Target(
        int year,
        String text,
        @Nullable Integer part,
        @Nullable Integer whole,
        @Nullable Integer growthPercent,
        @Nullable String stage) {

    /** The share wanted, 0 to 1; absent for a milestone. */
    public @Nullable Double share() {
        return part == null || whole == null ? null : part / (double) whole;
    }
}
