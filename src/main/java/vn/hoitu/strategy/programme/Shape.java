package vn.hoitu.strategy.programme;

import java.util.Arrays;
import java.util.Optional;

/** What kind of thing an indicator is. */
public enum Shape {
    /** So many of a population. */
    SHARE("share"),
    /** So many of a population that each grew by so much: two parameters. */
    GROWTH_SHARE("growth-share"),
    /** A stage reached; no fraction. */
    MILESTONE("milestone"),
    /** A rate at which something is to grow each year. */
    GROWTH("growth"),
    /** The common words above several rows. */
    HEADING("heading"),
    /** Something to be done that has no figure. */
    STATEMENT("statement");

    private final String code;

    Shape(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    boolean isFraction() {
        return this == SHARE || this == GROWTH_SHARE;
    }

    public static Optional<Shape> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
