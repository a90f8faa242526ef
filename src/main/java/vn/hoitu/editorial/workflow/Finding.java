package vn.hoitu.editorial.workflow;

import java.util.Map;

/**
 * Something that keeps a design from running.
 *
 * @param code names the rule; the text is {@code workflow.<code>} in the bundles
 * @param place the code of the step or transition it is about; empty for the design as a whole
 * @param values inserted into the text by name
 */
public record Finding(String code, String place, Map<String, Object> values) {

    static Finding of(String code, String place) {
        return new Finding(code, place, Map.of());
    }
}
