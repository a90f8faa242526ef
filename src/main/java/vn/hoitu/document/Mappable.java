package vn.hoitu.document;

/** Carries positions of one document over to another. */
public interface Mappable {
    /** Sides on which a position keeps to its neighbour when something is put in right there. */
    int BEFORE = -1;

    int AFTER = 1;

    /** @param side negative: stays with what is before it; positive: with what is behind it */
    int map(int position, int side);

    Mapped mapResult(int position, int side);

    default int map(int position) {
        return map(position, AFTER);
    }

    default Mapped mapResult(int position) {
        return mapResult(position, AFTER);
    }
}
