package vn.hoitu.shared.change;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoitu.shared.node.NodeBus;

/**
 * Wakes the readers of the change table, here and on other nodes, once a change has come through. It only shortens the
 * wait: a reader that was not woken looks by itself.
 */
@Component
public class ChangeBell {

    private static final String TOPIC = "changes";

    private final NodeBus nodes;
    private final Object lock = new Object();
    private boolean rung;

    ChangeBell(NodeBus nodes) {
        this.nodes = nodes;
        nodes.listen(TOPIC, word -> ringHere());
    }

    /** Once for a transaction, however much it changes. */
    void ringAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            ring();
        } else if (TransactionSynchronizationManager.getSynchronizations().stream()
                .noneMatch(AfterCommit.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new AfterCommit());
        }
    }

    /** Waits for a ring, at most this long; a ring that came before is not lost. */
    void await(Duration most) throws InterruptedException {
        synchronized (lock) {
            if (!rung) {
                lock.wait(most.toMillis());
            }
            rung = false;
        }
    }

    void ringHere() {
        synchronized (lock) {
            rung = true;
            lock.notifyAll();
        }
    }

    private void ring() {
        ringHere();
        nodes.tell(TOPIC, "new");
    }

    private final class AfterCommit implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            ring();
        }
    }
}
