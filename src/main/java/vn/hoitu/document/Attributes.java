package vn.hoitu.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The attributes of a node or mark in the schema's order. Values are strings, integers, booleans or null. */
public final class Attributes {
    static final Attributes NONE = new Attributes(new LinkedHashMap<>());

    private final Map<String, @Nullable Object> values;

    Attributes(Map<String, @Nullable Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Map<String, @Nullable Object> asMap() {
        return values;
    }

    public @Nullable Object get(String name) {
        return values.get(name);
    }

    /** Empty when the attribute is null or no string. */
    public Optional<String> string(String name) {
        return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    public OptionalInt integer(String name) {
        return values.get(name) instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Attributes that && values.equals(that.values));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
