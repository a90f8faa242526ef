package vn.hoitu.outlook.method;

/** How a value stands against its target path. */
public enum PathStatus {
    FAR_BEHIND("far-behind"),
    SLIGHTLY_BEHIND("slightly-behind"),
    ON_PATH("on-path"),
    /** So few units that none of them is due by now, and none is met. */
    NOT_DUE("not-due"),
    AHEAD("ahead"),
    FAR_AHEAD("far-ahead"),
    /** Too few have reported, and what the others say could turn it. */
    UNDECIDED("undecided"),
    /** Nobody has reported. */
    NO_VALUE("no-value"),
    /** The decision gives no figure. */
    NO_TARGET("no-target"),
    /** The first target lies in a later year. */
    NOT_YET("not-yet"),
    /** The last target lies in an earlier year; the indicator is not carried on. */
    ENDED("ended");

    private final String code;

    PathStatus(String code) {
        this.code = code;
    }

    /** Less than what is required. */
    public boolean isBehind() {
        return this == FAR_BEHIND || this == SLIGHTLY_BEHIND;
    }

    public String code() {
        return code;
    }
}
