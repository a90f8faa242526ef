package vn.hoitu.editorial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;

/**
 * A piece as it goes to readers: the snapshot taken in the transaction that published it.
 *
 * @param number short public number, unique in the agency, part of the address
 * @param document the whole document as ProseMirror JSON text
 * @param revision 1 for the first publication, then counted up by updates and corrections
 * @param firstPublishedAt when readers first could read it
 * @param publishedAt when this revision went out
 */
public record PublishedPiece(
        AgencyId agency,
        PieceId id,
        long number,
        String slug,
        UUID sectionId,
        String document,
        List<AuthorView> authors,
        List<String> tags,
        @Nullable String source,
        int revision,
        Instant firstPublishedAt,
        Instant publishedAt) {

    /** Path on the agency's site, such as {@code /lu-quet-o-nam-luc-1024.html}. */
    public String path() {
        return "/" + slug + "-" + number + ".html";
    }
}
