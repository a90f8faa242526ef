package vn.hoitu.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one unit owes in a round.
 *
 * @param unitId the unit as it was on the day the list was drawn up
 * @param holderId who reports for it now: itself, or by a dated decision the one that came after it. Figures are the
 *     holder's, because the list of a period is that of its last day
 * @param dueAt the first moment that is too late, an extension counted in
 * @param step the position in the chain that looks at it now; 0 while it is the unit's
 * @param firstSentAt when it was handed in first and not taken back by the unit itself; that decides on timeliness
 */
record Obligation(
        UUID id,
        UUID roundId,
        UUID unitId,
        String unitName,
        String unitKind,
        String unitKindName,
        String unitGroup,
        UUID holderId,
        String holderName,
        List<String> indicators,
        boolean optional,
        Instant dueAt,
        @Nullable LocalDate extendedUntil,
        State state,
        int step,
        int submission,
        @Nullable Instant firstSentAt,
        @Nullable Instant sentAt,
        @Nullable Instant acceptedAt,
        @Nullable String contactEmail,
        int version) {

    /** Where a report stands. Drafts are nobody's business but the unit's and no state. */
    enum State {
        OPEN("open"),
        SUBMITTED("submitted"),
        RETURNED("returned"),
        ACCEPTED("accepted"),
        WITHDRAWN("withdrawn"),
        /** Passed on to a unit that reports in this round already: one report, not two. */
        JOINED("joined");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static State of(String code) {
            return java.util.Arrays.stream(values())
                    .filter(s -> s.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        /** Whether the unit has done its part. */
        boolean isReported() {
            return this == SUBMITTED || this == ACCEPTED;
        }
    }

    boolean isAgency() {
        return unitGroup.equals("agency");
    }

    boolean isLate(Instant now) {
        return firstSentAt == null ? !now.isBefore(dueAt) : !firstSentAt.isBefore(dueAt);
    }

    /** Who looks at a report before it counts. */
    record Step(int position, UUID organizationId, String organizationName, String part) {

        static final String HEAD = "head";
        static final String SUPERIOR = "superior";
        static final String COLLECTOR = "collector";
    }
}
