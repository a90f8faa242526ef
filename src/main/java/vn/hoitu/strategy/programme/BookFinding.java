package vn.hoitu.strategy.programme;

import java.util.Map;

/**
 * What a look at a book found.
 *
 * @param path of the member, such as {@code indicators[0].targets[2].part}
 * @param code has a text {@code field.<code>}
 */
public record BookFinding(String path, String code, Map<String, Object> values, Weight weight) {

    /** What has to happen before the book is taken in. */
    public enum Weight {
        /** It has to be put right. */
        STOPS,
        /** Somebody has to compare it with the document and confirm it: a misprint of the document stays. */
        ASKS,
        /** Nothing; it is only said. */
        SAYS
    }

    public boolean stops() {
        return weight == Weight.STOPS;
    }

    public boolean asks() {
        return weight == Weight.ASKS;
    }
}
