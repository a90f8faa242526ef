package vn.hoitu.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;

/** One index in one folder, open for writing and searching. A rebuild makes the next generation. */
final class Generation implements Closeable {

    /** Counted up when the fields or their analysis change; an index of another form is rebuilt. */
    static final String FORM = "1";

    private static final String FORM_KEY = "form";
    private static final String WHOLE_KEY = "whole";
    private static final double MEMORY_MEGABYTES = 32;

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Cursors cursors;
    private volatile boolean whole;
    private volatile boolean dirty;

    /** How often something was replaced, and how much of that whoever searches finds. */
    private final AtomicLong written = new AtomicLong();

    private volatile long shown;

    private Generation(Path folder, FSDirectory directory, IndexWriter writer, Cursors cursors, boolean whole)
            throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.cursors = cursors;
        this.whole = whole;
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /** An empty index that knows from where to follow, and that it still misses what was there before. */
    static Generation create(Path folder, Cursors cursors) throws IOException {
        Generation fresh = open(folder, IndexWriterConfig.OpenMode.CREATE, Map.of());
        fresh.cursors = cursors;
        fresh.dirty = true;
        fresh.commit();
        return fresh;
    }

    /** @throws IOException when the folder holds no sound index of this form */
    static Generation open(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            Map<String, String> commit = reader.getIndexCommit().getUserData();
            if (!FORM.equals(commit.get(FORM_KEY))) {
                throw new IOException("The index has form " + commit.get(FORM_KEY) + ", this program writes " + FORM);
            }
            for (var leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return open(folder, IndexWriterConfig.OpenMode.APPEND, commit);
        }
    }

    @SuppressWarnings("resource") // the generation closes what it is made of
    private static Generation open(Path folder, IndexWriterConfig.OpenMode mode, Map<String, String> commit)
            throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        try {
            IndexWriterConfig config = new IndexWriterConfig(Analysis.byField())
                    .setOpenMode(mode)
                    .setRAMBufferSizeMB(MEMORY_MEGABYTES)
                    .setCommitOnClose(false);
            IndexWriter writer = new IndexWriter(directory, config);
            return new Generation(
                    folder, directory, writer, Cursors.readFrom(commit), Boolean.parseBoolean(commit.get(WHOLE_KEY)));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    Cursors cursors() {
        return cursors;
    }

    /** Whether everything that was there when it was begun has come in. */
    boolean isWhole() {
        return whole;
    }

    /** A new view of the index costs more than writing to it, so that only whoever searches has one made. */
    SearcherManager searchers() throws IOException {
        if (shown < written.get()) {
            synchronized (written) {
                long now = written.get();
                if (shown < now) {
                    searchers.maybeRefreshBlocking();
                    shown = now;
                }
            }
        }
        return searchers;
    }

    void replace(List<Term> keys, List<IndexedDocument> documents) throws IOException {
        for (Term key : keys) {
            List<Document> present = documents.stream()
                    .filter(d -> d.key().equals(key))
                    .map(IndexedDocument::document)
                    .toList();
            if (present.isEmpty()) {
                writer.deleteDocuments(key);
            } else {
                writer.updateDocument(key, present.getFirst());
            }
        }
        dirty = true;
        written.incrementAndGet();
    }

    void advance(Cursors read) {
        cursors = cursors.furthest(read);
        dirty = true;
    }

    void becomeWhole() {
        whole = true;
        dirty = true;
    }

    void commit() throws IOException {
        if (dirty) {
            Map<String, String> commit = new HashMap<>(Map.of(FORM_KEY, FORM, WHOLE_KEY, String.valueOf(whole)));
            cursors.writeTo(commit);
            writer.setLiveCommitData(commit.entrySet());
            writer.commit();
            dirty = false;
        }
    }

    long documents() {
        return writer.getDocStats().numDocs;
    }

    /** Gives everything back without writing what is not yet committed, as a crash would. */
    @Override
    public void close() throws IOException {
        try (directory;
                writer) {
            searchers.close();
        }
    }
}
