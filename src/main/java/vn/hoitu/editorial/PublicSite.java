package vn.hoitu.editorial;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;

/**
 * What publishing needs of the place where readers read. Called inside the publishing transaction, so that a piece is
 * published and readable or neither; implemented by the site.
 */
public interface PublicSite {

    /** Puts or replaces a piece, with all corrections it has had (oldest first). */
    void publish(PublishedPiece piece, List<PublishedCorrection> corrections);

    /** Takes a piece away from readers, feeds and lists at once; its address then says that it is gone. */
    void takeDown(AgencyId agency, PieceId piece, Instant at);

    /** What readers are told beside the text is another; pages that were kept are drawn anew. */
    void redraw(AgencyId agency, PieceId piece);

    /** Takes a piece away because its time is over; its address then says so. */
    void expire(AgencyId agency, PieceId piece, Instant at);

    /** Tells readers of corrections of a piece that they can no longer read; its address names them. */
    void correctGone(AgencyId agency, PieceId piece, List<PublishedCorrection> corrections);

    /** Where readers find the piece, absolute; absent when it is not with readers. */
    @Nullable
    String urlOf(AgencyId agency, PieceId piece);

    /** The page as readers would see it, for those who decide about it. */
    String preview(PublishedPiece piece, List<PublishedCorrection> corrections);

    /** Remembers that an address of an earlier system now leads to this piece. */
    void redirect(AgencyId agency, String oldPath, PieceId piece);
}
