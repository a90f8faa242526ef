package vn.hoitu.contribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;

/** A contribution as it stands in the inbox. */
record Item(
        AgencyId agency,
        UUID id,
        int number,
        String channel,
        @Nullable UUID linkId,
        @Nullable UUID collaboratorId,
        Submission.Sender sender,
        String locale,
        String title,
        String body,
        boolean html,
        List<String> remarks,
        @Nullable Instant consentAt,
        Instant receivedAt,
        ItemState state,
        @Nullable UUID sectionId,
        @Nullable UUID personId,
        @Nullable String reason,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID pieceId,
        int version) {

    /** What the sender is told to keep. */
    String receipt() {
        return receipt(number);
    }

    static String receipt(int number) {
        return "CT-" + String.format(java.util.Locale.ROOT, "%06d", number);
    }
}
