package vn.hoitu.site.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a reader writes to the newsroom; after it was taken, the number it got.
 *
 * @param about the article it is about; absent for a letter in general
 * @param typed what the reader wrote, by field, so that nothing is lost when something is missing
 * @param errors what does not fit, in words, by field
 * @param trouble why the whole letter could not be taken
 * @param number under which it was registered; the form is not shown then
 */
public record LetterPage(
        String action,
        @Nullable Link about,
        String aboutNumber,
        String token,
        Map<String, String> typed,
        Map<String, String> errors,
        @Nullable String trouble,
        @Nullable Long number) {

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    public boolean chosen(String field, String value) {
        return value(field).equals(value);
    }
}
