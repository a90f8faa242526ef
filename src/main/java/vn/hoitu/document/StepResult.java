package vn.hoitu.document;

/** What comes of applying a step. */
public sealed interface StepResult {
    record Done(Node document) implements StepResult {}

    /** @param reason for a log, worded as in the original */
    record Failed(String reason) implements StepResult {}
}
