package vn.hoitu.editorial.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Figures of writing together for Prometheus. */
final class LiveMeters {

    private final MeterRegistry registry;
    private final Counter batches;
    private final DistributionSummary gathered;
    private final Timer commits;
    private final Timer waits;

    LiveMeters(MeterRegistry registry) {
        this.registry = registry;
        this.batches = Counter.builder("hoitu.live.batches")
                .description("Batches of steps answered")
                .register(registry);
        this.gathered = DistributionSummary.builder("hoitu.live.gathered")
                .description("Batches committed together")
                .register(registry);
        this.commits = Timer.builder("hoitu.live.commit")
                .description("Time of a commit of steps")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
        this.waits = Timer.builder("hoitu.live.wait")
                .description("Time from a batch's arrival to its answer")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
    }

    void watch(Supplier<Number> rooms, Supplier<Number> people) {
        Gauge.builder("hoitu.live.rooms", rooms)
                .description("Pieces open on this node")
                .register(registry);
        Gauge.builder("hoitu.live.people", people)
                .description("Tabs open on this node")
                .register(registry);
    }

    void committed(int together, long nanos) {
        batches.increment(together);
        gathered.record(together);
        commits.record(nanos, TimeUnit.NANOSECONDS);
    }

    void waited(long nanos) {
        waits.record(nanos, TimeUnit.NANOSECONDS);
    }

    void refused(String code) {
        registry.counter("hoitu.live.refused", "code", code).increment();
    }
}
