package vn.hoitu.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.database.DatabaseAccess;
import vn.hoitu.shared.database.EmbeddedPostgres;

/** The program on a PostgreSQL that somebody else runs. */
class ExternalDatabaseTests {

    @Test
    void worksOnTheDatabaseThatIsNamedAndStartsNoneOfItsOwn() throws Exception {
        EmbeddedPostgres others = EmbeddedPostgres.startOrAdopt(new DataFolder(ProgramProcess.freshFolder()));
        Path data = ProgramProcess.freshFolder();
        DatabaseAccess access = others.access();
        ProgramProcess program = ProgramProcess.start(
                java.util.Map.of(
                        "HOITU_DB_OWNER", access.ownerName(), "HOITU_DB_OWNER_PASSWORD", access.ownerPassword()),
                "--data",
                data.toString(),
                "--db-url",
                access.url());
        try {
            program.awaitReady();

            assertThat(data.resolve("postgres/data-18")).doesNotExist();
            assertThat(Files.isDirectory(data.resolve("secrets"))).isTrue();
            try (var connection =
                            DriverManager.getConnection(access.url(), access.ownerName(), access.ownerPassword());
                    var row = connection.createStatement().executeQuery("select count(*) from identity.setup_link")) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(1);
            }
        } finally {
            program.end();
            others.stop();
        }
    }
}
