package vn.hoitu.editorial;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.Refusal;

/** Whether an act may be done now, by this person. The same rules answer the screens and the acts themselves. */
@Component
class ActRules {

    private final EditorialPolicy policy;
    private final Approvals approvals;
    private final Directory directory;
    private final Clock clock;

    ActRules(EditorialPolicy policy, Approvals approvals, Directory directory, Clock clock) {
        this.policy = policy;
        this.approvals = approvals;
        this.directory = directory;
        this.clock = clock;
    }

    Optional<Refusal> refuses(PieceAct act, Piece piece, Actor actor) {
        if (!permitted(act, piece, actor)) {
            return Optional.of(Refusal.forbidden());
        }
        if (!act.startsFrom(piece.state())) {
            return Optional.of(Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "act-not-now",
                    Map.of("act", act.code(), "state", piece.state().code())));
        }
        if (act == PieceAct.APPROVE && policy.owns(actor, piece) && !EditorialPolicy.isChief(actor, piece.agency())) {
            return Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, "own-piece"));
        }
        if ((act == PieceAct.PUBLISH || act == PieceAct.SCHEDULE) && !approvals.covers(piece)) {
            return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "not-the-approved-text"));
        }
        if (act == PieceAct.PUBLISH && Embargoes.refuses(piece, clock.instant()).isPresent()) {
            return Embargoes.refuses(piece, clock.instant());
        }
        return act == PieceAct.UPDATE ? refusesUpdate(piece, actor) : Optional.empty();
    }

    /** What readers have is changed by two people, as long as there is a second who could; alone one may only correct. */
    private Optional<Refusal> refusesUpdate(Piece piece, Actor actor) {
        Set<UUID> hands = approvals.handsSincePublication(piece);
        if (!piece.unpublishedChanges() && hands.isEmpty()) {
            return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "nothing-to-update"));
        }
        boolean alone = isAlone(piece, actor, hands);
        boolean others = directory.holders(piece.agency(), policy.rolesWith(PieceAct.UPDATE.permission())).stream()
                .anyMatch(person -> !person.equals(actor.person()));
        return alone && others
                ? Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, "needs-another-person"))
                : Optional.empty();
    }

    /** Nobody else has seen the text as it is: all of it, or the last of it, is this person's. A program sees nothing. */
    private static boolean isAlone(Piece piece, Actor actor, Set<UUID> hands) {
        UUID me = actor.person().value();
        boolean lastHand = hands.contains(me) && piece.savedById().equals(me);
        boolean program = actor.rolesIn(piece.agency().value()).contains(Role.SERVICE);
        return hands.equals(Set.of(me)) || lastHand || program && !hands.isEmpty();
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
