package vn.hoitu.shared.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether what somebody gives can be taken: what is missing and what is too long are told apart. */
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

    /**
     * The version of what somebody acts on. Screens send it by themselves; a program that leaves it out has lost no
     * race against anybody, and is told what it left out.
     */
    public static Outcome<Integer> version(@Nullable Integer version) {
        return version == null
                ? Outcome.refused(new Refusal(
                        Refusal.Kind.MALFORMED,
                        "version-missing",
                        Map.of(),
                        List.of(FieldProblem.of("version", "version-missing"))))
                : Outcome.done(version);
    }
}
