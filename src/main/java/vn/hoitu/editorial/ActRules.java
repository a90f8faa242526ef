package vn.hoitu.editorial;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Refusal;

/** Whether an act may be done now, by this person. The same rules answer the screens and the acts themselves. */
@Component
class ActRules {

    private final EditorialPolicy policy;

    ActRules(EditorialPolicy policy) {
        this.policy = policy;
    }

    Optional<Refusal> refuses(PieceAct act, Piece piece, Actor actor) {
        if (!permitted(act, piece, actor)) {
            return Optional.of(Refusal.forbidden());
        }
        if (!act.startsFrom(piece.state())) {
            return Optional.of(Refusal.of(
                    Refusal.Kind.CONFLICT, "act-not-now", Map.of("act", act.code(), "state", piece.state().code())));
        }
        if (act == PieceAct.APPROVE && policy.owns(actor, piece) && !EditorialPolicy.isChief(actor, piece.agency())) {
            return Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, "own-piece"));
        }
        if (act == PieceAct.UPDATE && !piece.unpublishedChanges()) {
            return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "nothing-to-update"));
        }
        return Optional.empty();
    }

    private boolean permitted(PieceAct act, Piece piece, Actor actor) {
        AgencyId agency = piece.agency();
        if (act.isTheOwners()) {
            return policy.may(actor, agency, EditorialPolicy.EDIT)
                    || policy.owns(actor, piece) && policy.may(actor, agency, EditorialPolicy.WRITE);
        }
        boolean beyondEditing = piece.state() == PieceState.REVIEWED || piece.state() == PieceState.APPROVED;
        if (act == PieceAct.RETURN && beyondEditing) {
            return policy.may(actor, agency, EditorialPolicy.APPROVE);
        }
        return policy.may(actor, agency, act.permission());
    }
}
