package vn.hoitu.operation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.mail.MailState;

/** How the installation stands at this moment. */
public record OperationView(
        String version,
        Instant startedAt,
        Database database,
        Disk disk,
        Memory memory,
        List<Listener> listeners,
        List<Job> jobs,
        List<Follower> followers,
        Search search,
        int agencies,
        MailState mail) {

    public record Database(boolean up, @Nullable String version, long sizeBytes, int connections) {}

    public record Disk(String path, long freeBytes, long totalBytes) {}

    public record Memory(long heapBytes, long maxBytes) {}

    /** A stored listener that has not come through. */
    public record Listener(UUID id, String listener, String event, Instant publishedAt, long ageSeconds) {}

    /** @param late due for longer than a job may take to be picked up */
    public record Job(
            String name,
            String instance,
            Instant dueAt,
            boolean late,
            int failures,
            @Nullable Instant lastFailure) {}

    public record Follower(String name, long lagChanges, Instant readAt) {}

    public record Search(long documents) {}
}
