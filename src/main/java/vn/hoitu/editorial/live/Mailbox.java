package vn.hoitu.editorial.live;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is done one after another, by a virtual thread that is there only while there is work. */
final class Mailbox {

    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

    private final Queue<Runnable> letters = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final String name;
    private final Runnable afterwards;

    /** @param afterwards done whenever all letters are read */
    Mailbox(String name, Runnable afterwards) {
        this.name = name;
        this.afterwards = afterwards;
    }

    void put(Runnable letter) {
        letters.add(letter);
        wake();
    }

    void putAfter(Duration pause, Runnable letter) {
        Thread.ofVirtual().name(name).start(() -> {
            try {
                Thread.sleep(pause);
                put(letter);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Reads what has come meanwhile; for the work itself, where it had to wait. */
    void readOn() {
        Runnable letter;
        while ((letter = letters.poll()) != null) {
            done(letter);
        }
    }

    private void wake() {
        if (busy.compareAndSet(false, true)) {
            Thread.ofVirtual().name(name).start(this::work);
        }
    }

    private void work() {
        do {
            readOn();
            done(afterwards);
            busy.set(false);
        } while (!letters.isEmpty() && busy.compareAndSet(false, true));
    }

    private static void done(Runnable letter) {
        try {
            letter.run();
        } catch (RuntimeException e) {
            if (Faults.mayPass(e)) {
                log.warn("Work in a room was cut short: {}", e.getMessage());
            } else {
                log.error("Work in a room failed", e);
            }
        }
    }
}
