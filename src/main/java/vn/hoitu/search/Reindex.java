package vn.hoitu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;

/** Builds the index anew beside the one in use, which is searched and followed until the new one takes its place. */
@Service
public class Reindex {

    public record Result(long documents, Duration took) {}

    private final SearchIndex index;
    private final ReentrantLock one = new ReentrantLock();

    Reindex(SearchIndex index) {
        this.index = index;
    }

    /** Returns when searches go to the new index. A second rebuild waits for the first. */
    public Result run() {
        long began = System.nanoTime();
        one.lock();
        try {
            index.beginRebuild();
            Generation next = written();
            index.finishRebuild(next);
            index.folder().rebuildDone();
            return new Result(next.documents(), Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be rebuilt", e);
        } finally {
            index.endRebuild();
            one.unlock();
        }
    }

    /** The end of the change table is read first: what changes while pieces are read is followed again. */
    private Generation written() throws IOException {
        Generation next = Generation.create(
                index.folder().fresh(), index.source().changes().ends());
        try {
            for (AgencyId agency : next.cursors().byAgency().keySet()) {
                index.source().all(agency, batch -> add(next, batch));
            }
            return next;
        } catch (RuntimeException e) {
            next.close();
            SearchFolder.remove(next.folder());
            throw e;
        }
    }

    private static void add(Generation next, List<IndexedDocument> batch) {
        try {
            next.replace(batch.stream().map(IndexedDocument::key).toList(), batch);
        } catch (IOException e) {
            throw new UncheckedIOException("The next index cannot be written", e);
        }
    }
}
