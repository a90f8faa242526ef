package vn.hoitu.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One writing of the exchange.
 *
 * @param party who wrote it: {@code sender}, {@code agency} or {@code authority}
 * @param act code of the act it was written with; {@code register} for the first
 * @param pieceId the piece that publishes it
 */
record Message(
        UUID id,
        UUID letterId,
        int position,
        String party,
        String act,
        String text,
        LocalDate on,
        @Nullable UUID byId,
        @Nullable String byName,
        @Nullable UUID pieceId,
        Instant at) {}
