package vn.hoitu.print;

import java.util.Arrays;

/** Where a page stands on its way to the press. */
enum PageState {
    EMPTY("empty"),
    BUILDING("building"),
    SUBMITTED("submitted"),
    APPROVED("approved"),
    SENT("sent");

    private final String code;

    PageState(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static PageState of(String code) {
        return Arrays.stream(values())
                .filter(s -> s.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
