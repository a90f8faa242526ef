package vn.hoitu.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.secret.Sha256;

/** Reads stored files again and compares them with their names: after a restore, or when a disk is in doubt. */
@Service
public class FileVerification {

    private static final int BUFFER_BYTES = 64 * 1024;

    /** What became of one file. */
    public enum Condition {
        INTACT,
        DAMAGED,
        MISSING
    }

    /** @param damaged files whose bytes are no longer those they are named by */
    public record Findings(long checked, List<Path> damaged) {}

    private final FilesOnDisk files;

    FileVerification(FilesOnDisk files) {
        this.files = files;
    }

    public Condition verify(FileHash hash) throws IOException {
        Optional<Path> file = files.find(hash);
        if (file.isEmpty()) {
            return Condition.MISSING;
        }
        return hashOf(file.get()).equals(hash) ? Condition.INTACT : Condition.DAMAGED;
    }

    public Findings verifyAll() throws IOException {
        List<Path> damaged = new ArrayList<>();
        long checked = 0;
        try (Stream<Path> all = files.all()) {
            for (Path file : (Iterable<Path>) all::iterator) {
                checked++;
                if (!hashOf(file).value().equals(file.getFileName().toString())) {
                    damaged.add(file);
                }
            }
        }
        return new Findings(checked, List.copyOf(damaged));
    }

    private static FileHash hashOf(Path file) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return new FileHash(HexFormat.of().formatHex(digest.digest()));
    }
}
