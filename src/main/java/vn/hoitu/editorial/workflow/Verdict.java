package vn.hoitu.editorial.workflow;

/** Whether somebody may take a transition now. */
public enum Verdict {
    ALLOWED,
    /** Only because the person stands in for somebody who is away. */
    ON_BEHALF,
    /** The transition does not start where the piece stands. */
    NOT_NOW,
    /** The design gives it to other roles. */
    NOT_THEIRS,
    /** Nobody but the chief is the second pair of eyes on an own piece. */
    OWN_PIECE,
    /** What stands there now was not approved. */
    NOT_APPROVED;

    public boolean permits() {
        return this == ALLOWED || this == ON_BEHALF;
    }
}
