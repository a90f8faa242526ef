package vn.hoitu.contribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contribution in the desk's inbox.
 *
 * @param html the text built anew from what was sent; nothing of the sender's own HTML is in it
 * @param remarks codes of what was guessed or lost when it was read
 */
public record ContributionView(
        UUID id,
        String receipt,
        String channel,
        @Nullable UUID collaboratorId,
        String senderName,
        String senderEmail,
        String senderPhone,
        String title,
        String html,
        int words,
        List<String> remarks,
        @Nullable Instant consentAt,
        Instant receivedAt,
        String state,
        @Nullable UUID sectionId,
        @Nullable UUID personId,
        @Nullable String personName,
        @Nullable String reason,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable UUID pieceId,
        List<SentFileView> files,
        int version) {

    /** @param kind absent for a file of a kind we do not read */
    public record SentFileView(
            int position, String name, @Nullable String kind, boolean picture, long bytes, String url) {}

    /** A line of the inbox. */
    public record ContributionRowView(
            UUID id,
            String receipt,
            String channel,
            String senderName,
            String title,
            Instant receivedAt,
            String state,
            @Nullable UUID sectionId,
            @Nullable UUID personId,
            @Nullable String personName,
            @Nullable UUID pieceId,
            int files,
            int version) {}
}
