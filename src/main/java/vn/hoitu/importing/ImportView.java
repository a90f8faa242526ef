package vn.hoitu.importing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as people see it.
 *
 * @param total items of the file; absent until it was read
 * @param failure what is wrong with the file as a whole, in the reader's language
 */
public record ImportView(
        UUID id,
        String kind,
        String sourceName,
        String state,
        int done,
        @Nullable Integer total,
        int created,
        int updated,
        int unchanged,
        int skipped,
        int failed,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        String byName,
        @Nullable String failure) {}
