package vn.hoitu.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.database.DatabaseAccess;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;

@ModuleTest
@Import(StoredListenersTests.Listener.class)
class StoredListenersTests {

    @Autowired
    StoredListeners listeners;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Tenancy tenancy;

    @Autowired
    DSLContext sql;

    @Autowired
    DatabaseAccess access;

    record Happened(UUID id) {}

    @Component
    static class Listener {

        static final AtomicBoolean FAILING = new AtomicBoolean(true);
        static final ConcurrentMap<UUID, Integer> TRIES = new ConcurrentHashMap<>();

        @ApplicationModuleListener
        void on(Happened event) {
            TRIES.merge(event.id(), 1, Integer::sum);
            if (FAILING.get()) {
                throw new IllegalStateException("not now");
            }
        }
    }

    @Test
    void whatFailedIsTriedAgainUntilItComesThrough() {
        Listener.FAILING.set(true);
        UUID event = publish();
        ProgramProcess.await(() -> Listener.TRIES.getOrDefault(event, 0) >= 1 && waiting(event));

        // Another node on this database may just be resubmitting.
        ProgramProcess.await(() -> listeners.resubmit(Duration.ZERO));
        ProgramProcess.await(() -> Listener.TRIES.get(event) >= 2);
        assertThat(waiting(event)).isTrue();

        Listener.FAILING.set(false);
        ProgramProcess.await(() -> {
            listeners.resubmit(Duration.ZERO);
            return !waiting(event);
        });
        assertThat(Listener.TRIES.get(event)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void oneNodeAtATimeResubmits() {
        try (var other = DSL.using(access.url(), access.ownerName(), access.ownerPassword())) {
            other.fetch("select pg_advisory_lock(?)", StoredListeners.LOCK);

            assertThat(listeners.resubmit(Duration.ofHours(1))).isFalse();
        }
        ProgramProcess.await(() -> listeners.resubmit(Duration.ofHours(1)));
    }

    private UUID publish() {
        UUID id = UUID.randomUUID();
        tenancy.system(() -> {
            events.publishEvent(new Happened(id));
            return id;
        });
        return id;
    }

    private boolean waiting(UUID event) {
        return sql.fetchCount(
                        DSL.table("runtime.event_publication"),
                        DSL.condition("serialized_event like ?", "%" + event + "%"))
                == 1;
    }
}
