package vn.hoitu.strategy;

/**
 * Where a value comes from (first principle of QĐ 200/QĐ-BTTTT: data that can be watched come first). Each counts its own
 * vintages; what a unit declares by itself and what it says in a report are both declared values.
 */
public enum FigureSource {
    /** Worked out from published or filed facts. */
    AUTOMATIC,
    /** Declared by the unit itself, with proof, and reviewed by a body above. */
    DECLARED,
    /** Given by the unit in a report of a period, which went through its approvals. */
    REPORTED,
    /** Given by the unit for the time being. */
    ESTIMATED;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the unit says so, other than for the time being. */
    public boolean isDeclared() {
        return this == DECLARED || this == REPORTED;
    }

    static FigureSource of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
