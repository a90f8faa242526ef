package vn.hoitu.print.setting;

import java.util.Arrays;
import java.util.Optional;

/** In what a wanted length is given. */
public enum Unit {
    WORDS("words"),
    LINES("lines"),
    CHARACTERS("characters");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Unit> of(String code) {
        return Arrays.stream(values()).filter(u -> u.code.equals(code)).findFirst();
    }
}
