package vn.hoitu.editorial;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.editorial.CommentThreadView.CommentView;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;

/** What becomes known of an act on a comment: in the record, on the screens, in the answer. */
@Component
class CommentRecord {

    private final Comments comments;
    private final CommentReading reading;
    private final LiveRooms rooms;
    private final AuditTrail audit;

    CommentRecord(Comments comments, CommentReading reading, LiveRooms rooms, AuditTrail audit) {
        this.comments = comments;
        this.reading = reading;
        this.rooms = rooms;
        this.audit = audit;
    }

    /** Written down, told to everybody who has the piece open, and shown. */
    Outcome<CommentThreadView> settled(
            Piece piece, UUID thread, Actor actor, String act, @Nullable CommentView message) {
        AuditFact fact = AuditFact.of(act, "piece", piece.id().value(), piece.title())
                .changing(
                        Map.of(),
                        message == null
                                ? Map.of("thread", thread.toString())
                                : Map.of(
                                        "thread",
                                        thread.toString(),
                                        "comment",
                                        message.id().toString()));
        return recorded(
                piece,
                thread,
                actor,
                message == null ? fact : fact.withConfidential(actor.person(), Map.of("text", message.text())));
    }

    /** What somebody wrote and then changed stays in the record, under the writer's own key. */
    Outcome<CommentThreadView> changed(
            Piece piece, UUID thread, Actor actor, String act, CommentView before, CommentView after) {
        Map<String, Object> subject =
                Map.of("thread", thread.toString(), "comment", before.id().toString());
        return recorded(
                piece,
                thread,
                actor,
                AuditFact.of(act, "piece", piece.id().value(), piece.title())
                        .changing(Map.of(), subject)
                        .withConfidential(actor.person(), Map.of("before", before.text(), "after", after.text())));
    }

    private Outcome<CommentThreadView> recorded(Piece piece, UUID thread, Actor actor, AuditFact fact) {
        audit.record(piece.agency(), actor, fact);
        rooms.tell(piece.agency(), piece.id(), LiveNews.COMMENTS);
        return Outcome.done(reading.one(piece, comments.find(piece, thread).orElseThrow()));
    }
}
