package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.PIECE;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** How urgent a piece is; said before it is handed in, because the workflow is chosen by it. */
@Service
class UrgencyDesk {

    private final DSLContext sql;
    private final Pieces pieces;
    private final Deputies deputies;
    private final MovedOn movedOn;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final Clock clock;

    UrgencyDesk(
            DSLContext sql,
            Pieces pieces,
            Deputies deputies,
            MovedOn movedOn,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            Clock clock) {
        this.sql = sql;
        this.pieces = pieces;
        this.deputies = deputies;
        this.movedOn = movedOn;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Outcome<PieceId> set(AgencyId agency, Actor actor, PieceId id, int seen, @Nullable String wish) {
        Optional<Urgency> urgency = wish == null ? Optional.empty() : Urgency.of(wish);
        return tenancy.within(agency, () -> {
            Optional<Piece> found = pieces.lock(agency, id);
            if (found.isEmpty() || !deputies.mayRead(actor, found.get())) {
                return Outcome.refused(Refusal.absent());
            }
            if (urgency.isEmpty()) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("urgency", "unknown")));
            }
            Piece piece = found.get();
            return refusal(piece, actor, seen)
                    .<Outcome<PieceId>>map(Outcome::refused)
                    .orElseGet(() -> set(piece, urgency.get(), actor));
        });
    }

    private Optional<Refusal> refusal(Piece piece, Actor actor, int seen) {
        if (piece.state() != PieceState.DRAFT && piece.state() != PieceState.RETURNED) {
            return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "urgency-after-handing-in"));
        }
        if (!deputies.mayType(actor, piece)) {
            return Optional.of(Refusal.forbidden());
        }
        return piece.version() == seen
                ? Optional.empty()
                : Optional.of(movedOn.refusal(piece, piece.documentVersion(), actor.locale()));
    }

    private Outcome<PieceId> set(Piece piece, Urgency urgency, Actor actor) {
        sql.update(PIECE)
                .set(PIECE.URGENCY, urgency.code())
                .setNull(PIECE.WORKFLOW_VERSION_ID)
                .set(PIECE.VERSION, PIECE.VERSION.plus(1))
                .set(PIECE.UPDATED_AT, clock.instant())
                .where(PIECE.AGENCY_ID
                        .eq(piece.agency().value())
                        .and(PIECE.ID.eq(piece.id().value())))
                .execute();
        changes.record(piece.agency(), "piece", piece.id().value());
        audit.record(
                piece.agency(),
                actor,
                AuditFact.of("piece.urgency-set", "piece", piece.id().value(), piece.title())
                        .changing(
                                Map.of("urgency", piece.making().urgency().code()), Map.of("urgency", urgency.code())));
        return Outcome.done(piece.id());
    }
}
