package vn.hoitu.collection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.VietnamTime;

/** What time it is for everybody who has to hand in something: Vietnam's. */
@Component
class CollectionTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Clock clock;

    CollectionTime(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), VietnamTime.ZONE);
    }

    /** A day as people write it. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
