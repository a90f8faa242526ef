package vn.hoitu.editorial;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;

/** The words that an order to correct or to take down must bring. */
final class OrderTexts {

    static final int MOST_CHARACTERS = 5_000;

    private OrderTexts() {}

    static void require(@Nullable String value, String field, List<FieldProblem> problems) {
        if (value == null || value.isBlank()) {
            problems.add(FieldProblem.of(field, "required"));
        } else if (value.length() > MOST_CHARACTERS) {
            problems.add(new FieldProblem(field, "too-long", Map.of("limit", MOST_CHARACTERS)));
        }
    }

    static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
