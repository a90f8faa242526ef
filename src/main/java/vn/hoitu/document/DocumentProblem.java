package vn.hoitu.document;

/**
 * Why a document is refused.
 *
 * @param path where in the tree, as in {@code /content/3/attrs/level}; empty for the document itself
 */
public record DocumentProblem(DocumentRule rule, String path, String detail) {

    /** Stable, for problem types, metrics and clients. */
    public String code() {
        return rule.code();
    }

    public String vi() {
        return detail.isEmpty() ? rule.vi() : rule.vi() + " (" + detail + ")";
    }

    public String en() {
        return detail.isEmpty() ? rule.en() : rule.en() + " (" + detail + ")";
    }
}
