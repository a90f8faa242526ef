package vn.hoitu.document;

/** A position that is not in the document: a broken promise of the caller. */
public final class PositionOutOfRange extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    PositionOutOfRange(int position, int size) {
        super("position " + position + " is outside 0.." + size);
    }
}
