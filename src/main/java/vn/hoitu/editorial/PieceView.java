package vn.hoitu.editorial;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece opened on the screen, with what the person may do to it now. */
record PieceView(
        UUID id,
        long number,
        String form,
        String urgency,
        @Nullable UUID derivedFrom,
        String state,
        int version,
        int documentVersion,

        @Schema(types = "object", additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
        RawDocument document,

        @Nullable UUID sectionId,
        List<String> tags,
        List<AuthorView> authors,
        @Nullable String source,
        @Nullable Instant scheduledAt,
        @Nullable Instant embargoUntil,
        EmbargoOrigins.@Nullable EmbargoFromView embargoFrom,
        @Nullable Instant publishedAt,
        @Nullable String publicUrl,
        UUID ownerId,
        String ownerName,
        @Nullable UUID holderId,
        String holderName,
        PieceStepView step,
        @Nullable AfterReviewView afterReview,
        Grading.@Nullable GradeView grade,
        Instant createdAt,
        Instant updatedAt,
        boolean unpublishedChanges,
        boolean mayType,
        boolean mayPlan,
        List<ActView> acts,
        @Nullable ReturnView lastReturn,
        @Nullable LostApprovalView lostApproval,
        List<CorrectionView> corrections,
        PublicationRecord.@Nullable TakedownView takedown) {

    /** Where the piece stands in its workflow, by the agency's own words, since when and until when. */
    record PieceStepView(
            String code,
            String name,
            String workflow,
            Instant since,
            @Nullable Instant dueAt) {}

    /** The head's review of what went out without him. */
    record AfterReviewView(
            Instant dueAt,
            @Nullable String byName,
            @Nullable Instant at) {}

    /**
     * Whether an act may be done now, and if not, why.
     *
     * @param transition the way of the workflow it takes, with the agency's name for it
     * @param toStep the step to which that way leads
     */
    record ActView(
            String act,
            boolean allowed,
            @Nullable String reason,
            @Nullable String transition,
            @Nullable String toStep,
            @Nullable String name,
            boolean reasonRequired,
            boolean grades,
            @Nullable String onBehalfOf) {}

    /** The last time the piece came back. */
    record ReturnView(String by, Instant at, @Nullable String reason) {}

    /** Who changed what after the approval, so that the piece waits for it again; {@code changed}: text or details. */
    record LostApprovalView(String by, Instant at, String changed) {}

    /** A correction that readers see. */
    record CorrectionView(
            UUID id, String wrong, String right, String apology, Instant publishedAt, Instant shownUntil) {}
}
