package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares a slice with the schema. Open nodes may be incomplete: they are compared once joined, by {@link
 * Replacement}. The node that a gap goes into is compared with the gap in it.
 */
final class SliceCheck {
    static final int NO_GAP = -1;

    private final List<DocumentProblem> problems = new ArrayList<>();

    private SliceCheck() {}

    /** @param gap where in the slice more content will be put in, or {@link #NO_GAP} */
    static List<DocumentProblem> of(Slice slice, int gap, String path) {
        SliceCheck check = new SliceCheck();
        int inside = gap == NO_GAP ? NO_GAP : gap + slice.openStart();
        check.checkAll(slice.content(), slice.openStart(), slice.openEnd(), inside, path);
        return check.problems;
    }

    private void checkAll(Fragment content, int openStart, int openEnd, int gap, String path) {
        int offset = 0;
        int last = content.childCount() - 1;
        for (int i = 0; i <= last; i++) {
            Node child = content.child(i);
            int end = offset + child.nodeSize();
            boolean around = gap > offset && gap < end && !child.isText();
            int inner = around ? gap - offset - 1 : NO_GAP;
            int left = i == 0 ? openStart : 0;
            int right = i == last ? openEnd : 0;
            String at = path + "/content/" + i;
            if (left == 0 && right == 0 && !around) {
                problems.addAll(DocumentCheck.of(child, at));
            } else {
                problems.addAll(DocumentCheck.ofMarkup(child, at));
                if (left == 0 && right == 0 && !holds(child, inner)) {
                    problems.addAll(DocumentCheck.ofContent(child, at));
                }
                checkAll(child.content(), Math.max(0, left - 1), Math.max(0, right - 1), inner, at);
            }
            offset = end;
        }
    }

    /** Whether the gap goes right into this node and not into one below it. */
    private static boolean holds(Node node, int gap) {
        Fragment.Place place = node.content().find(gap);
        Node child = node.content().childOrNull(place.index());
        return place.offset() == gap || child == null || child.isText();
    }
}
