package vn.hoitu.editorial;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.check.CheckedPieces;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** Gives the checks the pieces and the rights of this module. */
@Component
class PiecesForChecks implements CheckedPieces {

    private final Pieces pieces;
    private final EditorialPolicy policy;
    private final Deputies deputies;
    private final PublicSite site;

    PiecesForChecks(Pieces pieces, EditorialPolicy policy, Deputies deputies, PublicSite site) {
        this.pieces = pieces;
        this.policy = policy;
        this.deputies = deputies;
        this.site = site;
    }

    @Override
    public Optional<Seen> find(AgencyId agency, Actor actor, UUID piece) {
        return seen(pieces.find(agency, new PieceId(piece)), actor);
    }

    @Override
    public Optional<Seen> lock(AgencyId agency, Actor actor, UUID piece) {
        return seen(pieces.lock(agency, new PieceId(piece)), actor);
    }

    private Optional<Seen> seen(Optional<Piece> found, Actor actor) {
        return found.filter(piece -> deputies.mayRead(actor, piece))
                .map(piece -> new Seen(
                        PublicationGate.checked(piece),
                        piece.title(),
                        policy.mayDeclare(actor, piece),
                        policy.may(actor, piece.agency(), EditorialPolicy.EDIT),
                        policy.may(actor, piece.agency(), EditorialPolicy.READ_FOR_LAW)));
    }

    @Override
    public boolean mayManage(Actor actor, AgencyId agency) {
        return policy.may(actor, agency, EditorialPolicy.MANAGE_CHECKS);
    }

    @Override
    public boolean mayReadLog(Actor actor, AgencyId agency) {
        return mayManage(actor, agency) || policy.may(actor, agency, EditorialPolicy.EDIT);
    }

    @Override
    public void relabelled(AgencyId agency, UUID piece) {
        site.redraw(agency, new PieceId(piece));
    }
}
