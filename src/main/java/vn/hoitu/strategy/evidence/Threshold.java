package vn.hoitu.strategy.evidence;

import java.time.LocalDate;

/**
 * A figure a rule asks for, as it held on a day.
 *
 * @param convention whether this system set it because no law does
 */
public record Threshold(
        String code, LocalDate validFrom, int value, String unit, String citation, boolean convention) {}
