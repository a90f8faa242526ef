package vn.hoitu.editorial;

import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;

/** Where pieces from other systems come in. */
public interface ImportDesk {

    enum Came {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    record Brought(PieceId piece, Came came) {}

    /**
     * Takes a piece in. The same origin with the same content changes nothing; with other content it updates the piece
     * unless people have worked on it here, which is refused with {@code edited-here}.
     */
    Outcome<Brought> bring(ImportedPiece piece, Actor actor);
}
