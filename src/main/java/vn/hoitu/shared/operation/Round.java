package vn.hoitu.shared.operation;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that this node does over and over while it runs, with a pause in between. A round that fails is logged and done
 * again after the pause. Commands have no rounds: declare one with {@link Background}.
 */
public final class Round implements SmartLifecycle {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);
    private static final Logger log = LoggerFactory.getLogger(Round.class);

    private final String name;
    private final Duration pause;
    private final BooleanSupplier work;
    private final Object bell = new Object();
    private volatile boolean running;
    private volatile Thread thread = Thread.ofVirtual().unstarted(() -> {});

    /** @param work returns whether there is more to do, so that the pause is left out */
    public Round(String name, Duration pause, BooleanSupplier work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name(name).start(this::goRound);
    }

    @Override
    public void stop() {
        running = false;
        synchronized (bell) {
            bell.notifyAll();
        }
        try {
            thread.join(STOP_LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void goRound() {
        while (running) {
            if (!once()) {
                rest();
            }
        }
    }

    private boolean once() {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException e) {
            log.warn("{} did not succeed and is tried again: {}", name, e.toString());
            return false;
        }
    }

    private void rest() {
        synchronized (bell) {
            if (running) {
                try {
                    bell.wait(pause.toMillis());
                } catch (InterruptedException e) {
                    running = false;
                }
            }
        }
    }
}
