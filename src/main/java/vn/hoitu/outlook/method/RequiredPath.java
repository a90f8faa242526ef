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
     * @param targetUnits whole units that the year's target asks for; absent where people are counted
     * @param small absent where the number is not small
     */
    public record Standing(
            PathStatus status,
            @Nullable Double gapPoints,
            @Nullable Double aheadPoints,
            @Nullable Integer missing,
            @Nullable Integer targetUnits,
            @Nullable SmallNumber small) {

        static Standing only(PathStatus status) {
            return new Standing(status, null, null, null, null, null);
        }
    }

    /**
     * A small number is judged by whole units, against what whole units allow.
     *
     * @param required units that are required by now
     * @param exact what the line itself says, such as 0.68 of a unit
     * @param ahead units above what is required; below it negative
     */
    public record SmallNumber(int required, double exact, int ahead) {}

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
        boolean decided = least == best || !least.isBehind();
        boolean enough = value.coverage() >= lines.leastCoverage();
        return new Standing(
                decided && (value.byUnit() || enough) || enough ? least : PathStatus.UNDECIDED,
                (share - path.target()) * PERCENT,
                (share - path.required()) * PERCENT,
                value.byUnit() ? missing(value, path.target()) : null,
                value.byUnit() ? wholeUnits(path.target(), value.members()) : null,
                isSmall(value) ? small(value, share, path) : null);
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
        return isSmall(value) ? byUnits(small(value, share, path)) : byPoints((share - path.required()) * PERCENT);
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

    /**
     * Within the year a unit is due once the line has passed so much of it as the convention wants; at the year's end the
     * target itself is, by whole units.
     */
    private SmallNumber small(Measured value, double share, YearPath path) {
        int members = value.members();
        double exact = path.required() * members;
        int required = path.withinYear()
                ? (int) Math.floor(exact + 1 - lines.smallDue() + ROUNDING)
                : wholeUnits(path.target(), members);
        return new SmallNumber(required, exact, (int) Math.round(share * members) - required);
    }

    private PathStatus byUnits(SmallNumber small) {
        if (small.ahead() == 0) {
            return small.required() == 0 && small.exact() > ROUNDING ? PathStatus.NOT_DUE : PathStatus.ON_PATH;
        }
        boolean far = Math.abs(small.ahead()) >= lines.smallFar();
        if (small.ahead() > 0) {
            return far ? PathStatus.FAR_AHEAD : PathStatus.AHEAD;
        }
        return far ? PathStatus.FAR_BEHIND : PathStatus.SLIGHTLY_BEHIND;
    }
}
