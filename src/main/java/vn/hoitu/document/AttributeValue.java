package vn.hoitu.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The value a step gives an attribute: a string, an integer, a boolean, null, or none, which stands for the default. */
public record AttributeValue(boolean given, @Nullable Object value) {
    public static final AttributeValue NONE = new AttributeValue(false, null);

    public AttributeValue {
        if (value != null && !(value instanceof String || value instanceof Integer || value instanceof Boolean)) {
            throw new IllegalArgumentException("attribute values are strings, integers and booleans");
        }
    }

    public static AttributeValue of(@Nullable Object value) {
        return new AttributeValue(true, value);
    }

    /** As it is in a node; none when its type has no such attribute. */
    static AttributeValue in(@Nullable Node node, String attribute) {
        if (node == null) {
            return NONE;
        }
        Map<String, @Nullable Object> values = node.attributes().asMap();
        return values.containsKey(attribute) ? of(values.get(attribute)) : NONE;
    }
}
