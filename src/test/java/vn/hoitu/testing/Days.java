package vn.hoitu.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.hoitu.shared.VietnamTime;

/** The day a test is about, by the calendar of the newsroom. */
public final class Days {

    private static final Duration LONGEST_TEST = Duration.ofMinutes(2);

    private Days() {}

    /**
     * Today. A test that would see midnight, and with it two days that are both today, begins after it instead: the
     * program reckons with the real calendar.
     */
    public static LocalDate today() {
        ZonedDateTime now = ZonedDateTime.now(VietnamTime.ZONE);
        ZonedDateTime midnight =
                now.toLocalDate().plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(VietnamTime.ZONE);
        Duration left = Duration.between(now, midnight);
        if (left.compareTo(LONGEST_TEST) > 0) {
            return now.toLocalDate();
        }
        try {
            Thread.sleep(left.plusMillis(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return today();
    }
}
