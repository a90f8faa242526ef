package vn.hoitu.outlook.method;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.hoitu.strategy.programme.TargetPath;
import vn.hoitu.strategy.programme.TargetPath.Wanted;

/**
 * What a target path requires on a day of a reporting year. The decision speaks of the year's end; in between the
 * straight line from the year before holds, by a convention of this system.
 *
 * @param target share wanted at the year's end
 * @param required share required on the day
 * @param growthPercent the second parameter of a two-parameter target
 * @param hole the decision does not name this year; the target itself lies on the straight line
 * @param withinYear the day is before the year's end, so that {@code required} lies on the straight line
 */
public record YearPath(
        double target, double required, @Nullable Integer growthPercent, boolean hole, boolean withinYear) {

    /** What the path says of the year: figures, or why there are none. */
    public sealed interface Answer {
        record Figures(YearPath path) implements Answer {}

        record Without(PathStatus why) implements Answer {}
    }

    public static Answer on(TargetPath path, int year, LocalDate firstDay, LocalDate lastDay, LocalDate day) {
        Wanted wanted = path.in(year);
        Double target = share(wanted);
        if (target == null) {
            return new Answer.Without(without(wanted));
        }
        Double before = share(path.in(year - 1));
        double from = before == null ? 0 : before;
        double way = way(firstDay, lastDay, day);
        return new Answer.Figures(new YearPath(
                target,
                from + (target - from) * way,
                wanted.growthPercent(),
                wanted instanceof Wanted.Between,
                way < 1));
    }

    private static double way(LocalDate firstDay, LocalDate lastDay, LocalDate day) {
        long all = ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
        long gone = ChronoUnit.DAYS.between(firstDay, day) + 1;
        return Math.clamp(gone / (double) all, 0, 1);
    }

    private static @Nullable Double share(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Stated(var target) -> target.share();
            case Wanted.Between between -> between.share();
            case Wanted.NotYet n -> null;
            case Wanted.Ended e -> null;
            case Wanted.None n -> null;
        };
    }

    private static PathStatus without(Wanted wanted) {
        return switch (wanted) {
            case Wanted.NotYet n -> PathStatus.NOT_YET;
            case Wanted.Ended e -> PathStatus.ENDED;
            case Wanted.Stated s -> PathStatus.NO_TARGET;
            case Wanted.Between b -> PathStatus.NO_TARGET;
            case Wanted.None n -> PathStatus.NO_TARGET;
        };
    }
}
