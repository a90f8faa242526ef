package vn.hoitu.editorial;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.document.Mappable;
import vn.hoitu.document.Node;
import vn.hoitu.document.Step;
import vn.hoitu.editorial.live.AcceptedBatch;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Follows the passages of comments through the steps that were written since. */
@Component
class CommentPlaces {

    /** So many versions are followed again at each reading; after more, the place come to is written down. */
    static final int MOST_VERSIONS_BEHIND = 200;

    private final Comments comments;
    private final WrittenBatches written;

    CommentPlaces(Comments comments, WrittenBatches written) {
        this.comments = comments;
        this.written = written;
    }

    /** The present text of a piece. */
    Present present(Piece piece) {
        return new Present(piece, written);
    }

    /** Where a passage stands in the present text; where its words were found if its way there is not known. */
    CommentAnchor now(Present text, CommentAnchor anchor, String quote) {
        if (anchor.version() == text.version()) {
            return anchor;
        }
        return moved(text, anchor, quote).orElseGet(() -> {
            int gone = Math.min(anchor.from(), text.node().content().size());
            return Passages.nearest(text.node(), anchor, quote, text.version())
                    .orElse(new CommentAnchor(gone, gone, text.version()));
        });
    }

    /** A passage chosen in an earlier version, where it stands now; nothing is guessed for a new comment. */
    Outcome<CommentAnchor> chosen(Present text, CommentAnchor anchor) {
        return moved(text, anchor, "")
                .filter(now -> !now.gone())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "passage-gone")));
    }

    void remember(Piece piece, Comments.Conversation thread, CommentAnchor now) {
        if (now.version() - thread.anchor().version() > MOST_VERSIONS_BEHIND) {
            comments.moveAnchor(piece, thread.id(), now);
        }
    }

    private static Optional<CommentAnchor> moved(Present text, CommentAnchor anchor, String quote) {
        List<AcceptedBatch> since = text.since(anchor.version());
        boolean complete = anchor.version() == text.version()
                || !since.isEmpty() && since.getFirst().firstVersion() == anchor.version();
        if (!complete) {
            return Optional.empty();
        }
        Place place = new Place(anchor.from(), anchor.to(), anchor.gone());
        for (AcceptedBatch batch : since) {
            for (Step step : batch.steps()) {
                place = place.through(step.map());
            }
        }
        return Optional.of(place.in(text, quote));
    }

    /** A passage on its way; once its words are gone, the stretch in which they may turn up again. */
    private record Place(int from, int to, boolean gone) {

        Place through(Mappable map) {
            if (!gone) {
                int start = map.map(from, Mappable.AFTER);
                int end = map.map(to, Mappable.BEFORE);
                if (start < end) {
                    return new Place(start, end, false);
                }
            }
            return new Place(map.map(from, Mappable.BEFORE), map.map(to, Mappable.AFTER), true);
        }

        CommentAnchor in(Present text, String quote) {
            if (!gone) {
                return new CommentAnchor(from, to, text.version());
            }
            return Passages.within(text.node(), from, to, quote, text.version())
                    .orElse(new CommentAnchor(from, from, text.version()));
        }
    }

    /** The present text and what was written before it, each read when it is first needed. */
    static final class Present {

        private final Piece piece;
        private final WrittenBatches written;
        private @Nullable Node node;
        private List<AcceptedBatch> batches = List.of();
        private int readFrom = Integer.MAX_VALUE;

        private Present(Piece piece, WrittenBatches written) {
            this.piece = piece;
            this.written = written;
        }

        int version() {
            return piece.documentVersion();
        }

        Node node() {
            Node known = node;
            if (known == null) {
                known = WritingDesk.read(piece.document()).orThrow();
                node = known;
            }
            return known;
        }

        List<AcceptedBatch> since(int version) {
            if (version < readFrom) {
                batches = written.between(piece.agency(), piece.id(), version, version());
                readFrom = version;
            }
            return batches.stream().filter(b -> b.firstVersion() >= version).toList();
        }
    }
}
