package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations to list.
 *
 * @param text words of the name, with or without diacritics
 * @param kind code of a kind, or of a group of kinds
 * @param state {@code active} unless said otherwise: {@code planned}, {@code closed} or {@code all}
 * @param under anywhere below this one on the day
 * @param asOf the day; today when empty
 */
public record OrganizationQuery(
        @Nullable String text,
        @Nullable String kind,
        @Nullable String state,
        @Nullable UUID under,
        @Nullable LocalDate asOf,
        @Nullable String cursor,
        @Nullable Integer limit) {}
