package vn.hoitu.editorial;

import java.util.UUID;
import vn.hoitu.shared.AgencyId;

/** What decides who may read a piece and who may type in it: whose it is and which step it has reached. */
interface Standing {

    AgencyId agency();

    PieceId id();

    PieceState state();

    UUID ownerId();
}
