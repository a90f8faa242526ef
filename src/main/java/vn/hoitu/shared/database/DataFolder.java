package vn.hoitu.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The folder in which an installation keeps everything: {@code postgres} (records), {@code files} (content-addressed
 * files), {@code node} (what this node can rebuild), {@code secrets} (readable by the owner only) and {@code logs}.
 */
public record DataFolder(Path root, Path nodeFolder) {

    private static final int SECRET_BYTES = 32;

    /** Keeps what is locked reachable: a channel that is collected as garbage gives its lock back. */
    private static final Map<Path, FileLock> HELD = new HashMap<>();

    public DataFolder {
        root = root.toAbsolutePath().normalize();
        nodeFolder = nodeFolder.toAbsolutePath().normalize();
    }

    /** The folder of a single node. Nodes that share files have a node folder each. */
    public DataFolder(Path root) {
        this(root, root.resolve("node"));
    }

    public Path postgres() {
        return created(root.resolve("postgres"));
    }

    public Path files() {
        return created(root.resolve("files"));
    }

    public Path node() {
        return created(nodeFolder);
    }

    public Path logs() {
        return created(root.resolve("logs"));
    }

    /** The named secret of this installation, made at the first asking and kept in a file only its owner can read. */
    public String secret(String name) {
        Path file = created(root.resolve("secrets")).resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            byte[] bytes = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(bytes);
            String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            Path fresh = Files.createTempFile(
                    file.getParent(),
                    name,
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, value);
            Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or write the secret " + file, e);
        }
    }

    /**
     * Takes the folder for this process until it ends. The lock belongs to the operating system, so a killed process
     * never leaves it behind.
     *
     * @return empty when another process of Hội Tụ holds the folder
     */
    public Optional<FileLock> lock() {
        synchronized (HELD) {
            if (HELD.containsKey(root)) {
                return Optional.empty(); // opening and closing the file once more would give our own lock back
            }
            try {
                FileChannel channel = FileChannel.open(
                        created(root).resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock();
                if (lock == null) {
                    channel.close();
                    return Optional.empty();
                }
                HELD.put(root, lock);
                return Optional.of(lock);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot lock the data folder " + root, e);
            }
        }
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the folder " + folder, e);
        }
    }
}
