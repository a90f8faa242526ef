package vn.hoitu.importing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.importing.read.ForeignPiece;
import vn.hoitu.shared.AgencyId;

/** What is remembered of a piece beside the piece itself: where it came from, and its readers' comments. */
@Component
class PieceRecords {

    private final ItemRows items;
    private final CommentRows comments;

    PieceRecords(ItemRows items, CommentRows comments) {
        this.items = items;
        this.comments = comments;
    }

    boolean isTwice(Run run, String origin) {
        return items.isTwice(run.agency(), run.importId(), origin);
    }

    Optional<Instant> firstSeen(AgencyId agency, String origin) {
        return items.firstSeen(agency, origin);
    }

    void keepComments(AgencyId agency, ForeignPiece piece, UUID id) {
        comments.keep(agency, piece.origin(), id, piece.comments());
    }
}
