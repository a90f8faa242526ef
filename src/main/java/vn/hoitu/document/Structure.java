package vn.hoitu.document;

import org.jspecify.annotations.Nullable;

/** Looks at a range as a row of closing and opening sides of nodes. */
final class Structure {
    private Structure() {}

    /** Whether a range is more than sides that close and then sides that open. */
    static boolean holdsContent(Node document, int from, int to) {
        ResolvedPosition start = document.resolve(from);
        int left = to - from;
        int depth = start.depth();
        while (left > 0
                && depth > 0
                && start.indexAfter(depth) == start.node(depth).childCount()) {
            depth--;
            left--;
        }
        if (left <= 0) {
            return false;
        }
        @Nullable Node next = start.node(depth).content().childOrNull(start.indexAfter(depth));
        while (left > 0) {
            if (next == null || next.type().isLeaf()) {
                return true;
            }
            next = next.content().childOrNull(0);
            left--;
        }
        return false;
    }
}
