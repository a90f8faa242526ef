package vn.hoitu.strategy.evidence;

import java.util.Map;

/** A reason: the text is {@code why.<code>} in the message bundles, with these values in it. */
public record Why(String code, Map<String, String> values) {

    public static Why of(String code) {
        return new Why(code, Map.of());
    }

    public static Why of(String code, String name, Object value) {
        return new Why(code, Map.of(name, String.valueOf(value)));
    }

    public static Why of(String code, String name, Object value, String other, Object otherValue) {
        return new Why(code, Map.of(name, String.valueOf(value), other, String.valueOf(otherValue)));
    }
}
