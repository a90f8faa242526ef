package vn.hoitu.editorial;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** What each kind of planned act does to its piece, and what follows when it is refused; the piece is locked. */
@Component
class PlannedEffects {

    static final Actor PROGRAM = Actor.program("scheduler");

    private final PublishingDesk publishing;
    private final ExpiryDesk expiry;
    private final Embargoes embargoes;
    private final PlannedActs planned;
    private final Pieces pieces;
    private final PieceRecord record;
    private final PlanTidings tidings;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final JsonMapper json;
    private final Clock clock;

    PlannedEffects(
            PublishingDesk publishing,
            ExpiryDesk expiry,
            Embargoes embargoes,
            PlannedActs planned,
            Pieces pieces,
            PieceRecord record,
            PlanTidings tidings,
            AuditTrail audit,
            ChangeLog changes,
            JsonMapper json,
            Clock clock) {
        this.publishing = publishing;
        this.expiry = expiry;
        this.embargoes = embargoes;
        this.planned = planned;
        this.pieces = pieces;
        this.record = record;
        this.tidings = tidings;
        this.audit = audit;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    Outcome<Boolean> carryOut(Piece piece, PlannedAct act) {
        return switch (act.kind()) {
            case PUBLISH -> published(piece, act);
            case UNPUBLISH ->
                piece.state() == PieceState.PUBLISHED ? expiry.expire(piece, PROGRAM) : notNow(piece, act);
            case LIFT_EMBARGO -> embargoes.lapsed(piece, PROGRAM);
        };
    }

    private Outcome<Boolean> published(Piece piece, PlannedAct act) {
        return switch (piece.state()) {
            case SCHEDULED -> publishing.publishDue(piece, PROGRAM, act.at());
            case EXPIRED -> publishing.publishAgain(piece, PROGRAM, act.at());
            default -> notNow(piece, act);
        };
    }

    private static Outcome<Boolean> notNow(Piece piece, PlannedAct act) {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.CONFLICT,
                "act-not-now",
                Map.of("act", act.kind().code(), "state", piece.state().code())));
    }

    /** On record, and told to whoever planned it and to the secretariat. A piece that did not go out waits no longer. */
    void failed(Piece piece, PlannedAct act, Refusal refusal) {
        planned.failed(act, refusal.code(), json.writeValueAsString(PlannedReason.of(refusal)));
        if (act.kind() == PlannedAct.Kind.PUBLISH && piece.state() == PieceState.SCHEDULED) {
            record.handOver(
                    piece,
                    PieceState.APPROVED,
                    PieceAct.UNSCHEDULE.code(),
                    tidings.inWords(refusal),
                    PROGRAM,
                    clock.instant());
            pieces.move(piece, PieceState.APPROVED, null, clock.instant());
        }
        changes.record(piece.agency(), "piece", piece.id().value());
        audit.record(
                piece.agency(),
                PROGRAM,
                AuditFact.of("planned-act.failed", "piece", piece.id().value(), piece.title())
                        .changing(
                                Map.of("state", PlannedAct.State.WAITING.code()),
                                Map.of(
                                        "state",
                                        PlannedAct.State.FAILED.code(),
                                        "act",
                                        act.kind().code(),
                                        "reason",
                                        refusal.code())));
        tidings.failed(piece, act, refusal);
    }
}
