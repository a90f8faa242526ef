package vn.hoitu.collection;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.pace.Pace;

/** How often one network address may come to links of this node: an office shares one, a guessing program does too. */
@Component
class AnswerPace {

    static final int MOST_VISITS_OF_AN_ADDRESS = 300;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES_REMEMBERED = 10_000;

    private final Pace visits = new Pace(WINDOW, MOST_ADDRESSES_REMEMBERED);

    boolean takes(String address, Instant now) {
        return visits.takes(address, MOST_VISITS_OF_AN_ADDRESS, now);
    }
}
