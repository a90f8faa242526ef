package vn.hoitu.operation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Service;

/** Gives stored listeners that did not come through another try, on one node at a time. */
@Service
class StoredListeners {

    static final long LOCK = 0x486F_6954_754C_6973L;
    static final Duration MIN_AGE = Duration.ofMinutes(1);
    static final int MOST_ATTEMPTS = 50;
    private static final int BATCH_EVENTS = 100;
    private static final int MOST_SHOWN = 100;

    private final DSLContext sql;
    private final IncompleteEventPublications incomplete;
    private final Clock clock;

    StoredListeners(DSLContext sql, IncompleteEventPublications incomplete, Clock clock) {
        this.sql = sql;
        this.incomplete = incomplete;
        this.clock = clock;
    }

    /** The lock belongs to a connection, not to a transaction: each listener has its own, and they commit one by one. */
    boolean resubmit(Duration minAge) {
        return sql.connectionResult(connection -> {
            DSLContext locked = org.jooq.impl.DSL.using(connection, sql.dialect());
            boolean mine = Boolean.TRUE.equals(locked.fetchValue("select pg_try_advisory_lock(?)", LOCK));
            if (mine) {
                try {
                    incomplete.resubmitIncompletePublications(ResubmissionOptions.defaults()
                            .withMinAge(minAge)
                            .withBatchSize(BATCH_EVENTS)
                            .withFilter(publication -> publication.getCompletionAttempts() < MOST_ATTEMPTS));
                } finally {
                    locked.fetchValue("select pg_advisory_unlock(?)", LOCK);
                }
            }
            return mine;
        });
    }

    List<OperationView.Listener> shown() {
        return sql.fetch("""
                        select id, listener_id, event_type, publication_date from runtime.event_publication
                        where completion_date is null order by publication_date limit ?
                        """, MOST_SHOWN).map(row -> {
            java.time.Instant published =
                    row.get("publication_date", java.time.OffsetDateTime.class).toInstant();
            String event = row.get("event_type", String.class);
            return new OperationView.Listener(
                    row.get("id", java.util.UUID.class),
                    row.get("listener_id", String.class),
                    event.substring(event.lastIndexOf('.') + 1),
                    published,
                    Duration.between(published, clock.instant()).toSeconds());
        });
    }
}
