package vn.hoitu.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some days on which somebody is away (nghỉ phép, đi công tác).
 *
 * @param deputy who stands in
 * @param state {@code asked}, {@code granted}, {@code refused} or {@code withdrawn}
 */
record Leave(
        UUID id,
        UUID personId,
        String personName,
        String kind,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable UUID deputyId,
        @Nullable String deputyName,
        String note,
        String state,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        int version) {

    static final Set<String> KINDS = Set.of("annual", "sick", "trip", "other");

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
