package vn.hoitu.strategy.evidence;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a threshold can be. Below the least every agency would meet it without doing anything, above the most none
 * could, whatever it does.
 */
public record ThresholdRange(int least, int most) {

    /** Print, electronic, radio, television: the law knows no other. */
    private static final int PRESS_TYPES = 4;

    /** A story is one of several press types from two on. */
    private static final int SEVERAL = 2;

    private static final int MOST_PLATFORMS = 100;
    private static final int LONGEST_PERIOD_DAYS = 366;
    private static final int MOST_STORIES = 10_000;
    private static final int MOST_GROWTH_PERCENT = 1_000;

    /** By Decree 85/2016/ND-CP there are five levels. */
    private static final int HIGHEST_LEVEL = 5;

    private static final Map<String, ThresholdRange> ALL = Map.of(
            "platforms.least", new ThresholdRange(1, MOST_PLATFORMS),
            "data-platform.least-days", new ThresholdRange(1, LONGEST_PERIOD_DAYS),
            "converged.desk-types", new ThresholdRange(1, PRESS_TYPES),
            "converged.story-types", new ThresholdRange(SEVERAL, PRESS_TYPES),
            "converged.stories", new ThresholdRange(1, MOST_STORIES),
            "revenue.growth", new ThresholdRange(0, MOST_GROWTH_PERCENT),
            "security.level", new ThresholdRange(1, HIGHEST_LEVEL));

    /** @return nothing for a threshold that no rule asks for */
    public static Optional<ThresholdRange> of(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    public static Set<String> codes() {
        return ALL.keySet();
    }

    public boolean holds(int value) {
        return value >= least && value <= most;
    }
}
