package vn.hoitu.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.operation.Catalogue.StoredTable;
import vn.hoitu.shared.command.Command;
import vn.hoitu.shared.command.Console;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.database.DatabaseAccess;

/**
 * {@code ./run backup FILE}: one file with everything an installation needs to come back. The rows are those of one
 * moment, whatever is written meanwhile; stored files never change and are there before the rows that name them.
 */
@Component
class Backup implements Command {

    private final DataFolder folder;
    private final DatabaseAccess access;
    private final RunningVersion version;
    private final Clock clock;
    private final Texts texts = new Texts(Console.locale());

    Backup(DataFolder folder, DatabaseAccess access, RunningVersion version, Clock clock) {
        this.folder = folder;
        this.access = access;
        this.version = version;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String usageVi() {
        return new Texts(java.util.Locale.forLanguageTag("vi")).text("command.usage.backup");
    }

    @Override
    public String usageEn() {
        return new Texts(java.util.Locale.ENGLISH).text("command.usage.backup");
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println(texts.text("command.usage.backup"));
            return MISUSED;
        }
        Path file = Path.of(arguments.getFirst()).toAbsolutePath();
        try {
            BackupManifest manifest = write(file);
            out.println(texts.text(
                    "backup.done",
                    Map.of(
                            "file", file,
                            "tables", manifest.tables().size(),
                            "rows", manifest.rows(),
                            "files", manifest.files().size())));
            out.println(texts.text("backup.secrets", Map.of("file", file)));
            return DONE;
        } catch (FileAlreadyExistsException e) {
            out.println(texts.text("backup.exists", Map.of("file", file)));
        } catch (IOException | SQLException e) {
            out.println(texts.text("backup.failed", Map.of("file", file, "reason", String.valueOf(e.getMessage()))));
        }
        return FAILED;
    }

    private BackupManifest write(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path part = Files.createTempFile(
                file.getParent(),
                file.getFileName().toString(),
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            BackupManifest manifest = fill(part);
            try (BackupArchive archive = BackupArchive.open(part)) {
                archive.verify(); // what cannot be read back is no backup
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private BackupManifest fill(Path part) throws IOException, SQLException {
        try (OutputStream target = Files.newOutputStream(part);
                ZipOutputStream zip = new ZipOutputStream(target);
                Connection owner = TableCopy.connect(access)) {
            owner.setAutoCommit(false);
            owner.setReadOnly(true);
            owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Catalogue catalogue = new Catalogue(owner);
            Map<String, List<String>> migrations = catalogue.migrations();
            List<BackupManifest.Table> tables = new ArrayList<>();
            for (StoredTable table : catalogue.tables()) {
                zip.putNextEntry(new ZipEntry("tables/" + table.schema() + "." + table.name() + ".copy"));
                tables.add(new TableCopy(owner).out(table, zip));
                zip.closeEntry();
            }
            List<BackupManifest.Sequence> sequences = catalogue.sequences();
            owner.rollback();
            BackupManifest manifest = new BackupManifest(
                    BackupManifest.FORMAT,
                    version.text(),
                    clock.instant(),
                    migrations,
                    tables,
                    sequences,
                    store("files", zip),
                    store("secrets", zip));
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            zip.write(JsonMapper.builder().build().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    private List<BackupManifest.Stored> store(String below, ZipOutputStream zip) throws IOException {
        Path start = folder.root().resolve(below);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        List<BackupManifest.Stored> stored = new ArrayList<>();
        try (Stream<Path> all = Files.walk(start)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                store(file, zip, stored);
            }
        }
        return stored;
    }

    private void store(Path file, ZipOutputStream zip, List<BackupManifest.Stored> stored) throws IOException {
        String path = folder.root().relativize(file).toString().replace('\\', '/');
        try (InputStream in = Files.newInputStream(file)) {
            long bytes = Files.size(file);
            zip.putNextEntry(new ZipEntry("folder/" + path));
            String hash = BackupArchive.hash(in, zip);
            zip.closeEntry();
            stored.add(new BackupManifest.Stored(path, bytes, hash));
        } catch (NoSuchFileException e) {
            // an upload that was being written and has its final name now; no row of the snapshot names it
        }
    }
}
