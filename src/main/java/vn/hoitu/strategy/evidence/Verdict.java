package vn.hoitu.strategy.evidence;

/** What the facts say of an agency. */
public enum Verdict {
    MET,
    NOT_MET,
    INSUFFICIENT,
    /** Only numbers, as where people are counted. */
    NONE
}
