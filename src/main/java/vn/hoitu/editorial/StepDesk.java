package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.editorial.check.Moment;
import vn.hoitu.editorial.workflow.Kind;
import vn.hoitu.editorial.workflow.Transition;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Takes a piece from one step of its workflow to the next. The piece is locked, and the way was found to be open. */
@Component
class StepDesk {

    static final int MOST_REASON_CHARACTERS = 2_000;

    private final Pieces pieces;
    private final PieceMoves moves;
    private final PieceRecord record;
    private final Approvals approvals;
    private final Grading grading;
    private final PublicationGate gate;
    private final HandingOver handing;
    private final Deputies deputies;
    private final PublishingDesk publishing;
    private final PieceNews news;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Clock clock;

    StepDesk(
            Pieces pieces,
            PieceMoves moves,
            PieceRecord record,
            Approvals approvals,
            Grading grading,
            PublicationGate gate,
            HandingOver handing,
            Deputies deputies,
            PublishingDesk publishing,
            PieceNews news,
            AuditTrail audit,
            ChangeLog changes,
            Clock clock) {
        this.pieces = pieces;
        this.moves = moves;
        this.record = record;
        this.approvals = approvals;
        this.grading = grading;
        this.gate = gate;
        this.handing = handing;
        this.deputies = deputies;
        this.publishing = publishing;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    Outcome<Boolean> take(WayOut way, Piece piece, Actor actor, ActOrder order) {
        Transition transition = way.transition();
        Holding next = handing.next(
                piece, way.version(), way.engine().design(), transition.to(), order.holder(), clock.instant());
        Optional<Refusal> refusal = refuses(transition, piece, order, next);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Holding.Taken taken = taken(way, piece, actor);
        String reason = order.reason() == null || order.reason().isBlank()
                ? null
                : order.reason().strip();
        return graded(transition, piece, actor, order)
                .then(done -> transition.kind() == Kind.PUBLISH
                        ? published(way, piece.withHolding(piece.holding().taking(taken)), actor)
                        : moved(way, piece, actor, reason, next.taking(taken)));
    }

    /** All that can be said against it, before anything is written. */
    private Optional<Refusal> refuses(Transition transition, Piece piece, ActOrder order, Holding next) {
        List<FieldProblem> problems = new ArrayList<>(reasonProblems(transition, order.reason()));
        if (order.holder() != null && !order.holder().equals(next.holder())) {
            problems.add(FieldProblem.of("holderId", "does-not-hold-step"));
        }
        if (order.grade() != null && !transition.grades()) {
            problems.add(FieldProblem.of("grade", "not-here"));
        }
        if (!problems.isEmpty()) {
            return Optional.of(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        Moment moment = switch (transition.kind()) {
            case FORWARD, RETURN -> Moment.HAND_IN;
            case APPROVE -> Moment.APPROVAL;
            case PUBLISH -> Moment.PUBLICATION;
        };
        return transition.checks() ? gate.refuses(piece, moment) : Optional.empty();
    }

    private Holding.Taken taken(WayOut way, Piece piece, Actor actor) {
        Optional<Directory.Colleague> absent = deputies.onBehalf(way, actor, piece);
        return new Holding.Taken(
                way.version(),
                way.transition().code(),
                absent.map(c -> c.person().value()).orElse(null),
                absent.map(Directory.Colleague::name).orElse(null));
    }

    private Outcome<Boolean> graded(Transition transition, Piece piece, Actor actor, ActOrder order) {
        return order.grade() == null || !transition.grades()
                ? Outcome.done(true)
                : grading.grade(piece, actor, order.grade());
    }

    /** A publication straight from the desk is an approval of the text as it stands, by whoever publishes. */
    private Outcome<Boolean> published(WayOut way, Piece piece, Actor actor) {
        if (way.engine().approves(way.transition())) {
            approvals.give(piece, actor, way.hands().isHead(), clock.instant());
        }
        oweReview(way, piece);
        return publishing.publish(piece, actor, PieceAct.PUBLISH.code());
    }

    void oweReview(WayOut way, Piece piece) {
        moves.oweReview(piece, way.after().reviewOwed() ? way.transition().reviewAfterMinutes() : null);
    }

    private Outcome<Boolean> moved(WayOut way, Piece piece, Actor actor, @Nullable String reason, Holding next) {
        Instant now = next.since();
        String to = next.step();
        PieceState state = HandingOver.stateAt(way.engine().design().step(to).orElseThrow());
        PieceAct act = way.act();
        record.keepVersion(piece, act.code(), actor.person().value(), actor.name(), now);
        record.handOver(piece, state, act.code(), reason, actor, next);
        pieces.moveTo(piece, state, next, now);
        if (act == PieceAct.APPROVE) {
            approvals.give(piece, actor, way.hands().isHead(), now);
        }
        Map<String, Object> after = values(state, reason);
        after.put("step", to);
        if (next.taken() != null && next.taken().onBehalfOfName() != null) {
            after.put("onBehalfOf", next.taken().onBehalfOfName());
        }
        recorded(
                piece,
                act,
                actor,
                Map.of("state", piece.state().code(), "step", piece.holding().step()),
                after);
        news.tell(piece, act, actor, reason, next);
        return Outcome.done(true);
    }

    /** To another phase at the same step: scheduled, no longer scheduled, set aside, taken up again. */
    Outcome<Boolean> setAside(PieceAct act, Piece piece, Actor actor, @Nullable Instant scheduledAt) {
        Instant now = clock.instant();
        record.keepVersion(piece, act.code(), actor.person().value(), actor.name(), now);
        record.handOver(piece, act.to(), act.code(), null, actor, now);
        pieces.move(piece, act.to(), scheduledAt, now);
        recorded(piece, act, actor, Map.of("state", piece.state().code()), values(act.to(), null));
        news.tell(piece, act, actor, null);
        return Outcome.done(true);
    }

    private void recorded(
            Piece piece, PieceAct act, Actor actor, Map<String, Object> before, Map<String, Object> after) {
        changes.record(piece.agency(), "piece", piece.id().value());
        audit.record(
                piece.agency(),
                actor,
                AuditFact.of("piece." + act.code(), "piece", piece.id().value(), piece.title())
                        .changing(before, after));
    }

    private static Map<String, Object> values(PieceState state, @Nullable String reason) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("state", state.code());
        if (reason != null) {
            values.put("reason", reason);
        }
        return values;
    }

    private static List<FieldProblem> reasonProblems(Transition transition, @Nullable String reason) {
        if (transition.reasonRequired() && (reason == null || reason.isBlank())) {
            return List.of(FieldProblem.of("reason", "required"));
        }
        return reason != null && reason.length() > MOST_REASON_CHARACTERS
                ? List.of(new FieldProblem("reason", "too-long", Map.of("limit", MOST_REASON_CHARACTERS)))
                : List.of();
    }
}
