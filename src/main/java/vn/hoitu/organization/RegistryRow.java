package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a registry file, read but not yet compared with the register.
 *
 * @param kind empty to leave it
 * @param placed whether the file says anything of parents
 * @param pressTypes empty to leave them; a set without elements says there are none
 */
record RegistryRow(
        int number,
        @Nullable UUID id,
        String name,
        @Nullable String kind,
        boolean placed,
        @Nullable UUID parentId,
        @Nullable String parentName,
        @Nullable SortedSet<String> pressTypes,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf,
        String source) {}
