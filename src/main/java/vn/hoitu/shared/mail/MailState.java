package vn.hoitu.shared.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How letters leave, for the operator.
 *
 * @param server where to, empty when no server is configured
 * @param sent in the last day
 * @param givenUp in the last day
 */
public record MailState(
        boolean configured,
        String server,
        int waiting,
        @Nullable Instant oldestWrittenAt,
        int sent,
        int givenUp,
        @Nullable Instant lastSentAt,
        List<LetterTrouble> troubles) {

    static final int MOST_TROUBLES = 20;

    /** A letter that could not leave, without its words. */
    public record LetterTrouble(
            UUID id, Instant writtenAt, int attempts, boolean givenUp, Instant nextAt, String reason) {}
}
