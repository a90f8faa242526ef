package vn.hoitu.live;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** From the keystroke to the moment when others see it, and to the moment when it is confirmed to its writer. */
final class Delays implements TypingClient.Watch {

    private record Batch(UUID client, long sequence) {}

    private static final class Sample {
        private long[] nanos = new long[1 << 12];
        private int count;

        synchronized void add(long value) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = value;
        }

        synchronized double[] millis() {
            return Arrays.stream(nanos, 0, count)
                    .sorted()
                    .mapToDouble(n -> n / 1e6)
                    .toArray();
        }
    }

    private final Map<Batch, List<Long>> typed = new ConcurrentHashMap<>();
    private final Sample toOthers = new Sample();
    private final Sample toWriter = new Sample();

    @Override
    public void sent(UUID client, long sequence, List<Long> typedNanos) {
        typed.put(new Batch(client, sequence), typedNanos);
    }

    @Override
    public void seen(UUID by, UUID client, long sequence, long nanoTime) {
        List<Long> keys = typed.get(new Batch(client, sequence));
        if (keys != null) {
            keys.forEach(at -> (by.equals(client) ? toWriter : toOthers).add(nanoTime - at));
        }
    }

    double toOthers(double percent) {
        return percentile(toOthers.millis(), percent);
    }

    double toWriter(double percent) {
        return percentile(toWriter.millis(), percent);
    }

    int keystrokes() {
        return typed.values().stream().mapToInt(List::size).sum();
    }

    private static double percentile(double[] sorted, double percent) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1, Math.ceil(percent / 100 * sorted.length) - 1)];
    }
}
