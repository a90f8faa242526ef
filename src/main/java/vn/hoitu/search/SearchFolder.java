package vn.hoitu.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder of this node's index: one folder for each generation, a file {@code current} that names the one in use,
 * and a file {@code rebuild-asked} while a command wants the next one.
 */
record SearchFolder(Path root) {

    private static final String GENERATION = "generation-";

    Path fresh() throws IOException {
        return Files.createDirectories(root.resolve(GENERATION + UUID.randomUUID()));
    }

    Optional<Path> current() throws IOException {
        Path pointer = pointer();
        if (!Files.isRegularFile(pointer)) {
            return Optional.empty();
        }
        Path named = root.resolve(Files.readString(pointer).strip()).normalize();
        return root.equals(named.getParent()) && Files.isDirectory(named) ? Optional.of(named) : Optional.empty();
    }

    /** From now on, also after a crash, this generation is the index. */
    void use(Path generation) throws IOException {
        Path fresh = root.resolve("current.new");
        Files.writeString(
                fresh,
                String.valueOf(generation.getFileName()),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(fresh, pointer(), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(root, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** Removes every generation but the one in use. */
    void sweep(Path inUse) throws IOException {
        try (Stream<Path> all = Files.list(root)) {
            for (Path folder : all.filter(p -> p.getFileName().toString().startsWith(GENERATION))
                    .toList()) {
                if (!folder.equals(inUse)) {
                    remove(folder);
                }
            }
        }
    }

    static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    /** Held by the program while it runs, or by a rebuild beside it; the operating system frees it at the end. */
    Optional<FileChannel> lock() throws IOException {
        Files.createDirectories(root);
        FileChannel channel =
                FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException e) {
            // this very process holds it
        }
        channel.close();
        return Optional.empty();
    }

    boolean isRebuildAsked() {
        return Files.exists(request());
    }

    void askForRebuild() throws IOException {
        Files.writeString(request(), "");
    }

    void rebuildDone() throws IOException {
        Files.deleteIfExists(request());
    }

    private Path request() {
        return root.resolve("rebuild-asked");
    }

    private Path pointer() {
        return root.resolve("current");
    }
}
