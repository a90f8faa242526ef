package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in a list.
 *
 * @param state on the day asked about: {@code planned}, {@code active} or {@code closed}
 */
public record OrganizationRowView(
        UUID id,
        String name,
        String kind,
        String kindName,
        @Nullable UUID parentId,
        @Nullable String parentName,
        List<String> pressTypes,
        String state,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
