package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.editorial.check.Moment;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Moves pieces along their way: submit, return, approve, publish, correct, take down. One order, one transaction. */
@Service
public class ActDesk {

    static final int MOST_REASON_CHARACTERS = 2_000;
    static final Duration LEAST_LEAD = Duration.ofSeconds(5);
    static final Duration MOST_LEAD = Duration.ofDays(366);

    private final Pieces pieces;
    private final PieceRecord record;
    private final EditorialPolicy policy;
    private final ActRules rules;
    private final PublicationGate gate;
    private final Approvals approvals;
    private final PublishingDesk publishing;
    private final TakeDownDesk takeDowns;
    private final PublicationClock schedule;
    private final PieceNews news;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final Clock clock;

    ActDesk(
            Pieces pieces,
            PieceRecord record,
            EditorialPolicy policy,
            ActRules rules,
            PublicationGate gate,
            Approvals approvals,
            PublishingDesk publishing,
            TakeDownDesk takeDowns,
            PublicationClock schedule,
            PieceNews news,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            Clock clock) {
        this.pieces = pieces;
        this.record = record;
        this.policy = policy;
        this.rules = rules;
        this.gate = gate;
        this.approvals = approvals;
        this.publishing = publishing;
        this.takeDowns = takeDowns;
        this.schedule = schedule;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    public Outcome<PieceId> carryOut(AgencyId agency, Actor actor, PieceId id, ActOrder order) {
        Optional<PieceAct> act = PieceAct.of(order.act());
        if (act.isEmpty()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("act", "unknown")));
        }
        return tenancy.within(agency, () -> {
            Optional<Piece> found = pieces.lock(agency, id);
            if (found.isEmpty() || !policy.mayRead(actor, found.get())) {
                return Outcome.refused(Refusal.absent());
            }
            Piece piece = found.get();
            Optional<Refusal> refusal = rules.refuses(act.get(), piece, actor).or(() -> seenAnother(piece, order));
            return refusal.isPresent()
                    ? Outcome.refused(refusal.get())
                    : carryOut(act.get(), piece, actor, order).map(done -> id);
        });
    }

    private static Optional<Refusal> seenAnother(Piece piece, ActOrder order) {
        return piece.version() == order.version() && piece.documentVersion() == order.documentVersion()
                ? Optional.empty()
                : Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "piece-moved-on"));
    }

    private Outcome<Boolean> carryOut(PieceAct act, Piece piece, Actor actor, ActOrder order) {
        return switch (act) {
            case SUBMIT, REVIEW, APPROVE -> checkedMove(act, piece, actor);
            case RETURN -> returned(piece, actor, order.reason());
            case SCHEDULE -> scheduled(piece, actor, order.at());
            case UNSCHEDULE, DISCARD, RESTORE -> moved(act, piece, actor, null, null);
            case PUBLISH -> publishing.publish(piece, actor, "publish");
            case UPDATE -> publishing.publish(piece, actor, "update");
            case CORRECT -> publishing.correct(piece, actor, order.correction());
            case TAKE_DOWN -> takeDowns.takeDown(piece, actor, order.takedown());
        };
    }

    private Outcome<Boolean> checkedMove(PieceAct act, Piece piece, Actor actor) {
        return gate.refuses(piece, act == PieceAct.APPROVE ? Moment.APPROVAL : Moment.HAND_IN)
                .<Outcome<Boolean>>map(Outcome::refused)
                .orElseGet(() -> moved(act, piece, actor, null, null));
    }

    private Outcome<Boolean> returned(Piece piece, Actor actor, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("reason", "required")));
        }
        if (reason.length() > MOST_REASON_CHARACTERS) {
            return Outcome.refused(
                    Refusal.invalid(new FieldProblem("reason", "too-long", Map.of("limit", MOST_REASON_CHARACTERS))));
        }
        return moved(PieceAct.RETURN, piece, actor, reason.strip(), null);
    }

    private Outcome<Boolean> scheduled(Piece piece, Actor actor, @Nullable Instant at) {
        Instant now = clock.instant();
        if (at == null) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("at", "required")));
        }
        if (at.isBefore(now.plus(LEAST_LEAD))) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("at", "in-past")));
        }
        if (at.isAfter(now.plus(MOST_LEAD))) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("at", "too-far")));
        }
        Optional<Refusal> embargo = Embargoes.refuses(piece, at);
        if (embargo.isPresent()) {
            return Outcome.refused(
                    Refusal.invalid(new FieldProblem("at", "before-embargo", embargo.get().values())));
        }
        Optional<Refusal> unready = gate.refuses(piece, Moment.PUBLICATION, at);
        if (unready.isPresent()) {
            return Outcome.refused(unready.get());
        }
        schedule.set(piece, at, actor);
        return moved(PieceAct.SCHEDULE, piece, actor, null, at);
    }

    private Outcome<Boolean> moved(
            PieceAct act, Piece piece, Actor actor, @Nullable String reason, @Nullable Instant scheduledAt) {
        Instant now = clock.instant();
        record.keepVersion(piece, act.code(), actor.person().value(), actor.name(), now);
        record.handOver(piece, act.to(), act.code(), reason, actor, now);
        pieces.move(piece, act.to(), scheduledAt, now);
        if (act == PieceAct.APPROVE) {
            approvals.give(piece, actor, now);
        }
        changes.record(piece.agency(), "piece", piece.id().value());
        audit.record(
                piece.agency(),
                actor,
                AuditFact.of("piece." + act.code(), "piece", piece.id().value(), piece.title())
                        .changing(
                                Map.of("state", piece.state().code()),
                                reason == null
                                        ? Map.of("state", act.to().code())
                                        : Map.of("state", act.to().code(), "reason", reason)));
        news.tell(piece, act, actor, reason);
        return Outcome.done(true);
    }
}
