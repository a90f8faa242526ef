package vn.hoitu.outlook;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, as it stands in the address.
 *
 * @param period such as {@code 2025-Q3}; the last one that is over without
 * @param scope an organisation; the whole country without
 * @param knownOn as it was known at the end of this day
 */
record Question(
        @Nullable String programme,
        @Nullable String period,
        @Nullable UUID scope,
        @Nullable LocalDate knownOn) {}
