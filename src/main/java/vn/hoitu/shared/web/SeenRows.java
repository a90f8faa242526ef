package vn.hoitu.shared.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.problem.RefusedRequest;

/**
 * How many rows of a list were seen already, as its cursor says; without one, none. The list asks for the number after
 * its policy, so that whoever may not read it hears that first.
 */
public record SeenRows(@Nullable String cursor) {

    /** The beginning of a list. */
    public static final SeenRows NONE = new SeenRows(null);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** A cursor that no list gave out is refused: going on from the beginning would show rows twice. */
    public int count() {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        if (!NUMBER.matcher(cursor).matches()) {
            throw new RefusedRequest(Refusal.invalid(FieldProblem.of("cursor", "malformed")));
        }
        return Integer.parseInt(cursor);
    }
}
