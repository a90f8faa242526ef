package vn.hoitu.operation;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What a restore does before the program is started on the new folder: everything that can refuse it, then the files
 * and secrets, so that the new database is made with them.
 */
final class RestorePreparation {

    private static final Pattern VERSION = Pattern.compile("V([0-9]+)__.*\\.sql");

    private final Path file;
    private final Path data;
    private final BackupManifest manifest;
    private final Texts texts;

    private RestorePreparation(Path file, Path data, BackupManifest manifest, Texts texts) {
        this.file = file;
        this.data = data;
        this.manifest = manifest;
        this.texts = texts;
    }

    /** @return empty for every other command */
    static Optional<RestorePreparation> of(CommandLine line, Texts texts) {
        if (!line.command().equals("restore")) {
            return Optional.empty();
        }
        if (line.arguments().size() != 1) {
            throw new CommandLine.Misused("command.usage.restore", "");
        }
        Path file = Path.of(line.arguments().getFirst()).toAbsolutePath();
        try {
            if (!empty(line.data())) {
                throw new Refused(texts.text("restore.not-empty", Map.of("folder", line.data())));
            }
            try (BackupArchive archive = BackupArchive.open(file)) {
                refuseNewer(archive.manifest(), texts);
                archive.verify();
                return Optional.of(new RestorePreparation(file, line.data(), archive.manifest(), texts));
            }
        } catch (BackupArchive.Damaged e) {
            throw new Refused(
                    texts.text("restore.damaged", Map.of("file", file, "part", String.valueOf(e.getMessage()))));
        } catch (NoSuchFileException e) {
            throw new Refused(texts.text("restore.no-file", Map.of("file", file)));
        } catch (IOException e) {
            throw new Refused(texts.text(
                    "restore.failed", Map.of("folder", line.data(), "reason", String.valueOf(e.getMessage()))));
        }
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void refuseNewer(BackupManifest manifest, Texts texts) throws IOException {
        Set<String> unknown = new TreeSet<>(manifest.versions());
        unknown.removeAll(known());
        if (manifest.format() > BackupManifest.FORMAT || !unknown.isEmpty()) {
            throw new Refused(texts.text("restore.newer", Map.of("version", manifest.version())));
        }
    }

    /** The migrations this program brings. */
    private static Set<String> known() throws IOException {
        Set<String> versions = new TreeSet<>();
        for (Resource migration :
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql")) {
            Matcher name = VERSION.matcher(String.valueOf(migration.getFilename()));
            if (name.matches()) {
                versions.add(name.group(1));
            }
        }
        return versions;
    }

    void unpack() {
        try (BackupArchive archive = BackupArchive.open(file)) {
            for (BackupManifest.Stored stored : manifest.files()) {
                archive.unpack(stored, data);
            }
            for (BackupManifest.Stored secret : manifest.secrets()) {
                archive.unpack(secret, data);
                Files.setPosixFilePermissions(
                        data.resolve(secret.path()), PosixFilePermissions.fromString("rw-------"));
            }
        } catch (FileSystemException e) {
            throw new Refused(
                    texts.text("restore.failed", Map.of("folder", data, "reason", String.valueOf(e.getMessage()))));
        } catch (IOException e) {
            throw new Refused(
                    texts.text("restore.damaged", Map.of("file", file, "part", String.valueOf(e.getMessage()))));
        }
    }

    /**
     * The new database is brought to the state of the backup and no further; the next start takes it from there. The
     * question mark: of a module that has no migration of that very number, the ones before it.
     */
    Map<String, String> settings() {
        return manifest.versions().stream()
                .max(java.util.Comparator.naturalOrder())
                .map(newest -> Map.of("spring.flyway.target", newest + "?"))
                .orElse(Map.of());
    }
}
