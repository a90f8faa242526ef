package vn.hoitu.editorial.check;

import java.util.Arrays;
import java.util.Optional;

/** What follows when a check fails. */
public enum CheckLevel {
    BLOCK("block"),
    WARN("warn"),
    OFF("off");

    private final String code;

    CheckLevel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<CheckLevel> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }
}
