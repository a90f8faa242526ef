package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it was on a day, with all its days: what was it called, under whom did it stand, what was it.
 * Empty dates are unknown beginnings and open ends; an end is the first day on which something no longer holds.
 */
public record OrganizationView(
        UUID id,
        LocalDate asOf,
        String state,
        String name,
        String kind,
        String kindName,
        @Nullable ParentView parent,
        List<String> pressTypes,
        List<String> pressTypeNames,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        List<DatedName> names,
        List<DatedParent> parents,
        List<DatedKind> kinds,
        List<DatedPressTypes> pressTypeHistory,
        List<SuccessionView> successions,
        int version) {

    /** Under whom it stands. */
    public record ParentView(UUID id, String name) {}

    /** What it was called, and when. */
    public record DatedName(
            String name, @Nullable LocalDate from, @Nullable LocalDate to, String source) {}

    /** Under whom it stood, and when; id and name are empty where it stood on its own. */
    public record DatedParent(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String source) {}

    /** What it was, and when. */
    public record DatedKind(
            String kind,
            String kindName,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String source) {}

    /** Which press types it practised, and when. */
    public record DatedPressTypes(
            List<String> pressTypes,
            List<String> names,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String source) {}

    /**
     * What it came from or became.
     *
     * @param direction what the other is to this one: {@code predecessor} or {@code successor}
     * @param organizationId empty where no source names the other
     */
    public record SuccessionView(
            String kind,
            String direction,
            @Nullable UUID organizationId,
            @Nullable String name,
            LocalDate date,
            String source,
            @Nullable String note) {}
}
