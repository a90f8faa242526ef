package vn.hoitu.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A turn of duty (ca trực).
 *
 * @param role what the duty is, as the newsroom calls it
 * @param endsAt not after the start: of the next day
 */
record Shift(
        UUID id,
        LocalDate day,
        @Nullable UUID deskId,
        String role,
        LocalTime startsAt,
        LocalTime endsAt,
        String note,
        List<OnDuty> people,
        int version) {

    record OnDuty(UUID personId, String name) {}

    LocalDateTime start() {
        return day.atTime(startsAt);
    }

    LocalDateTime end() {
        return (endsAt.isAfter(startsAt) ? day : day.plusDays(1)).atTime(endsAt);
    }
}
