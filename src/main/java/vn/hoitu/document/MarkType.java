package vn.hoitu.document;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of formatting. Its rank is its place in the schema and orders the marks of a node. */
public final class MarkType {
    private final String name;
    private final int rank;
    private final AttributeTable attributes;
    private Set<MarkType> excluded = Set.of();

    MarkType(String name, int rank, AttributeTable attributes) {
        this.name = name;
        this.rank = rank;
        this.attributes = attributes;
    }

    void exclude(Set<MarkType> types) {
        excluded = Set.copyOf(types);
    }

    public String name() {
        return name;
    }

    public int rank() {
        return rank;
    }

    AttributeTable attributes() {
        return attributes;
    }

    public boolean excludes(MarkType other) {
        return excluded.contains(other);
    }

    /** A mark with these attributes, the rest at their defaults. */
    public Mark mark(Map<String, ? extends @Nullable Object> given) {
        return new Mark(this, attributes.complete(given));
    }

    public Mark mark() {
        return mark(Map.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
