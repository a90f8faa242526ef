package vn.hoitu.editorial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece in a list. */
record PieceRowView(
        UUID id,
        long number,
        String title,
        String form,
        String urgency,
        String state,
        @Nullable UUID sectionId,
        @Nullable String sectionName,
        UUID ownerId,
        String ownerName,
        String holderName,
        Instant updatedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant scheduledAt,
        int words,
        int pictures,
        @Nullable String publicUrl,
        @Nullable String thumbnailUrl,
        boolean unpublishedChanges) {}
