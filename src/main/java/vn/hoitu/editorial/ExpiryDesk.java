package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.Outcome;

/**
 * Takes a piece off its channel because its time is over (hết hạn đăng). No take-down: nothing was wrong with it, and it
 * may go out again as it was.
 */
@Service
class ExpiryDesk {

    private final Pieces pieces;
    private final PieceRecord record;
    private final PublicSite site;
    private final Deliveries deliveries;
    private final PlanTidings tidings;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExpiryDesk(
            Pieces pieces,
            PieceRecord record,
            PublicSite site,
            Deliveries deliveries,
            PlanTidings tidings,
            AuditTrail audit,
            ChangeLog changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pieces = pieces;
        this.record = record;
        this.site = site;
        this.deliveries = deliveries;
        this.tidings = tidings;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    Outcome<Boolean> expire(Piece piece, Actor actor) {
        Instant now = clock.instant();
        record.handOver(piece, PieceState.EXPIRED, "expire", null, actor, now);
        pieces.move(piece, PieceState.EXPIRED, null, now);
        site.expire(piece.agency(), piece.id(), now);
        changes.record(piece.agency(), "piece", piece.id().value());
        if (piece.making().form().isForTheSite()) {
            deliveries.expect(piece.agency(), piece.id(), piece.revision(), "expire", false);
        }
        audit.record(
                piece.agency(),
                actor,
                AuditFact.of("piece.expired", "piece", piece.id().value(), piece.title())
                        .changing(Map.of("state", piece.state().code()), Map.of("state", PieceState.EXPIRED.code())));
        events.publishEvent(
                new PieceTakenDown(piece.agency().value(), piece.id().value(), now));
        tidings.expired(piece);
        return Outcome.done(true);
    }
}
