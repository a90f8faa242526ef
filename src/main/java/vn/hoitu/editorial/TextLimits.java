package vn.hoitu.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.shared.problem.FieldProblem;

/** How long the fields beside the body may be. */
final class TextLimits {

    static final int MOST_TITLE_CHARACTERS = 300;
    static final int MOST_SAPO_CHARACTERS = 3_000;

    private TextLimits() {}

    static List<FieldProblem> problems(DocumentFields fields) {
        List<FieldProblem> problems = new ArrayList<>();
        if (fields.title().length() > MOST_TITLE_CHARACTERS) {
            problems.add(new FieldProblem("title", "too-long", Map.of("limit", MOST_TITLE_CHARACTERS)));
        }
        if (fields.sapo().length() > MOST_SAPO_CHARACTERS) {
            problems.add(new FieldProblem("sapo", "too-long", Map.of("limit", MOST_SAPO_CHARACTERS)));
        }
        return problems;
    }
}
