package vn.hoitu.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A piece of the archive with its day.
 *
 * @param origin names it for ever, so that a second filling finds it there
 */
record Story(String origin, String section, Instant at, Manuscript piece) {

    private static final int MOST_SUBJECTS = 3;

    /** A composed one. */
    static Story of(
            String origin, String section, Instant at, String title, Map<String, String> notes, List<String> text) {
        return new Story(origin, section, at, new Manuscript(title, notes, String.join("\n\n", text)));
    }

    /** What these are about, in the words of their first tags. */
    static String subjects(List<Story> stories) {
        return stories.stream()
                .flatMap(s -> s.piece().list("tags").stream().limit(1))
                .distinct()
                .limit(MOST_SUBJECTS)
                .collect(Collectors.joining(", "));
    }
}
