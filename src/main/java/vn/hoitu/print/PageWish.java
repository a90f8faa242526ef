package vn.hoitu.print;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a page is to be, whole. */
record PageWish(
        String name,
        @Nullable UUID responsibleId,
        @Nullable String responsibleName,
        Instant closingAt,
        int adShare,
        String note) {}
