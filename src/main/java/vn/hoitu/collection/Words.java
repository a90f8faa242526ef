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
        boolean fits = words != null && !words.isBlank() && words.length() <= MOST_CHARACTERS;
        return fits
                ? Outcome.done(Objects.requireNonNull(words).strip())
                : Outcome.refused(
                        Refusal.invalid(new FieldProblem(field, "required", Map.of("limit", MOST_CHARACTERS))));
    }

    /** Words that may be left out. */
    static @Nullable String trimmed(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String bare = words.strip();
        return bare.length() <= MOST_CHARACTERS ? bare : bare.substring(0, MOST_CHARACTERS);
    }
}
