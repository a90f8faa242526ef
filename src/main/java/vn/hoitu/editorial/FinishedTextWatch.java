package vn.hoitu.editorial;

import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/**
 * Those who gave their word for a piece that was approved or is with readers, such as the one who approved the page it
 * stands on. Asked within the transaction that changes the text or what is printed beside it.
 */
public interface FinishedTextWatch {

    void changed(AgencyId agency, PieceId piece, Actor actor);
}
