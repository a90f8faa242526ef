package vn.hoitu.strategy.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The targets of an indicator from year to year, and what holds in the years of which the decision does not speak. */
public final class TargetPath {

    /** What a year is to reach. */
    public sealed interface Wanted {

        /** By how much each has to have grown against the base year; absent where nothing of the kind is wanted. */
        default @Nullable Integer growthPercent() {
            return switch (this) {
                case Stated(Target target) -> target.growthPercent();
                case Between between -> between.growthPercent;
                case NotYet n -> null;
                case Ended e -> null;
                case None n -> null;
            };
        }

        /** The decision says it. */
        record Stated(Target target) implements Wanted {}

        /**
         * The decision says a year before and one after; the share between them is on the straight line. A convention
         * of this system, not of law.
         */
        record Between(double share, @Nullable Integer growthPercent, Target before, Target after) implements Wanted {}

        /** The first target lies later. */
        record NotYet(Target first) implements Wanted {}

        /** The last target lies behind; the indicator is not carried on. */
        record Ended(Target last) implements Wanted {}

        /** No figures at all. */
        record None() implements Wanted {}
    }

    private final List<Target> targets;

    TargetPath(List<Target> targets) {
        this.targets =
                targets.stream().sorted(Comparator.comparingInt(Target::year)).toList();
    }

    public Wanted in(int year) {
        if (targets.isEmpty()) {
            return new Wanted.None();
        }
        Optional<Target> stated = targets.stream().filter(t -> t.year() == year).findFirst();
        if (stated.isPresent()) {
            return new Wanted.Stated(stated.get());
        }
        if (year < targets.getFirst().year()) {
            return new Wanted.NotYet(targets.getFirst());
        }
        if (year > targets.getLast().year()) {
            return new Wanted.Ended(targets.getLast());
        }
        Target before = targets.stream()
                .filter(t -> t.year() < year)
                .reduce((a, b) -> b)
                .orElseThrow();
        Target after = targets.stream().filter(t -> t.year() > year).findFirst().orElseThrow();
        return between(before, after, year);
    }

    /** Whether the last target lies behind in that year; a path without targets does not end. */
    public boolean endsBefore(int year) {
        return !targets.isEmpty() && targets.getLast().year() < year;
    }

    /** A share lies on the line; of a stage nothing lies between. */
    private static Wanted between(Target before, Target after, int year) {
        Double from = before.share();
        Double to = after.share();
        if (from == null || to == null) {
            return new Wanted.None();
        }
        double way = (year - before.year()) / (double) (after.year() - before.year());
        return new Wanted.Between(from + (to - from) * way, after.growthPercent(), before, after);
    }

    /** The years within the path of which the decision does not speak. */
    public List<Integer> holes() {
        return targets.isEmpty()
                ? List.of()
                : java.util.stream.IntStream.range(
                                targets.getFirst().year(), targets.getLast().year())
                        .filter(year -> targets.stream().noneMatch(t -> t.year() == year))
                        .boxed()
                        .toList();
    }
}
