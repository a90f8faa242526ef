package vn.hoitu.importing;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says for a runner that it lives, also while a slow server keeps an item waiting. */
@Component
class Heartbeats {

    private static final Logger log = LoggerFactory.getLogger(Heartbeats.class);
    private static final Duration EVERY = ImportRows.LEASE.dividedBy(4);

    interface Beating extends AutoCloseable {

        @Override
        void close();
    }

    private final ImportRecord records;

    Heartbeats(ImportRecord records) {
        this.records = records;
    }

    Beating of(Run run) {
        Thread beating = Thread.ofVirtual().name("import-heartbeat").start(() -> beat(run));
        return beating::interrupt;
    }

    private void beat(Run run) {
        while (true) {
            try {
                Thread.sleep(EVERY);
            } catch (InterruptedException ended) {
                return;
            }
            try {
                if (!records.alive(run)) {
                    return;
                }
            } catch (RuntimeException databaseAway) {
                log.warn("Import {} could not say that it lives: {}", run.importId(), databaseAway.getMessage());
            }
        }
    }
}
