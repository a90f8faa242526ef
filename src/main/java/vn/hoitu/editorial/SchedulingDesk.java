package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
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

/** Plans what happens to pieces at a time, moves it, cancels it and tries again what failed. */
@Service
class SchedulingDesk {

    private final Pieces pieces;
    private final PlannedActs planned;
    private final PieceRecord record;
    private final Approvals approvals;
    private final Deputies deputies;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final Clock clock;

    SchedulingDesk(
            Pieces pieces,
            PlannedActs planned,
            PieceRecord record,
            Approvals approvals,
            Deputies deputies,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            Clock clock) {
        this.pieces = pieces;
        this.planned = planned;
        this.record = record;
        this.approvals = approvals;
        this.deputies = deputies;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Takes a piece off its channel at a time, or lets one whose time was over go out again. */
    Outcome<PieceId> plan(AgencyId agency, Actor actor, PieceId id, @Nullable String act, @Nullable Instant at) {
        return withPiece(agency, actor, id, piece -> {
            Optional<PlannedAct.Kind> kind = PlannedAct.Kind.of(act).filter(k -> k != PlannedAct.Kind.LIFT_EMBARGO);
            if (kind.isEmpty()) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("act", "unknown")));
            }
            Optional<Refusal> refusal = refusesTime(at).or(() -> refuses(kind.get(), piece, at));
            if (refusal.isPresent() || at == null) {
                return Outcome.refused(refusal.orElseGet(Refusal::absent));
            }
            PlannedAct plan = planned.plan(piece, kind.get(), at, actor);
            onRecord(piece, actor, "planned-act.planned", plan, at);
            return Outcome.done(id);
        });
    }

    private Optional<Refusal> refuses(PlannedAct.Kind kind, Piece piece, @Nullable Instant at) {
        boolean possible = switch (kind) {
            case PUBLISH -> piece.state() == PieceState.EXPIRED;
            case UNPUBLISH ->
                EnumSet.of(PieceState.APPROVED, PieceState.SCHEDULED, PieceState.PUBLISHED)
                        .contains(piece.state());
            case LIFT_EMBARGO -> false;
        };
        if (!possible) {
            return Optional.of(Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "act-not-now",
                    Map.of("act", kind.code(), "state", piece.state().code())));
        }
        Optional<Refusal> embargo =
                kind == PlannedAct.Kind.PUBLISH && at != null ? Embargoes.refuses(piece, at) : Optional.empty();
        if (embargo.isPresent()) {
            return Optional.of(Refusal.invalid(
                    new FieldProblem("at", "before-embargo", embargo.get().values())));
        }
        Instant out = piece.scheduledAt();
        return kind == PlannedAct.Kind.UNPUBLISH && out != null && at != null && !at.isAfter(out)
                ? Optional.of(Refusal.invalid(FieldProblem.of("at", "before-publishing")))
                : Optional.empty();
    }

    Outcome<PieceId> cancel(AgencyId agency, Actor actor, UUID id, int version) {
        return withAct(agency, actor, id, version, (piece, act) -> {
            if (act.kind() == PlannedAct.Kind.LIFT_EMBARGO || act.state() != PlannedAct.State.WAITING) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "planned-act-over"));
            }
            planned.end(act, PlannedAct.State.CANCELLED, "cancelled", null, clock.instant());
            if (act.kind() == PlannedAct.Kind.PUBLISH && piece.state() == PieceState.SCHEDULED) {
                String unschedule = PieceAct.UNSCHEDULE.code();
                record.handOver(piece, PieceState.APPROVED, unschedule, null, actor, clock.instant());
                pieces.move(piece, PieceState.APPROVED, null, clock.instant());
            }
            onRecord(piece, actor, "planned-act.cancelled", act, null);
            return Outcome.done(piece.id());
        });
    }

    Outcome<PieceId> move(AgencyId agency, Actor actor, UUID id, int version, @Nullable Instant at) {
        return withAct(agency, actor, id, version, (piece, act) -> {
            if (act.kind() == PlannedAct.Kind.LIFT_EMBARGO || act.state() != PlannedAct.State.WAITING) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "planned-act-over"));
            }
            return refusesTime(at)
                    .<Outcome<PieceId>>map(Outcome::refused)
                    .orElseGet(() -> moved(piece, actor, act, java.util.Objects.requireNonNull(at)));
        });
    }

    private Outcome<PieceId> moved(Piece piece, Actor actor, PlannedAct act, Instant at) {
        boolean publishes = act.kind() == PlannedAct.Kind.PUBLISH;
        Optional<Refusal> embargo = publishes ? Embargoes.refuses(piece, at) : Optional.empty();
        if (embargo.isPresent()) {
            return Outcome.refused(Refusal.invalid(
                    new FieldProblem("at", "before-embargo", embargo.get().values())));
        }
        if (!publishes && piece.scheduledAt() != null && !at.isAfter(piece.scheduledAt())) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("at", "before-publishing")));
        }
        if (publishes && planned.endsBefore(piece, at)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("at", "after-unpublish")));
        }
        planned.wait(act, at);
        if (publishes && piece.state() == PieceState.SCHEDULED) {
            pieces.move(piece, PieceState.SCHEDULED, at, clock.instant());
        }
        onRecord(piece, actor, "planned-act.moved", act, at);
        return Outcome.done(piece.id());
    }

    /** What failed is tried once more, at once; the checks are asked again. */
    Outcome<PieceId> again(AgencyId agency, Actor actor, UUID id, int version) {
        return withAct(agency, actor, id, version, (piece, act) -> {
            if (act.state() != PlannedAct.State.FAILED || planned.waits(piece, act.kind())) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "planned-act-over"));
            }
            Instant now = clock.instant();
            if (act.kind() == PlannedAct.Kind.PUBLISH && piece.state() == PieceState.APPROVED) {
                if (!approvals.covers(piece)) {
                    return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "not-the-approved-text"));
                }
                record.handOver(piece, PieceState.SCHEDULED, PieceAct.SCHEDULE.code(), null, actor, now);
                pieces.move(piece, PieceState.SCHEDULED, now, now);
            }
            planned.wait(act, now);
            onRecord(piece, actor, "planned-act.tried-again", act, now);
            return Outcome.done(piece.id());
        });
    }

    private Optional<Refusal> refusesTime(@Nullable Instant at) {
        Instant now = clock.instant();
        if (at == null) {
            return Optional.of(Refusal.invalid(FieldProblem.of("at", "required")));
        }
        if (at.isBefore(now)) {
            return Optional.of(Refusal.invalid(FieldProblem.of("at", "in-past")));
        }
        return at.isAfter(now.plus(ActDesk.MOST_LEAD))
                ? Optional.of(Refusal.invalid(FieldProblem.of("at", "too-far")))
                : Optional.empty();
    }

    private Outcome<PieceId> withPiece(
            AgencyId agency, Actor actor, PieceId id, java.util.function.Function<Piece, Outcome<PieceId>> work) {
        if (!deputies.may(actor, agency, EditorialPolicy.PUBLISH)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> pieces.lock(agency, id)
                        .filter(piece -> deputies.mayRead(actor, piece))
                        .map(work)
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private Outcome<PieceId> withAct(
            AgencyId agency, Actor actor, UUID id, int version, BiFunction<Piece, PlannedAct, Outcome<PieceId>> work) {
        if (!deputies.may(actor, agency, EditorialPolicy.PUBLISH)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            Optional<PlannedAct> seen = planned.find(agency, id);
            if (seen.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            return withPiece(agency, actor, seen.get().piece(), piece -> {
                PlannedAct act = planned.find(agency, id).orElseThrow(); // as it stands under the lock of its piece
                return act.version() == version
                        ? work.apply(piece, act)
                        : Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "planned-act-moved-on"));
            });
        });
    }

    private void onRecord(Piece piece, Actor actor, String what, PlannedAct act, @Nullable Instant at) {
        changes.record(piece.agency(), "piece", piece.id().value());
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("act", act.kind().code());
        after.put("at", at == null ? "" : at.toString());
        deputies.inPlaceOf(actor, piece.agency(), EditorialPolicy.PUBLISH)
                .ifPresent(name -> after.put("onBehalfOf", name));
        audit.record(
                piece.agency(),
                actor,
                AuditFact.of(what, "piece", piece.id().value(), piece.title())
                        .changing(Map.of("at", act.at().toString()), after));
    }
}
