package vn.hoitu.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text as its author hands it in.
 *
 * @param notes the lines above the text: {@code kicker}, {@code sapo}, {@code by}, {@code tags}, {@code picture},
 *     {@code caption}, {@code source}, {@code ai}, {@code interview}, {@code age} (days before today), {@code at} (time of day) and, for pieces in
 *     work, what is done with them
 * @param text the body in the markup that {@link Typesetting} reads
 */
record Manuscript(String title, Map<String, String> notes, String text) {

    /** The same with its days put in. */
    Manuscript dated(Dateline line) {
        return new Manuscript(
                line.in(title),
                notes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> line.in(e.getValue()))),
                line.in(text));
    }

    String note(String name) {
        return notes.getOrDefault(name, "");
    }

    @Nullable
    String noteOrNull(String name) {
        return notes.get(name);
    }

    List<String> list(String name) {
        return Arrays.stream(note(name).split(",", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
