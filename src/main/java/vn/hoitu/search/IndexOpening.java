package vn.hoitu.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides whether the index on disk can be gone on with. */
final class IndexOpening {

    private static final Logger log = LoggerFactory.getLogger(IndexOpening.class);

    private IndexOpening() {}

    static Generation open(SearchFolder folder, IndexSource source) throws IOException {
        Generation index = sound(folder, source).orElse(null);
        if (index == null) {
            index = Generation.create(folder.fresh(), source.changes().ends());
            folder.use(index.folder());
        }
        folder.sweep(index.folder());
        return index;
    }

    private static Optional<Generation> sound(SearchFolder folder, IndexSource source) throws IOException {
        Optional<Path> current = folder.current();
        if (current.isEmpty()) {
            return Optional.empty();
        }
        Generation index;
        try {
            index = Generation.open(current.get());
        } catch (IOException | RuntimeException e) {
            log.warn("The search index in {} cannot be read and will be rebuilt: {}", current.get(), e.toString());
            return Optional.empty();
        }
        if (canBeFollowed(index.cursors(), source)) {
            return Optional.of(index);
        }
        log.warn("The search index in {} does not belong to this database any more and will be rebuilt", current.get());
        index.close();
        return Optional.empty();
    }

    /** Not after a restore to an earlier day, nor when the changes it would need were swept away meanwhile. */
    private static boolean canBeFollowed(Cursors cursors, IndexSource source) {
        var ends = source.changes().ends().byAgency();
        var beginnings = source.changes().beginnings().byAgency();
        return cursors.byAgency().entrySet().stream().allMatch(cursor -> {
            long end = ends.getOrDefault(cursor.getKey(), 0L);
            long beginning = beginnings.getOrDefault(cursor.getKey(), end + 1);
            return cursor.getValue() <= end && cursor.getValue() >= beginning - 1;
        });
    }
}
