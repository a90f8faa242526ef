package vn.hoitu.strategy;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Given;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** What becomes of a declaration: a body above the unit accepts or returns it, or the unit takes it back. */
@Service
class DeclarationDecisions {

    static final int MOST_COMMENT_CHARACTERS = 1_000;

    private final Declarations declarations;
    private final DeclarationSteps steps;
    private final DeclaredFigures figures;
    private final Oversight oversight;
    private final StrategyPolicy policy;
    private final Tenancy tenancy;
    private final Clock clock;

    DeclarationDecisions(
            Declarations declarations,
            DeclarationSteps steps,
            DeclaredFigures figures,
            Oversight oversight,
            StrategyPolicy policy,
            Tenancy tenancy,
            Clock clock) {
        this.declarations = declarations;
        this.steps = steps;
        this.figures = figures;
        this.oversight = oversight;
        this.policy = policy;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** A body above the unit decides. Of two who decide at once the second learns that it was decided. */
    Outcome<UUID> review(
            AgencyId agency,
            Actor actor,
            UUID id,
            @Nullable Integer version,
            @Nullable Boolean accept,
            @Nullable String comment) {
        Optional<UUID> body = oversight.bodyAbove(actor, agency.value());
        if (body.isEmpty()) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Given.version(version)
                .then(over -> reviewed(agency, actor, body.get(), new Seen(id, over), accept, comment));
    }

    private Outcome<UUID> reviewed(
            AgencyId agency, Actor actor, UUID body, Seen seen, @Nullable Boolean accept, @Nullable String comment) {
        if (accept == null) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("accept", "required")));
        }
        Optional<FieldProblem> unfit = accept
                ? Given.wrongIfThere("comment", comment, MOST_COMMENT_CHARACTERS)
                : Given.wrong("comment", comment, MOST_COMMENT_CHARACTERS);
        if (unfit.isPresent()) {
            return Outcome.refused(Refusal.invalid(unfit.get()));
        }
        String state = accept ? Declaration.ACCEPTED : Declaration.RETURNED;
        Move move = new Move(state, oversight.nameOf(body), comment);
        return moved(agency, actor, seen, move, d -> d.state().equals(Declaration.SUBMITTED), d -> {
            if (accept) {
                steps.replace(d, Declaration.ACCEPTED, actor);
                figures.accepted(actor, d);
            } else {
                figures.withdrawn(actor, d, Objects.requireNonNull(comment));
            }
        });
    }

    /** The unit takes it back, with a reason. */
    Outcome<UUID> withdraw(AgencyId agency, Actor actor, UUID id, @Nullable Integer version, @Nullable String reason) {
        if (!policy.declares(actor, agency.value())) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Given.version(version).then(over -> {
            Optional<FieldProblem> unfit = Given.wrong("reason", reason, MOST_COMMENT_CHARACTERS);
            if (reason == null || unfit.isPresent()) {
                return Outcome.refused(Refusal.invalid(unfit.orElseThrow()));
            }
            Move move = new Move(Declaration.WITHDRAWN, "", reason);
            return moved(agency, actor, new Seen(id, over), move, Declaration::isOpen, d -> {
                figures.withdrawn(actor, d, reason);
                steps.waiting(d).ifPresent(other -> figures.declared(actor, other));
            });
        });
    }

    /** What somebody acts on, as he saw it. */
    private record Seen(UUID id, int version) {}

    private record Move(String state, String body, @Nullable String comment) {}

    /** Whether it may be is asked before anything is written; a version that moved on in between decides the race. */
    private Outcome<UUID> moved(
            AgencyId agency,
            Actor actor,
            Seen seen,
            Move move,
            Predicate<Declaration> allowed,
            Consumer<Declaration> deciding) {
        return tenancy.within(agency, () -> {
            Optional<Declaration> found = declarations.find(agency.value(), seen.id());
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            Declaration d = found.get();
            declarations.keepOthersOut(d);
            if (!allowed.test(d)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "declaration-decided"));
            }
            if (!declarations.move(d.id(), seen.version(), move.state())) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "declaration-moved-on"));
            }
            deciding.accept(d);
            declarations.step(d.id(), move.state(), actor, move.body(), move.comment(), clock.instant());
            steps.tell(actor, d, move.state(), move.body().isEmpty() ? Map.of() : Map.of("body", move.body()));
            return Outcome.done(d.id());
        });
    }
}
