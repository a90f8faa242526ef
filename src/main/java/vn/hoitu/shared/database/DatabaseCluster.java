package vn.hoitu.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL's own folder within the data folder: how it is made, whose it is, and who answers for it.
 *
 * @param path what PostgreSQL calls its data directory
 */
record DatabaseCluster(DataFolder folder, Path path) {

    private static final Logger log = LoggerFactory.getLogger(DatabaseCluster.class);

    enum Reach {
        OURS,
        FOREIGN,
        NOT_YET
    }

    static DatabaseCluster of(DataFolder folder) {
        return new DatabaseCluster(folder, folder.postgres().resolve("data-18"));
    }

    /** The server that runs on it, or was killed on it. */
    Optional<Postmaster> postmaster() {
        return Postmaster.read(path);
    }

    /** Where its number is another's now, PostgreSQL would wait for that one to end. */
    void forgetPostmaster() {
        deleteQuietly(path.resolve("postmaster.pid"));
    }

    DatabaseAccess access(int port, String database) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database),
                EmbeddedPostgres.OWNER,
                folder.secret("database-owner"),
                EmbeddedPostgres.APPLICATION,
                folder.secret("database-application"));
    }

    /** Whether the server that answers there is the one of this cluster: by its folder and by its password. */
    Reach reach(int port) {
        try (Connection connection = ownerConnection(access(port, "postgres"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            return Path.of(row.getString(1)).toRealPath().equals(path.toRealPath()) ? Reach.OURS : Reach.FOREIGN;
        } catch (SQLException e) {
            return "28P01".equals(e.getSQLState()) ? Reach.FOREIGN : Reach.NOT_YET;
        } catch (IOException e) {
            return Reach.FOREIGN;
        }
    }

    /** @param binaries where PostgreSQL's programs are */
    void initialiseWhereNew(Path binaries) {
        if (Files.exists(path.resolve("PG_VERSION"))) {
            return;
        }
        Path passwordFile = folder.postgres().resolve("initial-password");
        try {
            Files.deleteIfExists(passwordFile);
            Files.createFile(
                    passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, folder.secret("database-owner"));
            Path logFile = folder.logs().resolve("initdb.log");
            Process initdb = DatabaseProcesses.spawn(
                    List.of(
                            binaries.resolve("bin/initdb").toString(),
                            "-D",
                            path.toString(),
                            "-U",
                            EmbeddedPostgres.OWNER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--locale=C.UTF-8",
                            "--data-checksums"),
                    logFile);
            if (initdb.waitFor() != 0) {
                throw new DatabaseUnavailable("The database could not be initialised. See %s.".formatted(logFile));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while initialising the database.", e);
        } finally {
            deleteQuietly(passwordFile);
        }
    }

    void createDatabaseWhereNew(int port) {
        try (Connection connection = ownerConnection(access(port, "postgres"));
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(
                    "select 1 from pg_database where datname = '" + EmbeddedPostgres.DATABASE + "'")) {
                if (row.next()) {
                    return;
                }
            }
            statement.execute("create database " + EmbeddedPostgres.DATABASE);
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database could not be created.", e);
        }
    }

    private static Connection ownerConnection(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(
                access.url() + "?connectTimeout=2", access.ownerName(), access.ownerPassword());
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("Could not delete {}", file, e);
        }
    }
}
