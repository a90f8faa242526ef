package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;

/**
 * A correction or a take-down concerns every piece that was made from the one it happened to: each gets a task for its
 * people, in the same transaction. What then happens to such a piece itself answers the task.
 */
@Component
class FollowingUp {

    static final String CORRECT = "correct";
    static final String TAKE_DOWN = "take-down";

    private final FollowUps followUps;
    private final Derivations derivations;
    private final Pieces pieces;
    private final PieceNews news;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Clock clock;

    FollowingUp(
            FollowUps followUps,
            Derivations derivations,
            Pieces pieces,
            PieceNews news,
            AuditTrail audit,
            ChangeLog changes,
            Clock clock) {
        this.followUps = followUps;
        this.derivations = derivations;
        this.pieces = pieces;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    void corrected(Piece piece, Actor actor, PublishedCorrection correction) {
        settle(piece, actor, List.of(CORRECT), "corrected");
        ask(piece, actor, CORRECT, correction.wrong() + " → " + correction.right());
    }

    void takenDown(Piece piece, Actor actor, String reason) {
        settle(piece, actor, List.of(CORRECT, TAKE_DOWN), "taken-down");
        ask(piece, actor, TAKE_DOWN, reason);
    }

    /** Also of pieces that are set aside: they may be taken up again, and nobody is bothered with them before. */
    private void ask(Piece origin, Actor actor, String cause, String words) {
        AgencyId agency = origin.agency();
        Instant now = clock.instant();
        pieces.findAll(agency, derivations.madeFrom(agency, origin.id().value())).stream()
                .filter(piece -> piece.state() != PieceState.TAKEN_DOWN)
                .forEach(piece -> {
                    UUID id = followUps.open(origin, piece.id().value(), cause, words, actor, now);
                    changes.record(agency, "piece", piece.id().value());
                    audit.record(
                            agency,
                            actor,
                            AuditFact.of(
                                            "piece.follow-up-asked",
                                            "piece",
                                            piece.id().value(),
                                            piece.title())
                                    .changing(Map.of(), Map.of("origin", origin.title(), "cause", cause)));
                    if (piece.state() != PieceState.DISCARDED) {
                        news.tellFollowUp(piece, cause, origin.title(), actor, id);
                    }
                });
    }

    private void settle(Piece piece, Actor actor, List<String> causes, String state) {
        followUps
                .openOf(piece.agency(), piece.id().value(), causes)
                .forEach(one -> answered(piece, actor, one, state, null));
    }

    /** @return whether it was still open */
    boolean answered(
            Piece piece,
            Actor actor,
            FollowUps.FollowUp one,
            String state,
            @org.jspecify.annotations.Nullable String note) {
        if (!followUps.answer(piece.agency(), one.id(), one.version(), state, note, actor, clock.instant())) {
            return false;
        }
        changes.record(piece.agency(), "piece", piece.id().value());
        changes.record(piece.agency(), "piece", one.origin());
        audit.record(
                piece.agency(),
                actor,
                AuditFact.of("piece.follow-up-answered", "piece", piece.id().value(), piece.title())
                        .changing(
                                Map.of("state", FollowUps.OPEN),
                                Map.of("origin", one.originTitle(), "state", state, "note", note == null ? "" : note)));
        return true;
    }
}
