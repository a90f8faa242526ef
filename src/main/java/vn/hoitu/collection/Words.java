package vn.hoitu.collection;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Words people give with an act: a reason, a comment, a source. */
final class Words {

    static final int MOST_CHARACTERS = 1_000;

    private Words() {}

    /** Words that have to be there. */
    static Outcome<String> said(@Nullable String words, String field) {
        return maybe(words, field)
                .then(w -> w.isEmpty()
                        ? Outcome.refused(Refusal.invalid(FieldProblem.of(field, "required")))
                        : Outcome.done(w));
    }

    /** Words that may be left out; empty where they are. */
    static Outcome<String> maybe(@Nullable String words, String field) {
        String bare = Objects.requireNonNullElse(words, "").strip();
        return bare.length() <= MOST_CHARACTERS
                ? Outcome.done(bare)
                : Outcome.refused(Refusal.invalid(tooLong(field, MOST_CHARACTERS)));
    }

    static FieldProblem tooLong(String field, int limit) {
        return new FieldProblem(field, "too-long", Map.of("limit", limit));
    }
}
