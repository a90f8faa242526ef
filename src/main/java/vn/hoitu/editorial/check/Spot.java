package vn.hoitu.editorial.check;

import org.jspecify.annotations.Nullable;

/**
 * Where something is wrong.
 *
 * @param field name of the field as in a request, such as {@code sectionId}, or {@code body}
 * @param from and {@code to}: positions in the document, when it is a passage of it
 */
public record Spot(
        String field, @Nullable Integer from, @Nullable Integer to) {

    public static Spot of(String field) {
        return new Spot(field, null, null);
    }

    public static Spot passage(int from, int to) {
        return new Spot("body", from, to);
    }
}
