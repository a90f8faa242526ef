package vn.hoitu.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;

/**
 * What happens and how the newsroom means to cover it (đề tài).
 *
 * @param day the day the story is registered for, in Vietnam
 * @param mergedInto the story that took this one in, when both were about the same
 */
record Story(
        AgencyId agency,
        UUID id,
        long number,
        LocalDate day,
        Wish wish,
        StoryState state,
        UUID proposedById,
        String proposedByName,
        Instant proposedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable UUID mergedInto,
        int version) {

    /** What a person writes into the plan about a story. */
    record Wish(
            String title,
            String angle,
            @Nullable UUID sectionId,
            String priority,
            String place,
            String equipment,
            @Nullable Instant deadline) {}
}
