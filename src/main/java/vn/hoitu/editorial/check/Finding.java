package vn.hoitu.editorial.check;

import java.util.Map;

/**
 * One thing that is wrong.
 *
 * @param code stable; the text for people is {@code field.<code>}, what to do about it {@code advice.<code>}
 * @param must whether it holds the piece back where the check blocks; what only should be is a warning there too
 */
public record Finding(String code, Spot spot, Map<String, Object> values, boolean must) {

    static Finding must(String code, Spot spot) {
        return new Finding(code, spot, Map.of(), true);
    }

    static Finding must(String code, Spot spot, Map<String, Object> values) {
        return new Finding(code, spot, values, true);
    }

    static Finding should(String code, Spot spot, Map<String, Object> values) {
        return new Finding(code, spot, values, false);
    }

    /** The same finding keeps its key while the words it is about stay, wherever they move. */
    public String key() {
        return code
                + values.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> "|" + e.getKey() + "=" + e.getValue())
                        .reduce("", String::concat);
    }
}
