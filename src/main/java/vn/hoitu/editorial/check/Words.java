package vn.hoitu.editorial.check;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.text.VietnameseText;

/** Texts that people send: tidied, there, and not too long. */
final class Words {

    private Words() {}

    static String tidy(@Nullable String text) {
        return text == null ? "" : VietnameseText.nfc(text.strip());
    }

    /** What is wrong with a text that must be there. */
    static Optional<FieldProblem> problem(@Nullable String text, String field, int mostCharacters) {
        return tidy(text).isEmpty()
                ? Optional.of(FieldProblem.of(field, "required"))
                : tooLong(text, field, mostCharacters);
    }

    static Optional<FieldProblem> tooLong(@Nullable String text, String field, int mostCharacters) {
        return tidy(text).length() > mostCharacters
                ? Optional.of(new FieldProblem(field, "too-long", Map.of("limit", mostCharacters)))
                : Optional.empty();
    }
}
