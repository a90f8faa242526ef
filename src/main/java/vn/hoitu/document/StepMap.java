package vn.hoitu.document;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The ranges a step changed: by threes where one starts, how long it was and how long it is. */
public final class StepMap implements Mappable {
    public static final StepMap EMPTY = new StepMap(new int[0], false);

    private static final int NUMBERS_A_RANGE = 3;

    private final int[] ranges;
    private final boolean inverted;

    private StepMap(int[] ranges, boolean inverted) {
        this.ranges = ranges;
        this.inverted = inverted;
    }

    /** Called with each range as it was and as it is. */
    @FunctionalInterface
    public interface RangeVisitor {
        void visit(int oldStart, int oldEnd, int newStart, int newEnd);
    }

    /** @param ranges start, old size and new size of each, in order */
    public static StepMap of(int... ranges) {
        if (ranges.length % NUMBERS_A_RANGE != 0) {
            throw new IllegalArgumentException("three numbers make a range");
        }
        return ranges.length == 0 ? EMPTY : new StepMap(ranges.clone(), false);
    }

    /** Moves every position, to place a part into a larger document or the other way round. */
    public static StepMap offset(int by) {
        if (by == 0) {
            return EMPTY;
        }
        return by < 0 ? of(0, -by, 0) : of(0, 0, by);
    }

    /** Start, old size and new size of each range; those of the map that this one inverts, when it does. */
    public int[] ranges() {
        return ranges.clone();
    }

    public boolean isInverted() {
        return inverted;
    }

    public boolean isEmpty() {
        return ranges.length == 0;
    }

    public StepMap invert() {
        return isEmpty() ? EMPTY : new StepMap(ranges, !inverted);
    }

    private int oldSize(int at) {
        return ranges[at + (inverted ? 2 : 1)];
    }

    private int newSize(int at) {
        return ranges[at + (inverted ? 1 : 2)];
    }

    @Override
    public int map(int position, int side) {
        int shift = 0;
        for (int at = 0; at < ranges.length; at += NUMBERS_A_RANGE) {
            int start = ranges[at] - (inverted ? shift : 0);
            if (start > position) {
                break;
            }
            int oldSize = oldSize(at);
            int newSize = newSize(at);
            if (position <= start + oldSize) {
                return start + shift + (kept(position, start, oldSize, side) < 0 ? 0 : newSize);
            }
            shift += newSize - oldSize;
        }
        return position + shift;
    }

    /** At an edge of what is exchanged a position stays with that edge, whatever side was asked for. */
    private static int kept(int position, int start, int oldSize, int side) {
        if (oldSize == 0) {
            return side;
        }
        return position == start ? BEFORE : position == start + oldSize ? AFTER : side;
    }

    @Override
    public Mapped mapResult(int position, int side) {
        int shift = 0;
        for (int at = 0; at < ranges.length; at += NUMBERS_A_RANGE) {
            int start = ranges[at] - (inverted ? shift : 0);
            if (start > position) {
                break;
            }
            int oldSize = oldSize(at);
            int newSize = newSize(at);
            int end = start + oldSize;
            if (position <= end) {
                int mapped = start + shift + (kept(position, start, oldSize, side) < 0 ? 0 : newSize);
                boolean stays = position == (side < 0 ? start : end);
                int range = stays ? Mapped.NO_RANGE : at / NUMBERS_A_RANGE;
                return new Mapped(mapped, deletions(position, start, oldSize, stays), range, position - start);
            }
            shift += newSize - oldSize;
        }
        return new Mapped(position + shift, 0, Mapped.NO_RANGE, 0);
    }

    private static int deletions(int position, int start, int oldSize, boolean stays) {
        if (oldSize == 0) {
            return 0;
        }
        int around = position == start
                ? Mapped.DELETED_AFTER
                : position == start + oldSize ? Mapped.DELETED_BEFORE : Mapped.DELETED_ACROSS;
        return stays ? around : around | Mapped.DELETED_SIDE;
    }

    /** Where a position went that a map with this one as its mirror found inside a range. */
    int recover(Mapped lost) {
        int shift = 0;
        if (!inverted) {
            for (int i = 0; i < lost.range(); i++) {
                shift += ranges[i * NUMBERS_A_RANGE + 2] - ranges[i * NUMBERS_A_RANGE + 1];
            }
        }
        return ranges[lost.range() * NUMBERS_A_RANGE] + shift + lost.offset();
    }

    public void forEachRange(RangeVisitor visitor) {
        int shift = 0;
        for (int at = 0; at < ranges.length; at += NUMBERS_A_RANGE) {
            int oldStart = ranges[at] - (inverted ? shift : 0);
            int newStart = ranges[at] + (inverted ? 0 : shift);
            visitor.visit(oldStart, oldStart + oldSize(at), newStart, newStart + newSize(at));
            shift += newSize(at) - oldSize(at);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StepMap that && inverted == that.inverted && Arrays.equals(ranges, that.ranges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ranges) * 2 + (inverted ? 1 : 0);
    }

    @Override
    public String toString() {
        return (inverted ? "-" : "") + Arrays.toString(ranges);
    }
}
