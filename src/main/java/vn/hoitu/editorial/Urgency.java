package vn.hoitu.editorial;

import java.util.Arrays;
import java.util.Optional;

/** How fast a piece has to be out; urgent ones (tin nhanh) may take a shorter path that is reviewed afterwards. */
public enum Urgency {
    NORMAL("normal"),
    IMPORTANT("important"),
    URGENT("urgent");

    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Urgency> of(String code) {
        return Arrays.stream(values()).filter(u -> u.code.equals(code)).findFirst();
    }
}
