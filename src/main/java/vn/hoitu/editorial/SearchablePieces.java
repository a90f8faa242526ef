package vn.hoitu.editorial;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** Pieces for the search index, and the rights under which a hit may be shown. */
public interface SearchablePieces {

    Optional<SearchablePiece> find(AgencyId agency, PieceId piece);

    /** The next pieces by id, for a rebuild; empty at the end. */
    List<SearchablePiece> after(AgencyId agency, @Nullable PieceId last, int limit);

    /** Of these hits, those the actor may read, as the database has them now. */
    List<SearchablePiece> readable(AgencyId agency, Actor actor, List<PieceId> hits);

    /** Of these hits, those that are with readers now, in their published version. */
    List<SearchablePiece> published(AgencyId agency, List<PieceId> hits);
}
