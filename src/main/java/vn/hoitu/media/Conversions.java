package vn.hoitu.media;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.problem.RefusedRequest;

/** Lets only so many pictures be decoded at once, so that a busy desk never takes the memory of the whole program. */
@Component
class Conversions {

    /** Held while a picture is decoded. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    private final Semaphore places = new Semaphore(PictureLimits.CONVERSIONS_AT_ONCE, true);

    Place enter() {
        if (!entered()) {
            throw new RefusedRequest(Refusal.of(Refusal.Kind.UNAVAILABLE, "pictures-busy"));
        }
        return places::release;
    }

    private boolean entered() {
        try {
            return places.tryAcquire(PictureLimits.CONVERSION_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
