package vn.hoitu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.change.Change;
import vn.hoitu.shared.database.DataFolder;

/** This node's index: the generation in use, kept right by following changes, and its replacement by the next one. */
@Component
class SearchIndex implements DisposableBean {

    /** Something asked of the index that may find it closed or damaged. */
    interface Asking<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private static final int MOST_ATTEMPTS = 3;
    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);

    private final SearchFolder folder;
    private final IndexSource source;
    private final Set<Subject> touched = new HashSet<>();
    private @Nullable FileChannel lock;
    private volatile @Nullable Generation current;
    private boolean rebuilding;
    private volatile boolean damaged;

    @Autowired
    SearchIndex(DataFolder data, IndexSource source) {
        this(new SearchFolder(data.node().resolve("search")), source);
    }

    SearchIndex(SearchFolder folder, IndexSource source) {
        this.folder = folder;
        this.source = source;
    }

    SearchFolder folder() {
        return folder;
    }

    IndexSource source() {
        return source;
    }

    /** Opens the index when it is first needed; what is missing or unsound begins anew and is then rebuilt. */
    synchronized Generation open() {
        Generation known = current;
        if (known != null) {
            return known;
        }
        try {
            if (!isFree()) {
                throw new IOException("Another process holds " + folder.root());
            }
            Generation opened = IndexOpening.open(folder, source);
            current = opened;
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be opened", e);
        }
    }

    /** Without waiting for a writer, once the index is open. */
    private Generation inUse() {
        Generation known = current;
        return known == null ? open() : known;
    }

    /** Takes the index for this process; not while another holds it. */
    synchronized boolean isFree() {
        try {
            if (lock == null) {
                lock = folder.lock().orElse(null);
            }
            return lock != null;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the search index cannot be locked", e);
        }
    }

    long documents() {
        return inUse().documents();
    }

    boolean wantsRebuild() {
        Generation known = current;
        return damaged || (known != null && !known.isWhole()) || folder.isRebuildAsked();
    }

    /**
     * Where the disk refuses, the index is given up and rebuilt from the database, which misses nothing: failing here
     * would only keep the reader of changes from going on.
     */
    synchronized void follow(List<Change> changes) {
        Generation index = open();
        Set<Subject> subjects = new HashSet<>();
        changes.forEach(change -> Subject.of(change).ifPresent(subjects::add));
        if (rebuilding) {
            touched.addAll(subjects);
        }
        try {
            write(index, subjects);
            changes.forEach(change -> index.advance(new Cursors(Map.of(change.agency(), change.number()))));
        } catch (IOException | AlreadyClosedException e) {
            giveUp(e);
        }
    }

    synchronized void commit() {
        try {
            open().commit();
        } catch (IOException | AlreadyClosedException e) {
            giveUp(e);
        }
    }

    private void giveUp(Exception e) {
        if (!damaged) {
            log.error("The search index cannot be read or written and will be rebuilt", e);
        }
        damaged = true;
    }

    synchronized void beginRebuild() {
        open();
        rebuilding = true;
        touched.clear();
    }

    /** Brings in what changed while the next generation was written, and searches in it from now on. */
    synchronized void finishRebuild(Generation next) throws IOException {
        Generation previous = open();
        write(next, touched);
        next.advance(previous.cursors());
        next.becomeWhole();
        next.commit();
        folder.use(next.folder());
        current = next;
        damaged = false;
        endRebuild();
        discard(previous);
        folder.sweep(next.folder());
    }

    synchronized void endRebuild() {
        rebuilding = false;
        touched.clear();
    }

    /** Searches; where the index is damaged, finds nothing and has it rebuilt. */
    <T> T searching(Asking<T> asking, T nothing) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            try {
                SearcherManager searchers = inUse().searchers();
                IndexSearcher searcher = searchers.acquire();
                try {
                    return asking.of(searcher);
                } finally {
                    searchers.release(searcher);
                }
            } catch (AlreadyClosedException e) {
                log.debug("The index was replaced while it was searched", e);
            } catch (IOException e) {
                giveUp(e);
                return nothing;
            }
        }
        return nothing;
    }

    private static void discard(Generation previous) {
        try {
            previous.close();
        } catch (IOException | AlreadyClosedException e) {
            log.warn("The replaced index did not close cleanly: {}", e.toString());
        }
    }

    private void write(Generation index, Set<Subject> subjects) throws IOException {
        for (Subject subject : subjects) {
            index.replace(IndexSource.keys(subject), source.documents(subject));
        }
    }

    @Override
    public void destroy() throws IOException {
        if (current != null) {
            commit();
        }
        release();
    }

    /** Lets go of the folder, leaving on disk what the last commit put there. */
    synchronized void release() throws IOException {
        Generation known = current;
        current = null;
        if (known != null) {
            known.close();
        }
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }
}
