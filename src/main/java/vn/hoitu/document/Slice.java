package vn.hoitu.document;

/** A piece cut out of a document, with the number of levels left open on each side. */
public record Slice(Fragment content, int openStart, int openEnd) {
    public static final Slice EMPTY = new Slice(Fragment.EMPTY, 0, 0);

    public Slice {
        if (openStart < 0 || openEnd < 0) {
            throw new IllegalArgumentException("open sides are counted from 0");
        }
    }

    /** How much a document grows when this is put in. */
    public int size() {
        return content.size() - openStart - openEnd;
    }
}
