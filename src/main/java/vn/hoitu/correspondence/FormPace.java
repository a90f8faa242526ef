package vn.hoitu.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the public form from being flooded, by address and by agency. Held by each node for itself. */
@Component
class FormPace {

    static final int MOST_LETTERS_OF_AN_ADDRESS = 5;
    static final int MOST_LETTERS_OF_AN_AGENCY = 300;
    static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_KEYS = 20_000;

    private record Count(int letters, Instant since) {}

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_KEYS;
        }
    };

    FormPace(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more letter, unless there are too many within the hour. */
    synchronized boolean takes(String agency, String address) {
        String sender = "from " + agency + " " + address;
        String whole = "to " + agency;
        if (of(sender).letters() >= MOST_LETTERS_OF_AN_ADDRESS || of(whole).letters() >= MOST_LETTERS_OF_AN_AGENCY) {
            return false;
        }
        count(sender);
        count(whole);
        return true;
    }

    private void count(String key) {
        Count now = of(key);
        counts.put(key, new Count(now.letters() + 1, now.since()));
    }

    private Count of(String key) {
        Count known = counts.get(key);
        Instant now = clock.instant();
        return known == null || now.isAfter(known.since().plus(WINDOW)) ? new Count(0, now) : known;
    }
}
