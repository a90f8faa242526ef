package vn.hoitu.editorial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;

/** A piece as it lies in the database. */
record Piece(
        AgencyId agency,
        PieceId id,
        long number,
        PieceState state,
        int version,
        String document,
        int documentVersion,
        String title,
        String sapo,
        int words,
        List<UUID> pictureIds,
        @Nullable UUID sectionId,
        List<String> tags,
        List<AuthorView> authors,
        @Nullable String source,
        @Nullable String slug,
        UUID ownerId,
        String ownerName,
        UUID savedById,
        String savedByName,
        Instant savedAt,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant scheduledAt,
        @Nullable Instant publishedAt,
        int revision,
        @Nullable Integer publishedDocumentVersion) {

    boolean unpublishedChanges() {
        return state == PieceState.PUBLISHED
                && (publishedDocumentVersion == null || publishedDocumentVersion != documentVersion);
    }

    Piece withSlug(String wanted) {
        return new Piece(
                agency, id, number, state, version, document, documentVersion, title, sapo, words, pictureIds,
                sectionId, tags, authors, source, wanted, ownerId, ownerName, savedById, savedByName, savedAt,
                createdAt, updatedAt, scheduledAt, publishedAt, revision, publishedDocumentVersion);
    }

    /** Path on the agency's site once it is published. */
    @Nullable String path() {
        return state == PieceState.PUBLISHED && slug != null ? "/" + slug + "-" + number + ".html" : null;
    }
}
