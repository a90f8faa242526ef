package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Until when a piece may not reach readers (cấm vận), for everybody and by whatever way. */
@Service
class Embargoes {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private final DSLContext sql;
    private final Pieces pieces;
    private final PlannedActs planned;
    private final Approvals approvals;
    private final Deputies deputies;
    private final PlanTidings tidings;
    private final MovedOn movedOn;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final Clock clock;

    Embargoes(
            DSLContext sql,
            Pieces pieces,
            PlannedActs planned,
            Approvals approvals,
            Deputies deputies,
            PlanTidings tidings,
            MovedOn movedOn,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            Clock clock) {
        this.sql = sql;
        this.pieces = pieces;
        this.planned = planned;
        this.approvals = approvals;
        this.deputies = deputies;
        this.tidings = tidings;
        this.movedOn = movedOn;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Why a piece may not go out at this moment; nothing when no embargo forbids it. */
    static Optional<Refusal> refuses(Piece piece, Instant moment) {
        Instant until = piece.embargoUntil();
        return until != null && moment.isBefore(until)
                ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "embargoed", Map.of("until", TIME.format(until))))
                : Optional.empty();
    }

    /** @param until the embargo ends; null for none */
    Outcome<PieceId> set(AgencyId agency, Actor actor, PieceId id, int version, @Nullable Instant until) {
        return tenancy.within(agency, () -> {
            Optional<Piece> found = pieces.lock(agency, id).filter(p -> deputies.mayRead(actor, p));
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            Piece piece = found.get();
            Optional<Refusal> refusal = refusesChange(piece, actor, version, until);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            change(piece, actor, until);
            return Outcome.done(id);
        });
    }

    private Optional<Refusal> refusesChange(Piece piece, Actor actor, int version, @Nullable Instant until) {
        boolean may = deputies.mayType(actor, piece) || deputies.may(actor, piece.agency(), EditorialPolicy.PUBLISH);
        if (!may) {
            return Optional.of(Refusal.forbidden());
        }
        Instant set = piece.embargoUntil();
        boolean loosens = set != null && (until == null || until.isBefore(set));
        if (loosens && !deputies.may(actor, piece.agency(), EditorialPolicy.PUBLISH)) {
            return Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, "embargo-not-yours"));
        }
        if (piece.version() != version) {
            return Optional.of(movedOn.refusal(piece, piece.documentVersion(), actor.locale()));
        }
        if (piece.publishedAt() != null) {
            Optional<Refusal> late = refusesOnceOut(piece, actor);
            if (late.isPresent()) {
                return late;
            }
        }
        if (until == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (!until.isAfter(now)) {
            return Optional.of(Refusal.invalid(FieldProblem.of("until", "in-past")));
        }
        if (until.isAfter(now.plus(ActDesk.MOST_LEAD))) {
            return Optional.of(Refusal.invalid(FieldProblem.of("until", "too-far")));
        }
        Instant scheduled = goesOut(piece);
        return scheduled != null && scheduled.isBefore(until)
                ? Optional.of(Refusal.of(
                        Refusal.Kind.CONFLICT, "embargo-after-schedule", Map.of("at", TIME.format(scheduled))))
                : Optional.empty();
    }

    /** What readers have cannot be held any more; what is still to go out can, by those who say when it does. */
    private Optional<Refusal> refusesOnceOut(Piece piece, Actor actor) {
        boolean ahead = piece.state() == PieceState.EXPIRED
                || piece.state() == PieceState.PUBLISHED
                        && (piece.embargoUntil() != null
                                || piece.unpublishedChanges()
                                || !approvals.handsSincePublication(piece).isEmpty());
        if (!ahead) {
            return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "embargo-after-publishing"));
        }
        return deputies.may(actor, piece.agency(), EditorialPolicy.PUBLISH)
                ? Optional.empty()
                : Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, "embargo-once-out"));
    }

    /** When it goes out next by itself, for the first time or again. */
    private @Nullable Instant goesOut(Piece piece) {
        return piece.scheduledAt() != null
                ? piece.scheduledAt()
                : planned.waiting(piece).stream()
                        .filter(act -> act.kind() == PlannedAct.Kind.PUBLISH)
                        .map(PlannedAct::at)
                        .findFirst()
                        .orElse(null);
    }

    /** Sets, moves or lifts it, whoever was asked; the piece is locked. */
    void change(Piece piece, Actor actor, @Nullable Instant until) {
        write(piece, until);
        if (until == null) {
            planned.cancel(piece, EnumSet.of(PlannedAct.Kind.LIFT_EMBARGO), "embargo-lifted");
        } else if (piece.state() != PieceState.DISCARDED) { // for which nothing is planned
            planned.plan(piece, PlannedAct.Kind.LIFT_EMBARGO, until, actor);
        }
        record(piece, actor, until == null ? "piece.embargo-lifted" : "piece.embargoed", until);
    }

    /** Its time is over: the piece may go out, and those who wait for that are told. */
    Outcome<Boolean> lapsed(Piece piece, Actor actor) {
        write(piece, null);
        record(piece, actor, "piece.embargo-over", null);
        if (piece.publishedAt() == null || piece.state() == PieceState.EXPIRED || piece.unpublishedChanges()) {
            tidings.embargoOver(piece);
        }
        return Outcome.done(true);
    }

    /** To the millisecond like the times of planned acts, so that what is planned for the end of an embargo is not before it. */
    void write(Piece piece, @Nullable Instant until) {
        sql.update(Pieces.P)
                .set(Pieces.P.EMBARGO_UNTIL, until == null ? null : until.truncatedTo(ChronoUnit.MILLIS))
                .set(Pieces.P.VERSION, Pieces.P.VERSION.plus(1))
                .set(Pieces.P.UPDATED_AT, clock.instant())
                .where(Pieces.P
                        .AGENCY_ID
                        .eq(piece.agency().value())
                        .and(Pieces.P.ID.eq(piece.id().value())))
                .execute();
    }

    private void record(Piece piece, Actor actor, String act, @Nullable Instant until) {
        changes.record(piece.agency(), "piece", piece.id().value());
        audit.record(
                piece.agency(),
                actor,
                AuditFact.of(act, "piece", piece.id().value(), piece.title())
                        .changing(
                                Map.of("embargoUntil", Objects.toString(piece.embargoUntil(), "")),
                                Map.of("embargoUntil", Objects.toString(until, ""))));
    }
}
