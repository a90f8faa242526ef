package vn.hoitu.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, 12 bits that count within the millisecond (§6.2, method 1),
 * 62 random bits. What this program makes later sorts later, also within one millisecond and while the clock is set
 * back by less than {@link #SMALL_STEP_BACK_MS}; after a larger step the ids follow the clock again.
 */
@Component
class TimeOrderedIds implements IdSource {

    private static final int COUNTER_BITS = 12;
    /** The count of a new millisecond begins below this, so that it has room before it runs into the next one. */
    private static final int FIRST_COUNT_BELOW = 1 << (COUNTER_BITS - 1);

    static final long SMALL_STEP_BACK_MS = 60_000;

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();
    private final Clock clock;

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long fresh = (clock.millis() << COUNTER_BITS) | random.nextInt(FIRST_COUNT_BELOW);
        long moment = last.updateAndGet(before -> later(before, fresh));
        long counter = moment & ((1 << COUNTER_BITS) - 1);
        long high = ((moment >>> COUNTER_BITS) << 16) | 0x7000L | counter;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static long later(long before, long fresh) {
        boolean farBack = before - fresh > SMALL_STEP_BACK_MS << COUNTER_BITS;
        return fresh > before || farBack ? fresh : before + 1;
    }
}
