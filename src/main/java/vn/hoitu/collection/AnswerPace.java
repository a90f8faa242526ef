package vn.hoitu.collection;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often one network address may come to links of this node: an office shares one, a guessing program does too. */
@Component
class AnswerPace {

    static final int MOST_VISITS_OF_AN_ADDRESS = 300;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES_REMEMBERED = 10_000;

    private record Visits(Instant since, int times) {}

    private final Map<String, Visits> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Visits> eldest) {
            return size() > MOST_ADDRESSES_REMEMBERED;
        }
    };

    synchronized boolean takes(String address, Instant now) {
        Visits before = known.get(address);
        Visits visits = before == null || before.since().plus(WINDOW).isBefore(now)
                ? new Visits(now, 1)
                : new Visits(before.since(), before.times() + 1);
        known.put(address, visits);
        return visits.times() <= MOST_VISITS_OF_AN_ADDRESS;
    }
}
