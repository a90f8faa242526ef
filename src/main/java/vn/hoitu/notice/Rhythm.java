package vn.hoitu.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.VietnamTime;

/**
 * A person's day, in Vietnam's time.
 *
 * @param quietFrom minute of the day from which nothing disturbs, absent with {@code quietUntil} when anything may
 */
record Rhythm(
        int digestHour,
        @Nullable Integer quietFrom,
        @Nullable Integer quietUntil) {

    static final Rhythm PROPOSED = new Rhythm(7, null, null);
    static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int MINUTES_OF_AN_HOUR = 60;

    /** The moment itself, or the end of the quiet time it falls into. */
    Instant undisturbed(Instant at) {
        if (quietFrom == null || quietUntil == null || quietFrom.equals(quietUntil)) {
            return at;
        }
        ZonedDateTime local = at.atZone(VietnamTime.ZONE);
        int minute = local.getHour() * MINUTES_OF_AN_HOUR + local.getMinute();
        boolean overnight = quietFrom > quietUntil;
        boolean quiet =
                overnight ? minute >= quietFrom || minute < quietUntil : minute >= quietFrom && minute < quietUntil;
        if (!quiet) {
            return at;
        }
        ZonedDateTime end = local.toLocalDate()
                .atTime(LocalTime.MIN)
                .plus(Duration.ofMinutes(quietUntil))
                .atZone(VietnamTime.ZONE);
        return (overnight && minute >= quietFrom ? end.plusDays(1) : end).toInstant();
    }

    /** The next digest after this moment. */
    Instant nextDigest(Instant after) {
        ZonedDateTime today = after.atZone(VietnamTime.ZONE)
                .toLocalDate()
                .atTime(digestHour, 0)
                .atZone(VietnamTime.ZONE);
        return (today.toInstant().isAfter(after) ? today : today.plusDays(1)).toInstant();
    }
}
