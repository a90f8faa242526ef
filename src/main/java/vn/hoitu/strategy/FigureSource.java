package vn.hoitu.strategy;

/** Where a value comes from (first principle of QĐ 200/QĐ-BTTTT: data that can be watched come first). */
public enum FigureSource {
    /** Worked out from published or filed facts. */
    AUTOMATIC,
    /** Given by the unit, with proof. */
    DECLARED,
    /** Given by the unit for the time being. */
    ESTIMATED;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static FigureSource of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
