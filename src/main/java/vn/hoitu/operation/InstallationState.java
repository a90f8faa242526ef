package vn.hoitu.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.change.ChangeReader;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.operation.Projection;

/** Asks every part of the installation how it stands. */
@Service
class InstallationState {

    private static final Duration LATE_AFTER = Duration.ofSeconds(30);
    private static final int MOST_JOBS = 200;

    private final DSLContext sql;
    private final DataFolder folder;
    private final Projections projections;
    private final ObjectProvider<ChangeReader> changes;
    private final ObjectProvider<Agencies> agencies;
    private final Clock clock;

    InstallationState(
            DSLContext sql,
            DataFolder folder,
            Projections projections,
            ObjectProvider<ChangeReader> changes,
            ObjectProvider<Agencies> agencies,
            Clock clock) {
        this.sql = sql;
        this.folder = folder;
        this.projections = projections;
        this.changes = changes;
        this.agencies = agencies;
        this.clock = clock;
    }

    OperationView.Database database() {
        Record row = sql.fetchSingle("""
                select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
                       (select count(*) from pg_stat_activity where datname = current_database())::int as connections
                """);
        return new OperationView.Database(
                true,
                row.get("version", String.class),
                row.get("bytes", Long.class),
                row.get("connections", Integer.class));
    }

    OperationView.Disk disk() {
        try {
            FileStore store = Files.getFileStore(folder.root());
            return new OperationView.Disk(folder.root().toString(), store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OperationView.Memory memory() {
        Runtime runtime = Runtime.getRuntime();
        return new OperationView.Memory(runtime.totalMemory() - runtime.freeMemory(), runtime.maxMemory());
    }

    Instant startedAt() {
        return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    List<OperationView.Job> jobs() {
        Instant late = clock.instant().minus(LATE_AFTER);
        return sql.fetch("""
                        select task_name, task_instance, execution_time, picked, coalesce(consecutive_failures, 0) as failures,
                               last_failure
                        from runtime.scheduled_tasks
                        order by consecutive_failures desc nulls last, execution_time limit ?
                        """, MOST_JOBS).map(row -> {
            Instant due = row.get("execution_time", OffsetDateTime.class).toInstant();
            return new OperationView.Job(
                    row.get("task_name", String.class),
                    row.get("task_instance", String.class),
                    due,
                    !row.get("picked", Boolean.class) && due.isBefore(late),
                    row.get("failures", Integer.class),
                    instant(row.get("last_failure", OffsetDateTime.class)));
        });
    }

    List<OperationView.Follower> followers() {
        ChangeReader reader = changes.getIfAvailable();
        if (reader == null) {
            return List.of();
        }
        Instant readAt = clock.instant().minus(sinceLastReading(reader));
        return reader.lags().entrySet().stream()
                .map(lag -> new OperationView.Follower(lag.getKey(), lag.getValue(), readAt))
                .sorted(java.util.Comparator.comparing(OperationView.Follower::name))
                .toList();
    }

    static Duration sinceLastReading(ChangeReader reader) {
        return Duration.ofNanos(System.nanoTime() - reader.lastReadNanos());
    }

    OperationView.Search search() {
        return new OperationView.Search(projections.all().stream()
                .filter(projection -> projection.name().equals("search"))
                .mapToLong(Projection::size)
                .sum());
    }

    int agencies() {
        Agencies known = agencies.getIfAvailable();
        return known == null ? 0 : known.all().size();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
