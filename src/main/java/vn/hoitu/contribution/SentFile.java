package vn.hoitu.contribution;

import org.jspecify.annotations.Nullable;
import vn.hoitu.storage.FileHash;

/**
 * A file of a contribution, as it lies in the store.
 *
 * @param kind what it is by its bytes; absent for what came by mail and is of no kind we read
 * @param picture its place in the archive once it was accepted
 */
record SentFile(
        int position,
        String name,
        @Nullable FileKind kind,
        FileHash hash,
        long bytes,
        java.util.@Nullable UUID picture) {

    String mediaType() {
        return kind == null ? "application/octet-stream" : kind.mediaType();
    }
}
