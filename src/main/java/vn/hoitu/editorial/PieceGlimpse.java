package vn.hoitu.editorial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the whole newsroom may know of a piece that was planned: that it exists, how far it is, where readers find it.
 *
 * @param publicUrl where readers find it; absent while it is not with them
 */
public record PieceGlimpse(
        UUID id,
        long number,
        String title,
        PieceState state,
        int words,
        @Nullable Instant publishedAt,
        @Nullable String publicUrl) {}
