package vn.hoitu.strategy.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hoitu.shared.problem.TextKey;
import vn.hoitu.strategy.programme.BookFinding.Weight;

/**
 * Targets of a later year below those of the year before. More is better in every indicator, so that such a path is
 * most often a slip of the pen; a decision may lower a target all the same, and then somebody confirms it.
 */
final class FallingPath {

    private record Placed(String at, Target target) {}

    private final List<BookFinding> findings = new ArrayList<>();

    private FallingPath() {}

    static List<BookFinding> of(ProgrammeBook book) {
        FallingPath path = new FallingPath();
        for (int i = 0; i < book.indicators().size(); i++) {
            path.along(book.indicators().get(i), "indicators[" + i + "]");
        }
        return List.copyOf(path.findings);
    }

    /** By their years: a file may name them in any order. */
    private void along(Indicator indicator, String at) {
        Optional<Shape> shape = Shape.of(String.valueOf(indicator.shape()));
        List<Placed> targets = IntStream.range(0, indicator.targets().size())
                .mapToObj(i -> new Placed(
                        at + ".targets[" + i + "]", indicator.targets().get(i)))
                .sorted(Comparator.comparingInt(p -> p.target().year()))
                .toList();
        for (int i = 1; i < targets.size() && shape.isPresent(); i++) {
            Target before = targets.get(i - 1).target();
            Placed now = targets.get(i);
            if (shape.get().isFraction()) {
                share(before, now);
                growth(before, now);
            } else if (shape.get() == Shape.MILESTONE) {
                stage(before, now);
            }
        }
    }

    private void share(Target before, Placed now) {
        Double earlier = before.share();
        Double later = now.target().share();
        if (earlier != null && later != null && later < earlier) {
            say(before, now, "part", fraction(now.target()), fraction(before));
        }
    }

    private void growth(Target before, Placed now) {
        Integer earlier = before.growthPercent();
        Integer later = now.target().growthPercent();
        if (earlier != null && later != null && later < earlier) {
            say(before, now, "growthPercent", later + "%", earlier + "%");
        }
    }

    private void stage(Target before, Placed now) {
        String earlier = Objects.requireNonNullElse(before.stage(), "");
        String later = Objects.requireNonNullElse(now.target().stage(), "");
        if (Stage.of(later)
                .flatMap(l -> Stage.of(earlier).map(e -> l.compareTo(e) < 0))
                .orElse(false)) {
            say(before, now, "stage", new TextKey("stage." + later), new TextKey("stage." + earlier));
        }
    }

    private void say(Target before, Placed now, String member, Object value, Object earlier) {
        findings.add(new BookFinding(
                now.at() + "." + member,
                "path-falls",
                Map.of("year", now.target().year(), "value", value, "before", before.year(), "earlier", earlier),
                Weight.ASKS));
    }

    private static String fraction(Target target) {
        return target.part() + "/" + target.whole();
    }
}
