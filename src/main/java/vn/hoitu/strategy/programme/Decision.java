package vn.hoitu.strategy.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision a programme comes from. What its copy does not say is absent, never guessed.
 *
 * @param signedText place and date as printed
 * @param effectiveText the clause about coming into force, as printed; empty where the copy has none
 * @param basis on which higher decision it rests, as it cites it
 */
public record Decision(
        @Nullable String number,
        String issuer,
        @Nullable LocalDate signedOn,
        String signedText,
        @Nullable String signedBy,
        @Nullable LocalDate effectiveFrom,
        String effectiveText,
        String basis) {}
