package vn.hoitu.organization;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it stood on one day.
 *
 * @param group the group of its kind, such as {@code agency} or {@code information}
 */
public record OrganizationOnDay(
        UUID id,
        String name,
        String kind,
        String kindName,
        String group,
        List<String> pressTypes,
        @Nullable UUID parentId) {}
