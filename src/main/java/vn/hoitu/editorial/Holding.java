package vn.hoitu.editorial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * At which step of its workflow a piece stands and who answers for it there.
 *
 * @param workflowVersion the version the piece goes by; absent until it is first handed in
 * @param dueAt when the step's time is over
 * @param holder who answers by name; without one, whoever's role holds the step
 * @param taken the way being taken; absent outside of an act
 */
record Holding(
        @Nullable UUID workflowVersion,
        String step,
        Instant since,
        @Nullable Instant dueAt,
        @Nullable UUID holder,
        @Nullable String holderName,
        @Nullable Taken taken) {

    /** The way that is being taken in this transaction, and for whom when somebody stands in. */
    record Taken(
            UUID version,
            String transition,
            @Nullable UUID onBehalfOf,
            @Nullable String onBehalfOfName) {}

    /** Where every workflow begins and ends. */
    static final String FIRST_STEP = "draft";

    static final String LAST_STEP = "published";

    /** With its writer, before anybody else has it. */
    static Holding withOwner(UUID owner, String ownerName, Instant since) {
        return new Holding(null, FIRST_STEP, since, null, owner, ownerName, null);
    }

    Holding taking(Taken way) {
        return new Holding(workflowVersion, step, since, dueAt, holder, holderName, way);
    }

    /** Where a piece stands that came to a phase by another way than a step of its workflow. */
    static String usualStep(PieceState state) {
        return switch (state) {
            case DRAFT, RETURNED, DISCARDED -> FIRST_STEP;
            case SUBMITTED -> "editing";
            case REVIEWED -> "desk";
            case APPROVED, SCHEDULED -> "secretariat";
            case PUBLISHED, EXPIRED, TAKEN_DOWN -> LAST_STEP;
        };
    }
}
