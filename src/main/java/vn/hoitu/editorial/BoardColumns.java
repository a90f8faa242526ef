package vn.hoitu.editorial;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the heads of a board's columns. */
enum BoardColumns {
    STATE("state"),
    STEP("step"),
    SECTION("section"),
    DESK("desk"),
    FORM("form");

    private final String code;

    BoardColumns(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<BoardColumns> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(by -> by.code.equals(code == null ? STATE.code : code))
                .findFirst();
    }
}
