package vn.hoitu.editorial.check;

import java.util.Optional;
import java.util.UUID;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** What the checks ask of the module they belong to: the pieces, and who may do what with them. */
public interface CheckedPieces {

    /**
     * A piece that somebody looks at.
     *
     * @param mayDeclare whether the person may say what is true of the piece: AI, interviews, warnings answered for
     * @param mayAskForLegalReading whether the person may want a legal reading
     * @param maySignLegalReading whether the person may sign that the text was read
     */
    record Seen(
            CheckedPiece piece,
            String title,
            boolean mayDeclare,
            boolean mayAskForLegalReading,
            boolean maySignLegalReading) {}

    /** Empty when there is no such piece or the person may not read it. Within the agency's transaction. */
    Optional<Seen> find(AgencyId agency, Actor actor, UUID piece);

    /** The same, and nobody else changes the piece until the transaction ends. */
    Optional<Seen> lock(AgencyId agency, Actor actor, UUID piece);

    boolean mayManage(Actor actor, AgencyId agency);

    /** Whether somebody sees the log of AI use of the whole agency. */
    boolean mayReadLog(Actor actor, AgencyId agency);

    /** What readers are told of the making of a piece is another; its public page is drawn anew. */
    void relabelled(AgencyId agency, UUID piece);
}
