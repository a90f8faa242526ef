package vn.hoitu.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.change.Change;
import vn.hoitu.shared.change.ChangeFollower;

/** Keeps the index right while the program runs, commits it from time to time, and starts rebuilds that are wanted. */
@Component
class IndexFollower implements ChangeFollower {

    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);

    private final SearchIndex index;
    private final Reindex reindex;
    private final AtomicBoolean rebuilding = new AtomicBoolean();
    private long committedNanos = System.nanoTime();
    private long lookedNanos = System.nanoTime();
    private volatile long nextRebuildNanos = System.nanoTime();

    IndexFollower(SearchIndex index, Reindex reindex) {
        this.index = index;
        this.reindex = reindex;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Map<AgencyId, Long> cursors() {
        return index.open().cursors().byAgency();
    }

    @Override
    public void follow(List<Change> changes) {
        index.follow(changes);
    }

    @Override
    public void readAt(long nanoTime) {
        if (nanoTime - committedNanos > SearchLimits.COMMIT_PAUSE.toNanos()) {
            committedNanos = nanoTime;
            index.commit();
        }
        if (nanoTime - lookedNanos > SearchLimits.LOOK_FOR_REQUESTS.toNanos()) {
            lookedNanos = nanoTime;
            if (index.wantsRebuild() && nanoTime - nextRebuildNanos > 0 && rebuilding.compareAndSet(false, true)) {
                Thread.ofVirtual().name("search-rebuild").start(this::rebuild);
            }
        }
    }

    private void rebuild() {
        try {
            Reindex.Result result = reindex.run();
            log.info(
                    "The search index was rebuilt: {} documents in {} ms",
                    result.documents(),
                    result.took().toMillis());
        } catch (RuntimeException e) {
            log.error("The search index could not be rebuilt; it is tried again", e);
            nextRebuildNanos = System.nanoTime() + SearchLimits.REBUILD_RETRY.toNanos();
        } finally {
            rebuilding.set(false);
        }
    }
}
