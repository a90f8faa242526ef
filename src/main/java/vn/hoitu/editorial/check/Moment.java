package vn.hoitu.editorial.check;

/** When a check is asked: the later the moment, the more must be there. */
public enum Moment {
    /** The writer hands the piece in, or the desk hands it on. */
    HAND_IN("hand-in"),
    APPROVAL("approval"),
    /** The piece goes to readers now or at a set time: published, scheduled, updated, corrected. */
    PUBLICATION("publication");

    private final String code;

    Moment(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
