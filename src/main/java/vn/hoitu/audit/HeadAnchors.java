package vn.hoitu.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.database.DataFolder;

/**
 * How far each chain reached when this node last sealed or checked it, kept in files outside the database: a database
 * set back to an earlier state, head and signature included, does not fit them.
 */
@Component
class HeadAnchors {

    record Anchor(long number, byte[] hash) {}

    private final Path folder;

    HeadAnchors(DataFolder data) {
        try {
            this.folder = Files.createDirectories(data.root().resolve("audit-heads"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(AgencyId agency, long number, byte[] hash) {
        try {
            Path fresh = Files.createTempFile(folder, agency.toString(), ".new");
            Files.writeString(fresh, number + " " + HexFormat.of().formatHex(hash) + "\n");
            Files.move(fresh, folder.resolve(agency.toString()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Anchor> of(AgencyId agency) {
        Path file = folder.resolve(agency.toString());
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String[] parts = Files.readString(file).strip().split(" ", -1);
            return parts.length == 2
                    ? Optional.of(
                            new Anchor(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1])))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a half-written file of a full disk; the next seal writes it again
        }
    }

    List<AgencyId> agencies() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.length() == 36)
                    .map(name -> new AgencyId(UUID.fromString(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
