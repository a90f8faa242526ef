package vn.hoitu.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.law.LegalDeadlines.Deadline;

/** A letter as it stands. */
record Letter(
        AgencyId agency,
        UUID id,
        long number,
        LetterKind kind,
        String channel,
        LetterState state,
        @Nullable String outcome,
        String subject,
        Sender sender,
        LocalDate receivedOn,
        Work work,
        Authority authority,
        @Nullable Handler handler,
        @Nullable Due due,
        @Nullable String reason,
        int version,
        Instant createdAt) {

    /** Who wrote. All but the kind is erased when the person wants it. */
    record Sender(
            String kind,
            @Nullable String name,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable Instant erasedAt) {

        static final Sender NOBODY = new Sender("organization", null, null, null, null, null);
    }

    /** The work a feedback is about; the newsroom's piece where it is one of this installation. */
    record Work(
            @Nullable UUID pieceId,
            String title,
            String section,
            @Nullable LocalDate on) {

        static final Work NONE = new Work(null, "", "", null);
    }

    /** Who was asked for an answer. */
    record Authority(
            @Nullable UUID id,
            String name,
            @Nullable LocalDate askedOn,
            @Nullable LocalDate repliedOn) {

        static final Authority NONE = new Authority(null, "", null, null);
    }

    record Handler(UUID id, String name) {}

    /** The last day of the present step and what it rests on. */
    record Due(LocalDate on, String code, String citation, String certainty) {

        static Due of(Deadline d) {
            return new Due(d.on(), d.code(), d.citation(), d.certainty());
        }
    }

    boolean isLate(LocalDate today) {
        return state != LetterState.CLOSED && due != null && due.on().isBefore(today);
    }
}
