package vn.hoitu.shared.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;

/** This node's reader of the change table: looks every 250 ms, and at once when the bell rings. */
@Component
@ConditionalOnProperty(name = "hoitu.follow-changes", havingValue = "true", matchIfMissing = true)
public class ChangeReader implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofMillis(250);
    /** However often the bell rings: what comes in quick succession is read together. */
    private static final Duration READINGS_APART = Duration.ofMillis(10);

    private static final int BATCH_CHANGES = 1_000;
    private static final Logger log = LoggerFactory.getLogger(ChangeReader.class);

    private final DSLContext sql;
    private final List<Position> positions;
    private final ChangeBell bell;
    private volatile boolean running;
    private volatile long lastReadNanos;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    ChangeReader(DSLContext sql, List<ChangeFollower> followers, ChangeBell bell) {
        this.sql = sql;
        this.bell = bell;
        this.positions = followers.stream().map(Position::new).toList();
    }

    /** When the table was last read to its end, in {@link System#nanoTime()}. */
    public long lastReadNanos() {
        return lastReadNanos;
    }

    /** The number of an agency's change up to which all that this node holds is brought up to date. */
    public long followed(AgencyId agency) {
        return positions.stream()
                .mapToLong(p -> p.read.getOrDefault(agency, 0L))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** How far each follower is, for the operations page: name to number of changes not yet followed. */
    public Map<String, Long> lags() {
        Map<AgencyId, Long> ends = ends();
        Map<String, Long> lags = new HashMap<>();
        for (Position position : positions) {
            lags.put(position.follower.name(), position.behind(ends));
        }
        return lags;
    }

    @Override
    public void start() {
        Map<AgencyId, Long> ends = ends();
        for (Position position : positions) {
            position.startAt(ends);
        }
        readToEnd();
        running = true;
        thread = Thread.ofVirtual().name("change-reader").start(this::readOn);
    }

    @Override
    public void stop() {
        running = false;
        bell.ringHere();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void readOn() {
        while (running) {
            try {
                readToEnd();
            } catch (DataAccessException | org.jooq.exception.DataAccessException e) {
                log.warn("The change table cannot be read now: {}", e.getMessage());
            } catch (RuntimeException e) {
                log.error("A follower of the change table failed; it will be called again", e);
            }
            try {
                Thread.sleep(READINGS_APART);
                bell.await(PAUSE);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized void readToEnd() {
        ends().forEach((agency, end) -> {
            while (positions.stream().anyMatch(p -> p.at(agency) < end)) {
                advance(agency, end);
            }
        });
        lastReadNanos = System.nanoTime();
        positions.forEach(p -> p.follower.readAt(lastReadNanos));
    }

    /** What comes behind the hindmost follower is read once, and each gets of it what it does not have. */
    private void advance(AgencyId agency, long end) {
        long from = positions.stream().mapToLong(p -> p.at(agency)).min().orElse(end);
        List<Change> changes = changesOf(agency, from);
        boolean more = changes.size() == BATCH_CHANGES;
        // Lines that are not there although the counter has passed them were swept away.
        long reached = more ? changes.getLast().number() : end;
        positions.forEach(p -> p.follow(agency, changes, reached));
    }

    private Map<AgencyId, Long> ends() {
        Map<AgencyId, Long> ends = new HashMap<>();
        sql.fetch("select agency_id, last_number from shared.change_counter")
                .forEach(row -> ends.put(
                        new AgencyId(row.get("agency_id", java.util.UUID.class)), row.get("last_number", Long.class)));
        return ends;
    }

    private final class Position {

        private final ChangeFollower follower;
        private final Map<AgencyId, Long> read = new ConcurrentHashMap<>();

        Position(ChangeFollower follower) {
            this.follower = follower;
        }

        void startAt(Map<AgencyId, Long> ends) {
            read.putAll(ends);
            read.putAll(follower.cursors());
        }

        long at(AgencyId agency) {
            return read.getOrDefault(agency, 0L);
        }

        long behind(Map<AgencyId, Long> ends) {
            long behind = 0;
            for (var end : ends.entrySet()) {
                behind += Math.max(0, end.getValue() - at(end.getKey()));
            }
            return behind;
        }

        void follow(AgencyId agency, List<Change> changes, long reached) {
            long before = at(agency);
            List<Change> own = changes.stream().filter(c -> c.number() > before).toList();
            if (!own.isEmpty()) {
                follower.follow(own);
            }
            long last = own.isEmpty() ? before : own.getLast().number();
            read.put(agency, Math.max(last, reached));
        }
    }

    private List<Change> changesOf(AgencyId agency, long after) {
        List<Change> changes = new ArrayList<>();
        sql.fetch("""
                        select number, kind, subject_id from shared.change
                        where agency_id = ? and number > ? order by number limit ?
                        """, agency.value(), after, BATCH_CHANGES)
                .forEach(row -> changes.add(new Change(
                        agency,
                        row.get("number", Long.class),
                        row.get("kind", String.class),
                        row.get("subject_id", java.util.UUID.class))));
        return changes;
    }
}
