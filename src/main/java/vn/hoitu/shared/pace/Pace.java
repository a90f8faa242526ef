package vn.hoitu.shared.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts what each key, mostly a network address, does within a window. Every node counts for itself; what was not heard
 * of for longest is forgotten first, so that no flood of addresses fills the memory.
 */
public final class Pace {

    private static final float USUAL_LOAD = 0.75f;

    private record Count(int times, Instant since) {}

    private final Duration window;
    private final Map<String, Count> counts;

    public Pace(Duration window, int mostKeys) {
        this.window = window;
        this.counts = new LinkedHashMap<>(16, USUAL_LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
                return size() > mostKeys;
            }
        };
    }

    /** Counts once more, unless the key has had its most within the window. */
    public synchronized boolean takes(String key, int most, Instant now) {
        if (!allows(key, most, now)) {
            return false;
        }
        count(key, now);
        return true;
    }

    public synchronized boolean allows(String key, int most, Instant now) {
        Count known = of(key, now);
        return known == null || known.times() < most;
    }

    public synchronized void count(String key, Instant now) {
        Count known = of(key, now);
        counts.put(key, known == null ? new Count(1, now) : new Count(known.times() + 1, known.since()));
    }

    /** Nothing once the window has passed. */
    private @Nullable Count of(String key, Instant now) {
        Count known = counts.get(key);
        return known == null || now.isAfter(known.since().plus(window)) ? null : known;
    }
}
