package vn.hoitu.shared.problem;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a text that somebody gives can be taken: what is missing and what is too long are told apart. */
public final class Given {

    private Given() {}

    /** A text that has to be there, of at most so many characters. */
    public static Optional<FieldProblem> wrong(String field, @Nullable String text, int mostCharacters) {
        return text == null || text.isBlank()
                ? Optional.of(FieldProblem.of(field, "required"))
                : wrongIfThere(field, text, mostCharacters);
    }

    /** A text that may be left out. */
    public static Optional<FieldProblem> wrongIfThere(String field, @Nullable String text, int mostCharacters) {
        return text == null || text.length() <= mostCharacters
                ? Optional.empty()
                : Optional.of(new FieldProblem(field, "too-long", Map.of("limit", mostCharacters)));
    }
}
