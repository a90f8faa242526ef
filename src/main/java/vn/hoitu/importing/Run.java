package vn.hoitu.importing;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.hoitu.importing.fetch.Fetched;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/**
 * One pass of work on an import, by one runner, with what it remembers to spare asking twice. All of it may be lost:
 * the database knows where to go on.
 */
record Run(
        AgencyId agency,
        UUID importId,
        UUID runner,
        Actor actor,
        Map<String, UUID> sections,
        Map<String, AtomicInteger> failuresOfHosts,
        Map<String, Fetched.Not> deadHosts) {

    /** From so many failures in a row on, a host is not asked again in this pass. */
    private static final int FAILURES_OF_A_DEAD_HOST = 3;

    static Run of(ImportRow row, UUID runner) {
        return new Run(
                row.agency(),
                row.id(),
                runner,
                row.actor(),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>());
    }

    Fetched.@Nullable Not whyNotAsk(String host) {
        return deadHosts.get(host);
    }

    void answered(String host) {
        failuresOfHosts.remove(host);
    }

    void failed(String host, Fetched.Not why) {
        int failures =
                failuresOfHosts.computeIfAbsent(host, h -> new AtomicInteger()).incrementAndGet();
        if (why.why().isOfTheHost() && failures >= FAILURES_OF_A_DEAD_HOST) {
            deadHosts.put(host, why);
        }
    }
}
