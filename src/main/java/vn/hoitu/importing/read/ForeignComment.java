package vn.hoitu.importing.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A reader's comment at the source. Name, e-mail, address and network address are confidential. */
public record ForeignComment(
        String sourceId,
        @Nullable String parentSourceId,
        String author,
        String email,
        String address,
        String ip,
        @Nullable Instant at,
        String standing,
        String kind,
        String content) {}
