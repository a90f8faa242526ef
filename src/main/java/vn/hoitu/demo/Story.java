package vn.hoitu.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A piece of the archive with its day.
 *
 * @param origin names it for ever, so that a second filling finds it there
 */
record Story(String origin, String section, Instant at, Manuscript piece) {

    /** A composed one. */
    static Story of(String origin, String section, Instant at, String title, Map<String, String> notes, List<String> text) {
        return new Story(origin, section, at, new Manuscript(title, notes, String.join("\n\n", text)));
    }
}
