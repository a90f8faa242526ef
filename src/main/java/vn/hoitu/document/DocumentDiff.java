package vn.hoitu.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text from one version to another, told passage by passage as an editor would tell it: this
 * paragraph is new, that one moved, here two were joined, these words were changed. The passages of one side, read in
 * order, are exactly that version.
 */
public record DocumentDiff(List<Entry> entries) {

    /** What became of a passage. A moved one is told twice: where it was and where it is. */
    public enum Kind {
        KEPT,
        CHANGED,
        ADDED,
        REMOVED,
        MOVED_AWAY,
        MOVED_HERE
    }

    /** What is different about a passage that stands on both sides. */
    public enum Aspect {
        TEXT,
        MARKS,
        /** Another kind of passage or of place: a heading, a line of a list. */
        SHAPE,
        ATTRIBUTES,
        /** A list, cell or quote begins at another place than before. */
        GROUPING,
        SPLIT,
        JOINED
    }

    /** What became of a stretch of text. */
    public enum Sort {
        KEPT,
        ADDED,
        REMOVED,
        /** The same words in other formatting. */
        MARKED
    }

    /**
     * A stretch of a passage.
     *
     * @param inline what stands here instead of text, such as a forced line; with neither text nor this, it is the
     *     place where one passage ends and the next begins
     * @param marksBefore formatting in the earlier version
     * @param marksAfter formatting in the later version
     */
    public record Run(Sort sort, String text, @Nullable Node inline, List<Mark> marksBefore, List<Mark> marksAfter) {

        public boolean isBreak() {
            return text.isEmpty() && inline == null;
        }

        public boolean isBefore() {
            return sort != Sort.ADDED;
        }

        public boolean isAfter() {
            return sort != Sort.REMOVED;
        }
    }

    /**
     * @param before the passages it was; several when they were joined
     * @param after the passages it is; several when it was split
     * @param move the same number where a passage left and where it arrived; 0 for what did not move
     */
    public record Entry(
            Kind kind, List<Passage> before, List<Passage> after, List<Run> runs, Set<Aspect> aspects, int move) {

        public Entry {
            before = List.copyOf(before);
            after = List.copyOf(after);
            runs = List.copyOf(runs);
            aspects = aspects.isEmpty() ? Set.of() : EnumSet.copyOf(aspects);
        }

        /** Whether it belongs to the earlier version at this place. */
        public boolean isBefore() {
            return kind != Kind.ADDED && kind != Kind.MOVED_HERE;
        }

        /** Whether it belongs to the later version at this place. */
        public boolean isAfter() {
            return kind != Kind.REMOVED && kind != Kind.MOVED_AWAY;
        }
    }

    public DocumentDiff {
        entries = List.copyOf(entries);
    }

    /** @param before and after of the same schema */
    public static DocumentDiff between(Node before, Node after) {
        return new DocumentDiff(new DiffTelling().of(before, after));
    }

    public boolean isEmpty() {
        return entries.stream().allMatch(entry -> entry.kind() == Kind.KEPT);
    }
}
