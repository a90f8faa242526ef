package vn.hoitu.shared.change;

import java.util.List;
import java.util.Map;
import vn.hoitu.shared.AgencyId;

/**
 * Something a node holds for itself (pages, index, permissions) and keeps right by following the change table. Each
 * node calls each of its followers; a follower must be idempotent.
 */
public interface ChangeFollower {

    String name();

    /** Where this follower stopped reading, by agency; agencies it does not name are read from their present end. */
    default Map<AgencyId, Long> cursors() {
        return Map.of();
    }

    void follow(List<Change> changes);

    /** Called after every successful read of the change table, also when nothing changed. */
    default void readAt(long nanoTime) {}
}
