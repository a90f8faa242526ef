package vn.hoitu.strategy;

import java.util.Locale;

/** What a value says about a unit that is counted as a whole. */
public enum FigureVerdict {
    MET,
    NOT_MET,
    /** The facts do not suffice to tell. */
    INSUFFICIENT,
    /** Only numbers, as where people are counted. */
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FigureVerdict of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
