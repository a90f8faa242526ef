package vn.hoitu.shared.problem;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a filter may be. A value that is none of those would give an empty list, which reads as "there is nothing":
 * it is refused instead, with the field and the values there are.
 */
public final class Choice {

    private Choice() {}

    /** @param given absent where nothing was asked for, which is always right */
    public static Optional<FieldProblem> wrong(String field, @Nullable String given, Collection<String> choices) {
        return given == null || choices.contains(given)
                ? Optional.empty()
                : Optional.of(new FieldProblem(field, "not-a-choice", Map.of("choices", List.copyOf(choices))));
    }

    /** The refusal of all that is wrong among several filters. */
    @SafeVarargs
    public static Optional<Refusal> refused(Optional<FieldProblem>... looked) {
        FieldProblem[] wrong = Stream.of(looked).flatMap(Optional::stream).toArray(FieldProblem[]::new);
        return wrong.length == 0 ? Optional.empty() : Optional.of(Refusal.invalid(wrong));
    }

    /** One filter whose value is needed. */
    public static Refusal refusal(String field, @Nullable String given, Collection<String> choices) {
        return Refusal.invalid(wrong(field, Objects.requireNonNullElse(given, ""), choices)
                .orElseGet(() -> FieldProblem.of(field, "required")));
    }
}
