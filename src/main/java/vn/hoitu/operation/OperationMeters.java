package vn.hoitu.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures for Prometheus that nobody else counts: stored listeners, jobs, changes not yet followed. */
@Component
class OperationMeters implements MeterBinder {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final DSLContext sql;
    private final InstallationState state;
    private volatile @Nullable Figures last;

    OperationMeters(DSLContext sql, InstallationState state) {
        this.sql = sql;
        this.state = state;
    }

    private record Figures(
            long at, double incomplete, double oldestSeconds, double jobsLate, double jobsFailing, double lag) {

        boolean fresh() {
            return System.nanoTime() - at < FRESH.toNanos();
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                registry,
                "hoitu.listeners.incomplete",
                "Stored listeners that have not come through",
                Figures::incomplete);
        gauge(registry, "hoitu.listeners.oldest.seconds", "Age of the oldest of them", Figures::oldestSeconds);
        gauge(registry, "hoitu.jobs.late", "Jobs due for more than 30 seconds", Figures::jobsLate);
        gauge(registry, "hoitu.jobs.failing", "Jobs that failed at their last try", Figures::jobsFailing);
        gauge(registry, "hoitu.changes.lag", "Changes the slowest follower of this node has not read", Figures::lag);
    }

    private void gauge(
            MeterRegistry registry, String name, String text, java.util.function.ToDoubleFunction<Figures> figure) {
        Gauge.builder(name, this, meters -> figure.applyAsDouble(meters.figures()))
                .description(text)
                .register(registry);
    }

    private synchronized Figures figures() {
        Figures known = last;
        if (known != null && known.fresh()) {
            return known;
        }
        Figures fresh = read();
        last = fresh;
        return fresh;
    }

    private Figures read() {
        try {
            Record row = sql.fetchSingle("""
                    select (select count(*) from runtime.event_publication where completion_date is null) as incomplete,
                           (select coalesce(extract(epoch from now() - min(publication_date)), 0)
                            from runtime.event_publication where completion_date is null) as oldest,
                           count(*) filter (where not picked and execution_time < now() - interval '30 seconds') as late,
                           count(*) filter (where consecutive_failures > 0) as failing
                    from runtime.scheduled_tasks
                    """);
            double lag = state.followers().stream()
                    .mapToLong(OperationView.Follower::lagChanges)
                    .max()
                    .orElse(0);
            return new Figures(
                    System.nanoTime(),
                    row.get("incomplete", Double.class),
                    row.get("oldest", Double.class),
                    row.get("late", Double.class),
                    row.get("failing", Double.class),
                    lag);
        } catch (DataAccessException | org.springframework.dao.DataAccessException e) {
            return new Figures(System.nanoTime(), Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
    }
}
