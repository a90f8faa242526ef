package vn.hoitu.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTests {

    private DataFolder folder;
    private EmbeddedPostgres server;

    @BeforeEach
    void aServer() throws IOException {
        folder = freshFolder();
        server = EmbeddedPostgres.startOrAdopt(folder);
    }

    @AfterEach
    void end() {
        server.stop();
    }

    @Test
    void losesNothingThatWasAcknowledged() throws SQLException {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("data_checksums")).isEqualTo("on");
    }

    @Test
    void trustsNobodyWithoutThePassword() throws SQLException {
        assertThat(setting("password_encryption")).isEqualTo("scram-sha-256");
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(value("select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"))
                .isEqualTo("0");
        assertThatThrownBy(() -> DriverManager.getConnection(server.access().url(), EmbeddedPostgres.OWNER, "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void secretsAreReadableByTheirOwnerOnly() throws IOException {
        Path secret = folder.root().resolve("secrets/database-owner");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(server.access().toString()).doesNotContain(Files.readString(secret));
    }

    @Test
    void aSurvivingServerIsTakenOver() throws SQLException {
        execute("create table kept (n int)");

        EmbeddedPostgres adopted = EmbeddedPostgres.startOrAdopt(folder);

        assertThat(adopted.pid()).isEqualTo(server.pid());
        assertThat(adopted.access().url()).isEqualTo(server.access().url());
        assertThat(value("select count(*) from kept")).isEqualTo("0");
    }

    @Test
    void aPidFileOfADeadMachineIsNoObstacle() throws IOException, SQLException {
        execute("create table kept (n int)");
        Path pidFile = cluster(folder).resolve("postmaster.pid");
        Path copy = Files.createTempFile("postmaster", ".pid");
        Files.copy(pidFile, copy, StandardCopyOption.REPLACE_EXISTING);
        server.stop();
        Files.move(copy, pidFile);

        server = EmbeddedPostgres.startOrAdopt(folder);

        assertThat(value("select count(*) from kept")).isEqualTo("0");
    }

    @Test
    void aPidFileThatNamesAnotherProgramIsNoObstacle() throws IOException, SQLException {
        Path pidFile = cluster(folder).resolve("postmaster.pid");
        String lines = Files.readString(pidFile);
        server.stop();
        Files.writeString(
                pidFile,
                lines.replaceFirst("\\d+", Long.toString(ProcessHandle.current().pid())));

        server = EmbeddedPostgres.startOrAdopt(folder);

        assertThat(setting("fsync")).isEqualTo("on");
    }

    @Test
    void aServerOfAnotherInstallationIsRefused() throws IOException {
        DataFolder other = freshFolder();
        Files.createDirectories(cluster(other));
        Files.copy(cluster(folder).resolve("postmaster.pid"), cluster(other).resolve("postmaster.pid"));

        assertThatThrownBy(() -> EmbeddedPostgres.startOrAdopt(other))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("not this installation's")
                .hasMessageContaining(Long.toString(server.pid()));
    }

    @Test
    void stoppingLeavesNeitherProcessNorPidFile() {
        server.stop();

        assertThat(ProcessHandle.of(server.pid()).filter(ProcessHandle::isAlive))
                .isEmpty();
        assertThat(cluster(folder).resolve("postmaster.pid")).doesNotExist();
    }

    private static Path cluster(DataFolder folder) {
        return folder.postgres().resolve("data-18");
    }

    private static DataFolder freshFolder() throws IOException {
        return new DataFolder(
                Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "embedded"));
    }

    private String setting(String name) throws SQLException {
        return value("show " + name);
    }

    private String value(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                server.access().url(),
                server.access().ownerName(),
                server.access().ownerPassword());
    }
}
