package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.check.Moment;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Moves pieces along their way: submit, return, approve, publish, correct, take down. One order, one transaction. */
@Service
public class ActDesk {

    static final Duration LEAST_LEAD = Duration.ofSeconds(5);
    static final Duration MOST_LEAD = Duration.ofDays(366);

    private final Pieces pieces;
    private final EditorialPolicy policy;
    private final ActRules rules;
    private final PublicationGate gate;
    private final StepDesk steps;
    private final HoldingDesk holding;
    private final PublishingDesk publishing;
    private final TakeDownDesk takeDowns;
    private final PublicationClock schedule;
    private final Deputies deputies;
    private final MovedOn movedOn;
    private final Tenancy tenancy;
    private final Clock clock;

    ActDesk(
            Pieces pieces,
            EditorialPolicy policy,
            ActRules rules,
            PublicationGate gate,
            StepDesk steps,
            HoldingDesk holding,
            PublishingDesk publishing,
            TakeDownDesk takeDowns,
            PublicationClock schedule,
            Deputies deputies,
            MovedOn movedOn,
            Tenancy tenancy,
            Clock clock) {
        this.pieces = pieces;
        this.policy = policy;
        this.rules = rules;
        this.gate = gate;
        this.steps = steps;
        this.holding = holding;
        this.publishing = publishing;
        this.takeDowns = takeDowns;
        this.schedule = schedule;
        this.deputies = deputies;
        this.movedOn = movedOn;
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
            if (found.isEmpty() || !policy.mayRead(deputies.withLent(actor, agency), found.get())) {
                return Outcome.refused(Refusal.absent());
            }
            Piece piece = found.get();
            Optional<Refusal> late = movedOn.since(piece, order, actor);
            return late.isPresent()
                    ? Outcome.refused(late.get())
                    : carryOut(act.get(), piece, actor, order).map(done -> id);
        });
    }

    private Outcome<Boolean> carryOut(PieceAct act, Piece piece, Actor actor, ActOrder order) {
        return act.isOfTheWorkflow()
                ? rules.way(act, piece, actor, order.transition())
                        .then(way -> rules.refusesNow(way, piece, actor)
                                .<Outcome<Boolean>>map(Outcome::refused)
                                .orElseGet(() -> steps.take(way, piece, actor, order)))
                : rules.refuses(act, piece, actor)
                        .<Outcome<Boolean>>map(Outcome::refused)
                        .orElseGet(() -> permitted(act, piece, actor, order));
    }

    private Outcome<Boolean> permitted(PieceAct act, Piece piece, Actor actor, ActOrder order) {
        return switch (act) {
            case SUBMIT, REVIEW, APPROVE, RETURN, PUBLISH ->
                throw new IllegalStateException(act + " is a step of the workflow");
            case SCHEDULE -> scheduled(piece, actor, order.at());
            case UNSCHEDULE, DISCARD, RESTORE -> steps.setAside(act, piece, actor, null);
            case TAKE -> holding.take(piece, actor);
            case ASSIGN -> holding.assign(piece, actor, order.holder());
            case AFTER_REVIEW -> holding.review(piece, actor, order.reason());
            case UPDATE -> publishing.publish(piece, actor, "update");
            case CORRECT -> publishing.correct(piece, actor, order.correction());
            case TAKE_DOWN -> takeDowns.takeDown(piece, actor, order.takedown());
        };
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
        if (schedule.endsBefore(piece, at)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("at", "after-unpublish")));
        }
        Optional<Refusal> embargo = Embargoes.refuses(piece, at);
        if (embargo.isPresent()) {
            return Outcome.refused(Refusal.invalid(
                    new FieldProblem("at", "before-embargo", embargo.get().values())));
        }
        Optional<Refusal> unready = gate.refuses(piece, Moment.PUBLICATION, at);
        if (unready.isPresent()) {
            return Outcome.refused(unready.get());
        }
        schedule.set(piece, at, actor);
        return rules.way(PieceAct.PUBLISH, piece, actor, null).then(way -> {
            Outcome<Boolean> done = steps.setAside(PieceAct.SCHEDULE, piece, actor, at);
            steps.oweReview(way, piece);
            return done;
        });
    }
}
