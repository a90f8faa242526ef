package vn.hoitu.document;

/** A position carried over, and what became of its surroundings. */
public final class Mapped {
    static final int DELETED_BEFORE = 1;
    static final int DELETED_AFTER = 2;
    static final int DELETED_ACROSS = 4;
    static final int DELETED_SIDE = 8;
    static final int NO_RANGE = -1;

    private final int position;
    private final int deletions;
    /** The changed range it lay in and how far in, so that a mirrored map can bring it back exactly. */
    private final int range;

    private final int offset;

    Mapped(int position, int deletions, int range, int offset) {
        this.position = position;
        this.deletions = deletions;
        this.range = range;
        this.offset = offset;
    }

    public int position() {
        return position;
    }

    /** What was on the side asked for is gone. */
    public boolean deleted() {
        return (deletions & DELETED_SIDE) != 0;
    }

    public boolean deletedBefore() {
        return (deletions & (DELETED_BEFORE | DELETED_ACROSS)) != 0;
    }

    public boolean deletedAfter() {
        return (deletions & (DELETED_AFTER | DELETED_ACROSS)) != 0;
    }

    /** What was before it and what was behind it went in one deletion. */
    public boolean deletedAcross() {
        return (deletions & DELETED_ACROSS) != 0;
    }

    int deletions() {
        return deletions;
    }

    boolean canBeRecovered() {
        return range != NO_RANGE;
    }

    int range() {
        return range;
    }

    int offset() {
        return offset;
    }

    @Override
    public String toString() {
        return position + (deleted() ? " deleted" : "");
    }
}
