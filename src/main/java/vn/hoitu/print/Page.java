package vn.hoitu.print;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of an issue.
 *
 * @param adShare percent of the page that advertising takes
 * @param stateByName who brought it to where it stands
 */
record Page(
        UUID id,
        UUID issueId,
        int number,
        String name,
        PageState state,
        @Nullable UUID responsibleId,
        @Nullable String responsibleName,
        Instant closingAt,
        int adShare,
        String note,
        @Nullable UUID stateById,
        @Nullable String stateByName,
        @Nullable Instant stateAt,
        int version) {

    /** What is on it may be moved about; afterwards the approval would be for something else. */
    boolean mayBeFilled() {
        return state == PageState.EMPTY || state == PageState.BUILDING || state == PageState.SUBMITTED;
    }
}
