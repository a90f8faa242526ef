package vn.hoitu.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.problem.RefusedRequest;

/** Says of a request that cannot be read which field is of the wrong type, or where its JSON breaks off. */
final class UnreadableRequest {

    private static final String UNREADABLE = "unreadable-request";

    private UnreadableRequest() {}

    static Refusal of(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedRequest refused) {
                return refused.refusal();
            }
            if (cause instanceof BodyLimit.Exceeded) {
                return BodyLimit.refusal();
            }
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException json) {
                return ofJson(json);
            }
        }
        return Refusal.of(Refusal.Kind.MALFORMED, UNREADABLE);
    }

    private static Refusal ofJson(JacksonException json) {
        return switch (json) {
            case InputCoercionException number -> wrong(json, number.getTargetType(), "out-of-range");
            case StreamConstraintsException _ -> Refusal.of(Refusal.Kind.MALFORMED, "json-beyond-limits");
            case StreamReadException broken -> malformed(broken);
            case MismatchedInputException mismatch -> {
                Class<?> wanted = mismatch.getTargetType();
                yield wrong(json, wanted, codeFor(wanted));
            }
            default ->
                json.getCause() instanceof JacksonException inner && inner != json
                        ? ofJson(inner)
                        : wrong(json, null, "malformed");
        };
    }

    /** A value in the address or the query that is not of its parameter's type. */
    static Refusal parameter(String name, @Nullable Class<?> wanted) {
        return refusal(new FieldProblem(name, codeFor(wanted), values(wanted)));
    }

    private static Refusal wrong(JacksonException fault, @Nullable Class<?> wanted, String code) {
        return refusal(new FieldProblem(path(fault), code, values(wanted)));
    }

    private static Refusal refusal(FieldProblem field) {
        return new Refusal(Refusal.Kind.MALFORMED, "wrong-types", Map.of(), List.of(field));
    }

    private static Refusal malformed(StreamReadException fault) {
        TokenStreamLocation place = fault.getLocation();
        if (place == null || place.getLineNr() < 1) {
            return Refusal.of(Refusal.Kind.MALFORMED, UNREADABLE);
        }
        return Refusal.of(
                Refusal.Kind.MALFORMED,
                "json-malformed",
                Map.of("line", place.getLineNr(), "column", place.getColumnNr()));
    }

    /** {@code authors[0].name}; empty for the whole body. */
    private static String path(JacksonException fault) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : fault.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    /** What a person is told a field must be; the key of the text is {@code field.<code>}. */
    private static String codeFor(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "malformed";
        }
        if (wanted.isEnum()) {
            return "not-a-choice";
        }
        if (wanted == UUID.class || wanted == AgencyId.class || wanted == PersonId.class) {
            return "not-an-id";
        }
        if (Collection.class.isAssignableFrom(wanted) || wanted.isArray()) {
            return "not-a-list";
        }
        if (wanted == Integer.class || wanted == int.class || wanted == Long.class || wanted == long.class) {
            return "not-a-whole-number";
        }
        return codeForScalar(wanted);
    }

    private static String codeForScalar(Class<?> wanted) {
        if (wanted == boolean.class || wanted == Boolean.class) {
            return "not-true-or-false";
        }
        if (wanted == LocalDate.class) {
            return "not-a-date";
        }
        if (wanted == Instant.class) {
            return "not-a-moment";
        }
        if (wanted == String.class) {
            return "not-text";
        }
        if (Number.class.isAssignableFrom(wanted) || wanted.isPrimitive()) {
            return "not-a-number";
        }
        return wanted.isRecord() || Map.class.isAssignableFrom(wanted) ? "not-an-object" : "malformed";
    }

    private static Map<String, Object> values(@Nullable Class<?> wanted) {
        if (wanted == null || !wanted.isEnum()) {
            return Map.of();
        }
        String choices =
                Arrays.stream(wanted.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        return Map.of("choices", choices);
    }
}
