package vn.hoitu.editorial.live;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes rooms, each in its own thread, and waits until the last has said good-bye. */
final class Closing {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(8);
    private static final Logger log = LoggerFactory.getLogger(Closing.class);

    private Closing() {}

    static void of(List<Room> rooms) {
        CountDownLatch done = new CountDownLatch(rooms.size());
        for (Room room : rooms) {
            room.put(() -> {
                try {
                    room.close(Farewell.STOPPING);
                } finally {
                    done.countDown();
                }
            });
        }
        try {
            if (!done.await(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("{} of {} open pieces were not closed in time", done.getCount(), rooms.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
