package vn.hoitu.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** The content-addressed store. What {@link #put} returned is on disk. */
public interface StoredFiles {

    record Stored(FileHash hash, long bytes) {}

    /**
     * Stores a stream.
     *
     * @throws TooLarge when it has more than the given bytes; nothing is kept then
     * @throws IOException when the disk refuses
     */
    Stored put(InputStream content, long mostBytes) throws IOException, TooLarge;

    Optional<Path> find(FileHash hash);

    /** A stream was longer than its limit. */
    final class TooLarge extends Exception {

        private static final long serialVersionUID = 1L;

        public TooLarge(long limitBytes) {
            super("More than " + limitBytes + " bytes");
        }
    }
}
