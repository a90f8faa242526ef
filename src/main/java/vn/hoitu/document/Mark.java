package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;

/** Formatting on inline content. Sets of marks are lists ordered by rank. */
public record Mark(MarkType type, Attributes attributes) {

    /** The set with this mark in it; the same list when it was there or another mark in it excludes this one. */
    public List<Mark> addTo(List<Mark> set) {
        List<Mark> result = new ArrayList<>(set.size() + 1);
        boolean placed = false;
        for (Mark other : set) {
            if (equals(other)) {
                return set;
            }
            if (type.excludes(other.type)) {
                continue;
            }
            if (other.type.excludes(type)) {
                return set;
            }
            if (!placed && other.type.rank() > type.rank()) {
                result.add(this);
                placed = true;
            }
            result.add(other);
        }
        if (!placed) {
            result.add(this);
        }
        return List.copyOf(result);
    }

    /** The set without this mark; the same list when it was not there. */
    public List<Mark> removeFrom(List<Mark> set) {
        return isIn(set) ? set.stream().filter(mark -> !equals(mark)).toList() : set;
    }

    public boolean isIn(List<Mark> set) {
        for (Mark mark : set) {
            if (equals(mark)) {
                return true;
            }
        }
        return false;
    }

    /** Built up mark by mark, as an editor would. */
    public static List<Mark> setOf(List<Mark> marks) {
        List<Mark> set = List.of();
        for (Mark mark : marks) {
            set = mark.addTo(set);
        }
        return set;
    }

    static boolean isCanonical(List<Mark> marks) {
        return setOf(marks).equals(marks);
    }
}
