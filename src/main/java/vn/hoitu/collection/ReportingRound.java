package vn.hoitu.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reporting term that was opened.
 *
 * @param beforeDay "trước ngày X": on X itself it is too late, so that {@code closesAt} is the first moment of it
 * @param audience {@code obligors}, as the decision names them, or {@code agencies}, asked of their own free will
 * @param asks what is owed beside figures: {@code half-year-trend}, {@code proposals}, {@code report}
 */
record ReportingRound(
        UUID id,
        String programme,
        int edition,
        String term,
        int year,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate beforeDay,
        Instant closesAt,
        String audience,
        String obligor,
        List<String> asks,
        @Nullable UUID scopeId,
        UUID collectorId,
        String collectorName,
        String title,
        boolean voluntary,
        Instant openedAt,
        UUID openedBy,
        String openedByName,
        @Nullable Instant closedAt,
        @Nullable String closedByName,
        int version) {

    static final String OBLIGORS = "obligors";
    static final String AGENCIES = "agencies";

    boolean asksTrend() {
        return asks.contains("half-year-trend");
    }

    boolean asksProposals() {
        return asks.contains("proposals");
    }
}
