package vn.hoitu.editorial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.document.DocumentJson;
import vn.hoitu.editorial.live.AcceptedBatch;
import vn.hoitu.editorial.live.Text;
import vn.hoitu.shared.AgencyId;

/**
 * A piece as it lies in the database.
 *
 * @param documentVersion how many steps made the text
 * @param checkpointVersion the version at which the row's own copy of the text stands
 */
record Piece(
        AgencyId agency,
        PieceId id,
        long number,
        PieceState state,
        int version,
        String document,
        int documentVersion,
        int checkpointVersion,
        String title,
        String sapo,
        int words,
        List<UUID> pictureIds,
        @Nullable UUID sectionId,
        List<String> tags,
        List<AuthorView> authors,
        @Nullable String source,
        Making making,
        Holding holding,
        @Nullable String slug,
        UUID ownerId,
        String ownerName,
        UUID savedById,
        String savedByName,
        Instant savedAt,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant scheduledAt,
        @Nullable Instant embargoUntil,
        @Nullable Instant publishedAt,
        int revision,
        @Nullable Integer publishedDocumentVersion)
        implements Standing {

    boolean unpublishedChanges() {
        return state == PieceState.PUBLISHED && hasOtherText();
    }

    /** Whether the text is not the one that was published last. */
    boolean hasOtherText() {
        return publishedDocumentVersion == null || publishedDocumentVersion != documentVersion;
    }

    Piece atCheckpoint() {
        return new Piece(
                agency,
                id,
                number,
                state,
                version,
                document,
                documentVersion,
                documentVersion,
                title,
                sapo,
                words,
                pictureIds,
                sectionId,
                tags,
                authors,
                source,
                making,
                holding,
                slug,
                ownerId,
                ownerName,
                savedById,
                savedByName,
                savedAt,
                createdAt,
                updatedAt,
                scheduledAt,
                embargoUntil,
                publishedAt,
                revision,
                publishedDocumentVersion);
    }

    Piece withSlug(String wanted) {
        return new Piece(
                agency,
                id,
                number,
                state,
                version,
                document,
                documentVersion,
                checkpointVersion,
                title,
                sapo,
                words,
                pictureIds,
                sectionId,
                tags,
                authors,
                source,
                making,
                holding,
                wanted,
                ownerId,
                ownerName,
                savedById,
                savedByName,
                savedAt,
                createdAt,
                updatedAt,
                scheduledAt,
                embargoUntil,
                publishedAt,
                revision,
                publishedDocumentVersion);
    }

    Piece withHolding(Holding other) {
        return new Piece(
                agency,
                id,
                number,
                state,
                version,
                document,
                documentVersion,
                checkpointVersion,
                title,
                sapo,
                words,
                pictureIds,
                sectionId,
                tags,
                authors,
                source,
                making,
                other,
                slug,
                ownerId,
                ownerName,
                savedById,
                savedByName,
                savedAt,
                createdAt,
                updatedAt,
                scheduledAt,
                embargoUntil,
                publishedAt,
                revision,
                publishedDocumentVersion);
    }

    /** The same with the text as the steps after its checkpoint have made it. */
    Piece withText(Text text, DocumentFields fields, AcceptedBatch last) {
        return new Piece(
                agency,
                id,
                number,
                state,
                version,
                DocumentJson.write(text.document()),
                text.version(),
                checkpointVersion,
                fields.title(),
                fields.sapo(),
                fields.words(),
                fields.pictureIds(),
                sectionId,
                tags,
                authors,
                source,
                making,
                holding,
                slug,
                ownerId,
                ownerName,
                last.person(),
                last.name(),
                last.at(),
                createdAt,
                last.at().isAfter(updatedAt) ? last.at() : updatedAt,
                scheduledAt,
                embargoUntil,
                publishedAt,
                revision,
                publishedDocumentVersion);
    }

    /** Path on the agency's site while it is published there. */
    @Nullable
    String path() {
        return state == PieceState.PUBLISHED && slug != null && making.form().isForTheSite()
                ? "/" + slug + "-" + number + ".html"
                : null;
    }
}
