package vn.hoitu.desk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** Milliseconds, by what was done. */
final class Timings {

    private final Map<String, ConcurrentLinkedQueue<Double>> millis = new ConcurrentHashMap<>();
    private final LongAdder failed = new LongAdder();
    private final LongAdder met = new LongAdder();

    void took(String what, long sinceNanos) {
        millis.computeIfAbsent(what, w -> new ConcurrentLinkedQueue<>()).add((System.nanoTime() - sinceNanos) / 1e6);
    }

    void fail() {
        failed.increment();
    }

    /** Two wanted the same piece: the second is told so, which is an answer. */
    void meet() {
        met.increment();
    }

    double percentile(String what, double p) {
        double[] sorted = millis.getOrDefault(what, new ConcurrentLinkedQueue<>()).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, Math.ceil(p / 100 * sorted.length) - 1)];
    }

    long count() {
        return millis.entrySet().stream()
                .filter(e -> !e.getKey().startsWith("alone."))
                .mapToLong(e -> e.getValue().size())
                .sum();
    }

    long failed() {
        return failed.sum();
    }

    long met() {
        return met.sum();
    }
}
