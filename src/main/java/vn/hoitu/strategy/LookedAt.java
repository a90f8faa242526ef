package vn.hoitu.strategy;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looked at, in parts, so that each reads it in the own language.
 *
 * @param label in words of its own, such as the name of a file; empty where the parts say it all
 * @param indicator its code
 * @param term the period in its calendar, such as {@code Q3}, {@code year} the year it belongs to
 */
public record LookedAt(
        String label,
        @Nullable String indicator,
        @Nullable String term,
        @Nullable Integer year,
        @Nullable FigurePeriod period) {

    public static LookedAt named(String label) {
        return new LookedAt(label, null, null, null, null);
    }

    /** What bears a name of its own and is of a period: the name begins with the period in Vietnamese. */
    public static LookedAt named(String label, String term, int year, FigurePeriod period) {
        return new LookedAt(label, null, term, year, period);
    }

    public static LookedAt indicator(String indicator) {
        return new LookedAt("", indicator, null, null, null);
    }

    public static LookedAt period(@Nullable String indicator, String term, int year, FigurePeriod period) {
        return new LookedAt("", indicator, term, year, period);
    }
}
