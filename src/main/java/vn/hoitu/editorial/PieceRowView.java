package vn.hoitu.editorial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece in a list.
 *
 * @param step where it stands in its workflow, since when, and until when the step should be done
 * @param late the step's time is over and somebody still works on the piece
 * @param version the version that an act on this row decides on, with the text's version beside it
 */
record PieceRowView(
        UUID id,
        long number,
        String title,
        String form,
        String urgency,
        String state,
        String step,
        Instant stepSince,
        @Nullable Instant stepDueAt,
        boolean late,
        int version,
        int documentVersion,
        @Nullable UUID sectionId,
        @Nullable String sectionName,
        @Nullable UUID deskId,
        List<String> tags,
        UUID ownerId,
        String ownerName,
        @Nullable UUID holderId,
        String holderName,
        Instant updatedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant scheduledAt,
        int words,
        int pictures,
        @Nullable String publicUrl,
        @Nullable String thumbnailUrl,
        boolean unpublishedChanges) {}
