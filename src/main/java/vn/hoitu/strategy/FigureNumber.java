package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;

/** How large and how fine a number may be. What lies beyond counts nothing real, and would spoil every sum it is in. */
final class FigureNumber {

    static final int MOST_WHOLE_DIGITS = 18;
    static final int MOST_DECIMALS = 6;

    private FigureNumber() {}

    static boolean isTooLarge(@Nullable BigDecimal number) {
        return number != null
                && ((long) number.precision() - number.scale() > MOST_WHOLE_DIGITS || number.scale() > MOST_DECIMALS);
    }

    static FieldProblem problem(String field) {
        return new FieldProblem(
                field, "number-too-large", Map.of("digits", MOST_WHOLE_DIGITS, "decimals", MOST_DECIMALS));
    }
}
