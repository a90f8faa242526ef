package vn.hoitu.correspondence;

import java.util.Arrays;
import java.util.Optional;

/** Whose turn it is. */
enum LetterState {
    /** The newsroom's. */
    OPEN("open"),
    /** An authority's: it was asked. */
    WAITING("waiting"),
    /** The newsroom's again: the authority answered, who wrote does not know yet. */
    REPLIED("replied"),
    CLOSED("closed");

    private final String code;

    LetterState(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<LetterState> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
