package vn.hoitu.strategy.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure a rule asks for, as it held on a day.
 *
 * @param citationEn the citation in English; absent where whoever set it gave none
 * @param convention whether this system set it because no law does
 */
public record Threshold(
        String code,
        LocalDate validFrom,
        int value,
        String unit,
        String citation,
        @Nullable String citationEn,
        boolean convention) {}
