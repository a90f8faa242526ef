package vn.hoitu.editorial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation about one passage.
 *
 * @param state open or resolved
 * @param anchor where the passage stands now; null when it was deleted
 * @param quote the passage as it was when the first comment was written
 */
record CommentThreadView(
        UUID id,
        String state,
        @Nullable CommentAnchorView anchor,
        String quote,
        UUID createdById,
        String createdByName,
        Instant createdAt,
        @Nullable String resolvedByName,
        @Nullable Instant resolvedAt,
        List<CommentView> messages) {

    static final String OPEN = "open";
    static final String RESOLVED = "resolved";

    record CommentAnchorView(int from, int to, int version) {}

    record MentionView(UUID personId, String name) {}

    /** One message; of a deleted one only that it was there. */
    record CommentView(
            UUID id,
            UUID byId,
            String byName,
            Instant at,
            @Nullable Instant editedAt,
            boolean deleted,
            String text,
            List<MentionView> mentions) {}

    /**
     * The conversations of a piece in the order of the text, deleted passages last.
     *
     * @param version of the text in which all anchors stand
     */
    record CommentsView(List<CommentThreadView> items, int version, int open, int resolved) {}

    boolean isResolved() {
        return state.equals(RESOLVED);
    }
}
