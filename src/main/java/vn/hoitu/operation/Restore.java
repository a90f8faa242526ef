package vn.hoitu.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.hoitu.operation.Catalogue.StoredTable;
import vn.hoitu.shared.command.Command;
import vn.hoitu.shared.command.Console;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.database.DatabaseAccess;

/**
 * {@code ./run restore FILE} into an empty data folder: {@link RestorePreparation} has refused what must be refused and
 * laid the files; here the rows come in, and everything is read again and compared with the backup before it counts.
 */
@Component
class Restore implements Command {

    private final DataFolder folder;
    private final DatabaseAccess access;
    private final Texts texts = new Texts(Console.locale());

    Restore(DataFolder folder, DatabaseAccess access) {
        this.folder = folder;
        this.access = access;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String usageVi() {
        return new Texts(java.util.Locale.forLanguageTag("vi")).text("command.usage.restore");
    }

    @Override
    public String usageEn() {
        return new Texts(java.util.Locale.ENGLISH).text("command.usage.restore");
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        try (BackupArchive archive =
                BackupArchive.open(Path.of(arguments.getFirst()).toAbsolutePath())) {
            BackupManifest manifest = archive.manifest();
            bringIn(archive);
            compareFiles(manifest);
            out.println(texts.text(
                    "restore.done",
                    Map.of(
                            "folder", folder.root(),
                            "tables", manifest.tables().size(),
                            "rows", manifest.rows(),
                            "files", manifest.files().size(),
                            "madeAt", manifest.madeAt())));
            return DONE;
        } catch (Differs e) {
            out.println(texts.text("restore.differs", Map.of("folder", folder.root(), "part", e.getMessage())));
        } catch (IOException | SQLException e) {
            out.println(texts.text(
                    "restore.failed", Map.of("folder", folder.root(), "reason", String.valueOf(e.getMessage()))));
        }
        return FAILED;
    }

    /** What was brought back is not what the backup holds. */
    private static final class Differs extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Differs(String part) {
            super(part);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    /** One transaction: rows, sequences, comparison. Triggers and constraints hold as for anybody. */
    private void bringIn(BackupArchive archive) throws SQLException, IOException {
        BackupManifest manifest = archive.manifest();
        try (Connection owner = TableCopy.connect(access)) {
            owner.setAutoCommit(false);
            Catalogue catalogue = new Catalogue(owner);
            if (!catalogue.migrations().equals(manifest.migrations())) {
                throw new Differs("flyway_schema_history");
            }
            Map<String, StoredTable> tables = new LinkedHashMap<>();
            catalogue.tables().forEach(t -> tables.put(t.schema() + "." + t.name(), t));
            refuseRecords(owner);
            emptySeeds(owner, List.copyOf(tables.values()));
            Map<String, BackupManifest.Table> saved = new LinkedHashMap<>();
            manifest.tables().forEach(t -> saved.put(t.schema() + "." + t.name(), t));
            if (!saved.keySet().equals(tables.keySet())) {
                throw new Differs("tables");
            }
            try (Statement statement = owner.createStatement()) {
                statement.execute("set constraints all deferred");
            }
            TableCopy copy = new TableCopy(owner);
            for (var table : tables.entrySet()) {
                bringIn(copy, archive, table.getValue(), Objects.requireNonNull(saved.get(table.getKey())));
            }
            setSequences(owner, manifest.sequences());
            owner.commit();
        }
    }

    /** Brings the rows in and reads them back: what the table holds now must be what the backup says it held. */
    private static void bringIn(TableCopy copy, BackupArchive archive, StoredTable table, BackupManifest.Table saved)
            throws SQLException, IOException {
        try (InputStream rows = archive.rows(saved)) {
            copy.in(table, rows);
        }
        if (!copy.out(table, OutputStream.nullOutputStream()).equals(saved)) {
            throw new Differs(saved.schema() + "." + saved.name());
        }
    }

    /** What migrations laid down themselves comes from the backup, too; those that refer go before those referred to. */
    /** An external database may belong to a running installation; one with people or acts in it is left alone. */
    private void refuseRecords(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select exists (select 1 from identity.person) or exists (select 1 from audit.entry)")) {
            row.next();
            if (row.getBoolean(1)) {
                throw new SQLException(texts.text("restore.database-not-empty"));
            }
        }
    }

    private static void emptySeeds(Connection owner, List<StoredTable> tables) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (StoredTable table : tables.reversed()) {
                statement.execute("delete from " + table.qualified());
            }
        }
    }

    private static void setSequences(Connection owner, List<BackupManifest.Sequence> sequences) throws SQLException {
        try (PreparedStatement set = owner.prepareStatement("select setval(?::regclass, ?, ?)")) {
            for (BackupManifest.Sequence sequence : sequences) {
                set.setString(1, Catalogue.quoted(sequence.schema()) + "." + Catalogue.quoted(sequence.name()));
                set.setLong(2, sequence.value());
                set.setBoolean(3, sequence.called());
                set.execute();
            }
        }
    }

    private void compareFiles(BackupManifest manifest) throws IOException {
        for (BackupManifest.Stored stored : manifest.files()) {
            Path file = folder.root().resolve(stored.path());
            String hash = BackupArchive.hash(Files.newInputStream(file), OutputStream.nullOutputStream());
            if (!hash.equals(stored.sha256())) {
                throw new Differs(stored.path());
            }
        }
    }
}
