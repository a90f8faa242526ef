package vn.hoitu.strategy.programme;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a programme.
 *
 * @param parent the row it stands under
 * @param national which indicator of the programme above it localises
 * @param counts what is counted: {@code organization}, {@code person} or {@code system}
 * @param population code of the rule that names the units of the denominator
 * @param measure numerator and denominator as the decision words them
 * @param baseYear against which growth is measured; absent where no decision names one
 */
public record Indicator(
        String code,
        @Nullable String parent,
        @Nullable String national,
        String shape,
        @Nullable String counts,
        @Nullable String population,
        String text,
        @Nullable String measure,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable Integer baseYear,
        @Nullable String growthText,
        @Nullable Integer growthPercent,
        List<Target> targets) {

    public Indicator {
        targets = List.copyOf(Objects.requireNonNullElse(targets, List.of()));
    }

    public Shape kind() {
        return Shape.of(shape).orElseThrow();
    }

    public TargetPath path() {
        return new TargetPath(targets);
    }
}
