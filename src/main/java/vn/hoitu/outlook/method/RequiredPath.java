package vn.hoitu.outlook.method;

import org.jspecify.annotations.Nullable;

/** The required-path method: where a value stands against what its path requires by now. */
public final class RequiredPath {

    private static final double PERCENT = 100;
    private static final double ROUNDING = 1e-9;

    /**
     * @param gapPoints value minus the year's target, in percentage points
     * @param aheadPoints value minus what is required by now, in percentage points
     * @param missing units still missing to the year's target; absent where people are counted
     * @param byUnits judged by the unit because the number is small
     */
    public record Standing(
            PathStatus status,
            @Nullable Double gapPoints,
            @Nullable Double aheadPoints,
            @Nullable Integer missing,
            boolean byUnits) {

        static Standing only(PathStatus status) {
            return new Standing(status, null, null, null, false);
        }
    }

    private final Lines lines;

    public RequiredPath(Lines lines) {
        this.lines = lines;
    }

    public Standing stand(Measured value, YearPath.Answer answer) {
        return switch (answer) {
            case YearPath.Answer.Without(PathStatus why) -> Standing.only(why);
            case YearPath.Answer.Figures(YearPath path) -> stand(value, path);
        };
    }

    private Standing stand(Measured value, YearPath path) {
        Double share = value.share();
        Double most = value.atMost();
        if (share == null || most == null) {
            return Standing.only(PathStatus.NO_VALUE);
        }
        PathStatus least = judge(value, share, path);
        PathStatus best = judge(value, most, path);
        boolean decided = least == best || least.compareTo(PathStatus.ON_PATH) >= 0;
        boolean enough = value.coverage() >= lines.leastCoverage();
        return new Standing(
                decided && (value.byUnit() || enough) || enough ? least : PathStatus.UNDECIDED,
                (share - path.target()) * PERCENT,
                (share - path.required()) * PERCENT,
                value.byUnit() ? missing(value, path.target()) : null,
                isSmall(value));
    }

    /** So many more must be met to reach the year's target. */
    private static int missing(Measured value, double target) {
        return Math.max(0, wholeUnits(target, value.members()) - value.part().intValue());
    }

    /** A share of units is reached only by whole units. */
    private static int wholeUnits(double share, int members) {
        return (int) Math.ceil(share * members - ROUNDING);
    }

    private boolean isSmall(Measured value) {
        return value.byUnit() && value.members() < lines.smallNumber();
    }

    private PathStatus judge(Measured value, double share, YearPath path) {
        return isSmall(value) ? byUnits(value, share, path) : byPoints((share - path.required()) * PERCENT);
    }

    private PathStatus byPoints(double points) {
        if (points >= lines.farAhead() - ROUNDING) {
            return PathStatus.FAR_AHEAD;
        }
        if (points >= lines.ahead() - ROUNDING) {
            return PathStatus.AHEAD;
        }
        if (points >= -lines.tolerance() - ROUNDING) {
            return PathStatus.ON_PATH;
        }
        return points > -lines.farBehind() + ROUNDING ? PathStatus.SLIGHTLY_BEHIND : PathStatus.FAR_BEHIND;
    }

    /** Within the year only the units count that the line has passed wholly; at its end the target itself. */
    private PathStatus byUnits(Measured value, double share, YearPath path) {
        int members = value.members();
        int wanted = path.withinYear()
                ? (int) Math.floor(path.required() * members + ROUNDING)
                : wholeUnits(path.target(), members);
        int ahead = (int) Math.round(share * members) - wanted;
        if (ahead == 0) {
            return PathStatus.ON_PATH;
        }
        boolean far = Math.abs(ahead) >= lines.smallFar();
        if (ahead > 0) {
            return far ? PathStatus.FAR_AHEAD : PathStatus.AHEAD;
        }
        return far ? PathStatus.FAR_BEHIND : PathStatus.SLIGHTLY_BEHIND;
    }
}
