package vn.hoitu.editorial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;

/**
 * What search knows of a piece.
 *
 * @param text kicker, sapo, body and captions as plain text
 * @param ownerId the reporter, who finds the piece before anybody approved it
 */
public record SearchablePiece(
        AgencyId agency,
        PieceId id,
        long number,
        PieceState state,
        String title,
        String sapo,
        String text,
        List<String> authors,
        List<String> tags,
        @Nullable UUID sectionId,
        UUID ownerId,
        Instant updatedAt,
        @Nullable Instant publishedAt) {}
