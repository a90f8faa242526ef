package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit says of itself, with its proof. */
record Declaration(
        UUID id,
        MeasureKey measure,
        FigurePeriod period,
        UUID organization,
        FigureVerdict verdict,
        @Nullable BigDecimal part,
        @Nullable BigDecimal whole,
        String explanation,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable String documentIssuer,
        @Nullable ProofFile file,
        String state,
        int version,
        Instant declaredAt,
        UUID declaredBy,
        String declaredByName) {

    static final String SUBMITTED = "submitted";
    static final String ACCEPTED = "accepted";
    static final String RETURNED = "returned";
    static final String WITHDRAWN = "withdrawn";
    static final String REPLACED = "replaced";

    /** A file on disk, by the name it came with. */
    record ProofFile(String name, String kind, String hash, long bytes) {}

    /** A step on its way. */
    record Step(
            String state,
            Instant at,
            String by,
            String body,
            @Nullable String comment) {}

    boolean isOpen() {
        return state.equals(SUBMITTED) || state.equals(ACCEPTED);
    }
}
