package vn.hoitu.shared.problem;

/** Carries a refusal out of a place that cannot return one (a filter, an argument resolver) to the web layer. */
public final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    public RefusedRequest(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
