package vn.hoitu.contribution;

import java.util.Arrays;
import java.util.Optional;

/** Where a contribution stands. */
enum ItemState {
    NEW("new"),
    ACCEPTED("accepted"),
    REFUSED("refused"),
    SPAM("spam");

    private final String code;

    ItemState(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<ItemState> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
