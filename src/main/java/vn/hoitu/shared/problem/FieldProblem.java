package vn.hoitu.shared.problem;

import java.util.Map;

/**
 * What is wrong with one field.
 *
 * @param field path of the field in the request, such as {@code authors[0].name}
 * @param code stable code; the text for people is {@code field.<code>} in the message bundles
 */
public record FieldProblem(String field, String code, Map<String, Object> values) {

    public static FieldProblem of(String field, String code) {
        return new FieldProblem(field, code, Map.of());
    }
}
