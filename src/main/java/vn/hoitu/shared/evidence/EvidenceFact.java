package vn.hoitu.shared.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One published or filed fact.
 *
 * @param kind one of {@link FactKinds}
 * @param on the day it counts for
 * @param title what it is, as those who read it find it
 * @param path where the record is: a public address, or a place in this program that whoever may read it can open
 * @param values what of it rules count, by name
 * @param entries what it is made of, such as the published pieces of a story
 */
public record EvidenceFact(
        String kind,
        LocalDate on,
        String title,
        @Nullable String path,
        Map<String, String> values,
        List<Entry> entries) {

    /**
     * A published or filed record.
     *
     * @param form in which it reached people, or what it is
     */
    public record Entry(
            String title, String form, Instant at, @Nullable String path) {}

    public EvidenceFact {
        values = Map.copyOf(values);
        entries = List.copyOf(entries);
    }

    /** A whole number among the values; nothing where there is none. */
    public long number(String name) {
        String text = values.get(name);
        return text == null || !text.matches("\\d{1,18}") ? 0 : Long.parseLong(text);
    }
}
