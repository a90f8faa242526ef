package vn.hoitu.editorial.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the checks say of a piece as it would go out now, in words.
 *
 * @param pendingLinks addresses that are being asked for
 */
record CheckReport(int documentVersion, List<CheckView> checks, int pendingLinks, DeclarationsView declarations) {

    /**
     * One check.
     *
     * @param state blocking, warning, passed, not-applicable or off
     * @param from the moment from which it is asked: hand-in, approval or publication
     */
    record CheckView(
            String code,
            String name,
            String state,
            String level,
            String from,
            @Nullable LawView law,
            List<FindingView> findings) {}

    record LawView(String citation, LocalDate from, String certainty) {}

    /**
     * @param key names the finding when somebody answers for it
     * @param severity block or warn
     * @param from and {@code to}: positions in the document
     */
    record FindingView(
            String key,
            String code,
            String severity,
            String message,
            String advice,
            String field,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable WaiverView waiver) {}

    record WaiverView(String reason, String byName, Instant at) {}

    /** What people declared, and what this person may declare. */
    record DeclarationsView(
            boolean mayDeclare,
            List<AiUseView> aiUses,
            @Nullable SaidView noAi,
            List<InterviewView> interviews,
            LegalView legal) {}

    record AiUseView(
            UUID id,
            String medium,
            String tool,
            String purpose,
            boolean labelled,
            String responsibleName,
            String byName,
            Instant at) {}

    record SaidView(String byName, Instant at) {}

    record InterviewView(
            UUID id,
            String interviewee,
            boolean wantsReview,
            @Nullable Instant reviewedAt,
            String reviewNote,
            int version) {}

    /** @param needed whether a legal reading is needed, because it was asked for here or by the agency's rules */
    record LegalView(
            boolean needed,
            boolean wanted,
            boolean mayAsk,
            boolean maySign,
            @Nullable SignatureView signature) {}

    record SignatureView(String byName, Instant at, int documentVersion, String note) {}
}
