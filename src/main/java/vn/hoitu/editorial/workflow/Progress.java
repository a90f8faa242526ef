package vn.hoitu.editorial.workflow;

/**
 * How far a piece has come.
 *
 * @param approval who answers for the text as it stands
 * @param reviewOwed it went out without the head, who has to review it afterwards
 */
public record Progress(String step, Approval approval, boolean reviewOwed) {

    /** Who answers for a text. */
    public enum Approval {
        NONE,
        STAFF,
        HEAD
    }

    public static Progress begun() {
        return new Progress(Step.FIRST, Approval.NONE, false);
    }
}
