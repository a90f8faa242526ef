package vn.hoitu.document;

/** Leaves the descent of a change that does not fit. Never leaves this package. */
final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final String OUT_OF_RANGE = "Position out of range";

    Misfit(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
