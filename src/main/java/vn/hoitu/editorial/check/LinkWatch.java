package vn.hoitu.editorial.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.LinkProbe;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Asks for addresses in the background, never in anybody's transaction. What is lost when the program ends is asked
 * again when somebody next looks at the piece.
 */
@Component
class LinkWatch implements DisposableBean {

    static final Duration GOOD_FOR = Duration.ofHours(12);
    static final int MOST_WAITING = 500;
    static final int MOST_AT_ONCE = 4;

    private static final Logger log = LoggerFactory.getLogger(LinkWatch.class);

    private record Wanted(AgencyId agency, String address) {}

    private final ObjectProvider<LinkProbe> probe;
    private final LinkCache cache;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Set<Wanted> waiting = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    LinkWatch(ObjectProvider<LinkProbe> probe, LinkCache cache, Tenancy tenancy, Clock clock) {
        this.probe = probe;
        this.cache = cache;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Has those addresses asked for of which nothing, or nothing recent, is known. */
    int look(AgencyId agency, Set<String> addresses, Map<String, LinkCache.Probe> known) {
        Instant old = clock.instant().minus(GOOD_FOR);
        int asked = 0;
        for (String address : addresses) {
            LinkCache.Probe probe = known.get(address);
            Wanted wanted = new Wanted(agency, address);
            if (probe == null || probe.at().isBefore(old)) {
                asked++;
                if (waiting.size() < MOST_WAITING && waiting.add(wanted)) {
                    workers.submit(() -> ask(wanted));
                }
            }
        }
        return asked;
    }

    private void ask(Wanted wanted) {
        try {
            places.acquire();
            try {
                LinkProbe.Seen seen = probe.getObject().look(wanted.address());
                LinkCache.Probe kept = new LinkCache.Probe(seen.alive(), seen.detail(), clock.instant());
                tenancy.within(wanted.agency(), () -> cache.keep(wanted.agency(), wanted.address(), kept));
            } finally {
                places.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            log.warn("An address could not be looked at: {}", failed.toString());
        } finally {
            waiting.remove(wanted);
        }
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
