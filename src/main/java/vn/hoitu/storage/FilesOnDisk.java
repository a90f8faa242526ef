package vn.hoitu.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.secret.Sha256;

/**
 * Files in folders of the data folder, {@code files/ab/cd/abcd…}. A file takes its name only when all of its bytes are
 * on disk, so a name that exists names whole content.
 */
@Service
class FilesOnDisk implements StoredFiles {

    /** What a write that was cut off left behind is swept when it is older; no upload takes that long. */
    static final Duration LEFTOVER_AGE = Duration.ofDays(1);

    private static final int BUFFER_BYTES = 64 * 1024;

    /** Where the bytes of a new file go; tests put a full disk here. */
    interface Disk {
        OutputStream write(FileChannel file);
    }

    private final Path root;
    private final Path incoming;
    private final Disk disk;

    @Autowired
    FilesOnDisk(DataFolder folder, Clock clock) {
        this(folder.files(), clock, Channels::newOutputStream);
    }

    FilesOnDisk(Path root, Clock clock, Disk disk) {
        this.root = root;
        this.incoming = root.resolve("incoming");
        this.disk = disk;
        sweepLeftovers(clock);
    }

    @Override
    public Stored put(InputStream content, long mostBytes) throws IOException, TooLarge {
        Files.createDirectories(incoming);
        Path fresh = incoming.resolve(UUID.randomUUID() + ".part");
        try {
            Stored stored = write(content, mostBytes, fresh);
            publish(fresh, stored);
            return stored;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    @Override
    public Optional<Path> find(FileHash hash) {
        Path file = folderOf(hash).resolve(hash.value());
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** Every file of the store, for verification and backup; the caller closes the stream. */
    Stream<Path> all() throws IOException {
        return Files.walk(root, 3).filter(file -> file.getNameCount() == root.getNameCount() + 3);
    }

    private Path folderOf(FileHash hash) {
        return groupOf(hash).resolve(hash.value().substring(2, 4));
    }

    private Path groupOf(FileHash hash) {
        return root.resolve(hash.value().substring(0, 2));
    }

    private Stored write(InputStream content, long mostBytes, Path fresh) throws IOException, TooLarge {
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = disk.write(channel)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > mostBytes) {
                    throw new TooLarge(mostBytes);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            channel.force(true);
        }
        return new Stored(new FileHash(HexFormat.of().formatHex(digest.digest())), bytes);
    }

    /** The same name always means the same bytes, so what is there stays; only a file of wrong length is repaired. */
    private void publish(Path fresh, Stored stored) throws IOException {
        Path folder = folderOf(stored.hash());
        Path place = folder.resolve(stored.hash().value());
        if (Files.isRegularFile(place) && Files.size(place) == stored.bytes()) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            force(groupOf(stored.hash()));
            force(root);
        }
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    /** A new name in a folder survives a power cut only once the folder itself is on disk. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private void sweepLeftovers(Clock clock) {
        if (!Files.isDirectory(incoming)) {
            return;
        }
        try (Stream<Path> parts = Files.list(incoming)) {
            for (Path part : parts.toList()) {
                if (Files.getLastModifiedTime(part)
                        .toInstant()
                        .isBefore(clock.instant().minus(LEFTOVER_AGE))) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot sweep " + incoming, e);
        }
    }
}
