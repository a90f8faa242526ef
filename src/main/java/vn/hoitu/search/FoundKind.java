package vn.hoitu.search;

import java.util.Arrays;

/** What a document of the index stands for. */
enum FoundKind {
    /** A piece as staff work on it. */
    PIECE("piece"),
    /** The same piece as readers have it: a draft's words must not lead a reader to the published text. */
    PUBLISHED("published"),
    PICTURE("picture"),
    /** Not in the index: the people of an agency are asked for where they are kept. */
    PERSON("person");

    private final String code;

    FoundKind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static FoundKind of(String code) {
        return Arrays.stream(values())
                .filter(k -> k.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
