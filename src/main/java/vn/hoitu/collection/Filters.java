package vn.hoitu.collection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;

/** What a list may be filtered by. A value nobody offered is told so; an empty list would look like an answer. */
final class Filters {

    private Filters() {}

    /** One filter as it was asked for. */
    record Filter(String field, @Nullable String value, List<String> offered) {

        private Optional<FieldProblem> problem() {
            return value == null || value.isBlank() || offered.contains(value)
                    ? Optional.empty()
                    : Optional.of(new FieldProblem(
                            field, "filter-unknown", Map.of("value", value, "offered", String.join(", ", offered))));
        }
    }

    static Optional<Refusal> refused(Filter... filters) {
        FieldProblem[] found =
                Stream.of(filters).flatMap(f -> f.problem().stream()).toArray(FieldProblem[]::new);
        return found.length == 0 ? Optional.empty() : Optional.of(Refusal.invalid(found));
    }
}
