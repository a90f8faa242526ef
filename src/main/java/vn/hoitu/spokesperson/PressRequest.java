package vn.hoitu.spokesperson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency asks an authority: for information, or for an interview with its questions listed beforehand.
 *
 * @param reviewWanted the interviewed wants to read the answers before they are published, which must be honoured
 */
record PressRequest(
        UUID id,
        UUID authority,
        String authorityName,
        UUID agency,
        String agencyName,
        long number,
        String kind,
        String state,
        String subject,
        boolean reviewWanted,
        UUID byId,
        String byName,
        Instant sentAt,
        @Nullable Due due,
        @Nullable Instant closedAt,
        @Nullable String reason,
        int version) {

    static final String SENT = "sent";
    static final String ACCEPTED = "accepted";
    static final String ANSWERED = "answered";
    static final String REFUSED = "refused";
    static final String WITHDRAWN = "withdrawn";

    /** The last day of the answer and what it rests on. */
    record Due(LocalDate on, String citation, String certainty) {}

    record Question(int position, String question, String answer) {}

    /** One writing of the thread. */
    record Message(UUID id, String side, String act, String text, String byName, Instant at) {}

    boolean isOpen() {
        return state.equals(SENT) || state.equals(ACCEPTED);
    }

    boolean isLate(LocalDate today) {
        return isOpen() && due != null && due.on().isBefore(today);
    }

    PressRequest with(String newState, boolean review, @Nullable Instant closed, @Nullable String why) {
        return new PressRequest(
                id,
                authority,
                authorityName,
                agency,
                agencyName,
                number,
                kind,
                newState,
                subject,
                review,
                byId,
                byName,
                sentAt,
                due,
                closed,
                why,
                version + 1);
    }
}
