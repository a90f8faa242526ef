package vn.hoitu.outlook.method;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoitu.strategy.programme.Stage;
import vn.hoitu.strategy.programme.Target;
import vn.hoitu.strategy.programme.TargetPath;
import vn.hoitu.strategy.programme.TargetPath.Wanted;

/** Stages instead of a fraction: how many steps lie between what is reached and what is due. */
public final class Milestone {

    private Milestone() {}

    /**
     * A stage is due at the year's end; before it the one of the year before is. Steps are those of the path, so that a
     * row without "developed" does not count it.
     *
     * @param yearIsOver whether the day lies at the year's end
     */
    public static PathStatus stand(@Nullable String reached, TargetPath path, int year, boolean yearIsOver) {
        Wanted wanted = path.in(year);
        if (!(wanted instanceof Wanted.Stated(Target target))) {
            return switch (wanted) {
                case Wanted.Ended e -> PathStatus.ENDED;
                case Wanted.NotYet n -> PathStatus.NOT_YET;
                case Wanted.Stated s -> PathStatus.NO_TARGET;
                case Wanted.Between b -> PathStatus.NO_TARGET;
                case Wanted.None n -> PathStatus.NO_TARGET;
            };
        }
        Optional<Stage> is = Stage.of(reached);
        Optional<Stage> goal = Stage.of(target.stage());
        if (goal.isEmpty()) {
            return PathStatus.NO_TARGET;
        }
        if (is.isEmpty()) {
            return PathStatus.NO_VALUE;
        }
        if (is.get().compareTo(goal.get()) >= 0) {
            return is.get() == goal.get() ? PathStatus.ON_PATH : PathStatus.AHEAD;
        }
        Optional<Stage> before =
                path.in(year - 1) instanceof Wanted.Stated(Target last) ? Stage.of(last.stage()) : Optional.empty();
        boolean oneStep = before.isEmpty() || is.get().compareTo(before.get()) >= 0;
        if (!yearIsOver) {
            return oneStep ? PathStatus.ON_PATH : PathStatus.SLIGHTLY_BEHIND;
        }
        return oneStep ? PathStatus.SLIGHTLY_BEHIND : PathStatus.FAR_BEHIND;
    }
}
