package vn.hoitu.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.pace.Pace;

/** Keeps the public form from being flooded, by address and by agency. Held by each node for itself. */
@Component
class FormPace {

    static final int MOST_LETTERS_OF_AN_ADDRESS = 5;
    static final int MOST_LETTERS_OF_AN_AGENCY = 300;
    static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_KEYS = 20_000;

    private final Clock clock;
    private final Pace letters = new Pace(WINDOW, MOST_KEYS);

    FormPace(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more letter, unless there are too many within the hour. */
    synchronized boolean takes(String agency, String address) {
        Instant now = clock.instant();
        String whole = "to " + agency;
        boolean taken = letters.allows(whole, MOST_LETTERS_OF_AN_AGENCY, now)
                && letters.takes("from " + agency + " " + address, MOST_LETTERS_OF_AN_ADDRESS, now);
        if (taken) {
            letters.count(whole, now);
        }
        return taken;
    }
}
