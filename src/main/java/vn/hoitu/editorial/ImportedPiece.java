package vn.hoitu.editorial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;

/**
 * A piece from another system, already in our document model.
 *
 * @param origin identifies it at its source for ever, such as {@code wxr:https://…/?p=12}; the same origin again is the
 *     same piece
 * @param state {@code PUBLISHED} or {@code DRAFT}
 */
public record ImportedPiece(
        AgencyId agency,
        String origin,
        PieceState state,
        @Nullable UUID sectionId,
        String document,
        List<AuthorView> authors,
        List<String> tags,
        @Nullable String source,
        @Nullable String slug,
        Instant createdAt,
        @Nullable Instant publishedAt,
        List<String> oldPaths) {}
