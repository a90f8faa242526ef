package vn.hoitu.editorial.live;

/** Lets through so many within a while. */
final class Pace {

    private final long[] times;
    private final long windowNanos;
    private int next;
    private long count;

    Pace(int most, java.time.Duration window) {
        this.times = new long[most];
        this.windowNanos = window.toNanos();
    }

    boolean takes(long nanoTime) {
        if (count >= times.length && nanoTime - times[next] < windowNanos) {
            return false;
        }
        times[next] = nanoTime;
        next = (next + 1) % times.length;
        count++;
        return true;
    }
}
