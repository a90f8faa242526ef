package vn.hoitu.site.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import vn.hoitu.shared.AgencyId;

/**
 * The rendered pages of this node. One counter orders everything: a render takes the count before it reads anything, a
 * change of an agency raises the count and writes it down for that agency. A page older than its agency's last change
 * is not served, however late its render came to an end.
 */
public final class PageCache {

    public static final long LIMIT_BYTES = 96L << 20;

    /** A node that has not read the change table for so long cannot know what other nodes published. */
    public static final Duration LONGEST_WITHOUT_CHANGES = Duration.ofMillis(800);

    /** Taken before a render reads anything. */
    public record Ticket(long count) {}

    private static final class Entry {
        private final AgencyId agency;
        private final long count;
        private final Instant until;
        private final StoredPage page;
        private volatile boolean asked;

        private Entry(AgencyId agency, long count, Instant until, StoredPage page) {
            this.agency = agency;
            this.count = count;
            this.until = until;
            this.page = page;
        }
    }

    private record Place(PageKey key, Entry entry) {}

    private final Map<PageKey, Entry> pages = new ConcurrentHashMap<>();
    private final Map<AgencyId, Long> changed = new ConcurrentHashMap<>();
    private final AtomicLong counter = new AtomicLong();
    private final ArrayDeque<Place> order = new ArrayDeque<>();
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final long limitBytes;
    private long heldBytes;
    private volatile long allChanged;
    private volatile long readNanos;
    private volatile boolean everRead;

    public PageCache(Clock clock, LongSupplier nanoTime, long limitBytes) {
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.limitBytes = limitBytes;
    }

    public Ticket begin() {
        return new Ticket(counter.get());
    }

    public Optional<StoredPage> find(PageKey key) {
        Entry entry = pages.get(key);
        if (entry == null || !isRight(entry) || !followsChanges()) {
            return Optional.empty();
        }
        entry.asked = true;
        return Optional.of(entry.page);
    }

    /** Keeps a page, unless something of the agency changed since the ticket was taken. */
    public void store(PageKey key, AgencyId agency, Ticket ticket, StoredPage page, Instant until) {
        if (page.bytes() > limitBytes / 8) {
            return;
        }
        Entry entry = new Entry(agency, ticket.count(), until, page.direct());
        if (!isRight(entry)) {
            return;
        }
        synchronized (order) {
            Entry before = pages.put(key, entry);
            heldBytes += page.bytes() - (before == null ? 0 : before.page.bytes());
            order.add(new Place(key, entry));
            makeRoom();
        }
    }

    /** Called after the commit of a change and before its author is answered. */
    public void purge(AgencyId agency) {
        changed.merge(agency, counter.incrementAndGet(), Math::max);
        sweep();
    }

    public void purgeAll() {
        allChanged = counter.incrementAndGet();
        sweep();
    }

    /** The change table was read to its end at this moment of {@link System#nanoTime()}. */
    public void changesReadAt(long nanos) {
        readNanos = nanos;
        everRead = true;
    }

    long heldBytes() {
        synchronized (order) {
            return heldBytes;
        }
    }

    private boolean isRight(Entry entry) {
        return entry.count >= changed.getOrDefault(entry.agency, 0L)
                && entry.count >= allChanged
                && clock.instant().isBefore(entry.until);
    }

    private boolean followsChanges() {
        return everRead && nanoTime.getAsLong() - readNanos <= LONGEST_WITHOUT_CHANGES.toNanos();
    }

    private void sweep() {
        synchronized (order) {
            order.removeIf(place -> {
                boolean gone = pages.get(place.key) != place.entry;
                if (!gone && !isRight(place.entry)) {
                    drop(place);
                    return true;
                }
                return gone;
            });
        }
    }

    /** Second chance: the oldest page goes, unless it was asked for since it was last looked at. */
    private void makeRoom() {
        while (heldBytes > limitBytes) {
            Place oldest = order.poll();
            if (oldest == null) {
                return;
            }
            if (pages.get(oldest.key) != oldest.entry) {
                continue;
            }
            if (oldest.entry.asked) {
                oldest.entry.asked = false;
                order.add(oldest);
            } else {
                drop(oldest);
            }
        }
    }

    private void drop(Place place) {
        if (pages.remove(place.key, place.entry)) {
            heldBytes -= place.entry.page.bytes();
        }
    }
}
