package vn.hoitu.spokesperson;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A release of an authority (thông cáo báo chí).
 *
 * @param edition the number of the text that agencies have; 0 before it was released
 */
record Release(
        UUID id,
        UUID authority,
        long number,
        String state,
        Content content,
        Audience audience,
        int edition,
        @Nullable Instant releasedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason,
        String byName,
        int version,
        Instant updatedAt) {

    static final String DRAFT = "draft";
    static final String RELEASED = "released";
    static final String WITHDRAWN = "withdrawn";

    /** What it says. */
    record Content(
            String title,
            String text,
            String contact,
            @Nullable Instant embargoUntil) {}

    /**
     * Who gets it.
     *
     * @param kind {@code all}, {@code under} (all agencies below a body) or {@code chosen}
     */
    record Audience(String kind, @Nullable UUID under, List<UUID> chosen) {

        static final Audience ALL = new Audience("all", null, List.of());
    }

    /** One text that agencies got. */
    record Edition(int number, Content content, String note, String byName, Instant at) {}

    /** A file that goes with it. */
    record Attachment(UUID id, String name, long bytes, String hash) {}

    /** One agency that got it. */
    record Delivery(
            UUID release,
            UUID agency,
            Instant sentAt,
            @Nullable Instant openedAt,
            @Nullable String openedByName,
            @Nullable Integer openedEdition,
            @Nullable UUID pieceId) {}

    boolean isUnderEmbargo(Instant now) {
        Instant until = content.embargoUntil();
        return until != null && until.isAfter(now);
    }
}
