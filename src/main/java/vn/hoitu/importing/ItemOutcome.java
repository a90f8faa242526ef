package vn.hoitu.importing;

import java.util.Arrays;
import java.util.Optional;

/** What became of an item; each item of a file has exactly one. */
enum ItemOutcome {
    CREATED("created"),
    UPDATED("updated"),
    UNCHANGED("unchanged"),
    SKIPPED("skipped"),
    FAILED("failed");

    private final String code;

    ItemOutcome(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<ItemOutcome> of(String code) {
        return Arrays.stream(values()).filter(o -> o.code.equals(code)).findFirst();
    }
}
