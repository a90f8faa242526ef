package vn.hoitu.collection;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has to say about a form.
 *
 * @param indicator the row it concerns; empty where it concerns the form
 * @param field {@code part}, {@code whole}, {@code stage}, {@code note}, {@code explanation}, {@code trend}, …
 * @param code the text is {@code rule.<code>}
 */
record Finding(@Nullable String indicator, String field, String code, Weight weight, Map<String, Object> values) {

    /** How much it weighs. */
    enum Weight {
        /** It cannot be handed in so. */
        STOPS,
        /** It can, once the unit has written why. */
        EXPLAIN,
        /** Worth a second look. */
        WARNS;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
