package vn.hoitu.document;

/** How large a document may be. A text of 2 million characters is a book of a thousand pages. */
public final class DocumentLimits {
    public static final int MAX_JSON_CHARACTERS = 12_000_000;
    public static final int MAX_DEPTH = 64;
    public static final int MAX_NODES = 100_000;
    public static final int MAX_TEXT_UNITS = 2_000_000;
    public static final int MAX_ATTRIBUTE_UNITS = 4_000;
    public static final int MAX_MARKS_ON_A_NODE = 16;
    /** More than this many complaints about one document help nobody. */
    public static final int MAX_PROBLEMS = 20;

    private DocumentLimits() {}
}
