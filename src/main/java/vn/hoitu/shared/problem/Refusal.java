package vn.hoitu.shared.problem;

import java.util.List;
import java.util.Map;

/**
 * An expected no, as a value: the rule that says no by a stable code, the kind of no, and what a person needs to know.
 *
 * @param code names the rule, such as {@code title-missing}; the text is {@code problem.<code>} in the bundles
 * @param values inserted into the text by name, and sent along as extra members
 */
public record Refusal(Kind kind, String code, Map<String, Object> values, List<FieldProblem> fields) {

    /** The kinds of no, each with its HTTP status. */
    public enum Kind {
        /** Not of the form the interface has: a program sent it so, or somebody at an address by hand. */
        MALFORMED(400),
        INVALID(422),
        NOT_SIGNED_IN(401),
        FORBIDDEN(403),
        ABSENT(404),
        CONFLICT(409),
        GONE(410),
        TOO_LARGE(413),
        TOO_MANY(429),
        UNAVAILABLE(503),
        NO_SPACE(507);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public static Refusal of(Kind kind, String code) {
        return new Refusal(kind, code, Map.of(), List.of());
    }

    public static Refusal of(Kind kind, String code, Map<String, Object> values) {
        return new Refusal(kind, code, values, List.of());
    }

    public static Refusal invalid(FieldProblem... fields) {
        return new Refusal(Kind.INVALID, "invalid-fields", Map.of(), List.of(fields));
    }

    public static Refusal forbidden() {
        return of(Kind.FORBIDDEN, "forbidden");
    }

    public static Refusal absent() {
        return of(Kind.ABSENT, "absent");
    }
}
