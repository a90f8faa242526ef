package vn.hoitu.editorial;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.document.Node;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Follows the passages of comments through what was written since. */
@Component
class CommentPlaces {

    /** So many versions are followed again at each reading; after more, the place come to is written down. */
    static final int MOST_VERSIONS_BEHIND = 200;

    private final Comments comments;

    CommentPlaces(Comments comments) {
        this.comments = comments;
    }

    /** Where a passage stands in the present text. */
    CommentAnchor now(Piece piece, Text text, CommentAnchor anchor, String quote) {
        int version = piece.documentVersion();
        if (anchor.version() == version) {
            return anchor;
        }
        int gone = Math.min(anchor.from(), text.node().content().size());
        return Passages.nearest(text.node(), anchor, quote, version)
                .orElse(new CommentAnchor(gone, gone, version));
    }

    /** A passage chosen in an earlier version, where it stands now; nothing is guessed for a new comment. */
    Outcome<CommentAnchor> chosen(Piece piece, Text text, CommentAnchor anchor) {
        return anchor.version() == piece.documentVersion()
                ? Outcome.done(anchor)
                : Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "passage-gone"));
    }

    void remember(Piece piece, Comments.Conversation thread, CommentAnchor now) {
        if (now.version() - thread.anchor().version() > MOST_VERSIONS_BEHIND) {
            comments.moveAnchor(piece, thread.id(), now);
        }
    }

    /** The present text of a piece, read when it is first needed. */
    static final class Text {

        private final Piece piece;
        private @Nullable Node node;

        Text(Piece piece) {
            this.piece = piece;
        }

        Node node() {
            Node known = node;
            if (known == null) {
                known = WritingDesk.read(piece.document()).orThrow();
                node = known;
            }
            return known;
        }
    }
}
