package vn.hoitu.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Starting and ending the program as people do. One program serves all, in the order of a day's accidents. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProgramTests {

    private static final Path DATA = ProgramProcess.freshFolder();
    private static ProgramProcess program;

    @BeforeAll
    static void start() {
        program = ProgramProcess.start("--data", DATA.toString()).awaitReady();
    }

    @AfterAll
    static void end() {
        program.end();
    }

    @Test
    @Order(1)
    void saysWhereItAnswersAndLogsAsJsonLines() throws Exception {
        assertThat(program.said())
                .contains(
                        "http://localhost:" + program.port() + "/toa-soan",
                        "http://127.0.0.1:" + program.managementPort());
        assertThat(program.status("/health")).isEqualTo(200);
        assertThat(program.status("/prometheus")).isEqualTo(200);
        assertThat(DATA.resolve("logs/hoitu.log")).exists();
        assertThat(Files.readAllLines(DATA.resolve("logs/hoitu.log"))).allMatch(line -> line.startsWith("{"));
    }

    @Test
    @Order(2)
    void aTakenPortIsSaidInASentence() {
        ProgramProcess second = ProgramProcess.start(
                program.port(),
                ProgramProcess.freePort(),
                "--data",
                ProgramProcess.freshFolder().toString());

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.said())
                .contains("Cổng " + program.port())
                .contains("--port")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    @Order(2)
    void aDataFolderInUseIsSaidInASentence() {
        ProgramProcess second = ProgramProcess.start("--data", DATA.toString());

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.said())
                .contains("đang được một tiến trình Hội Tụ khác")
                .doesNotContain("Exception", "\tat ");
        assertThat(program.status("/health")).isEqualTo(200);
    }

    @Test
    @Order(2)
    void anUnwritableDataFolderIsSaidInASentence() throws Exception {
        Path file = Files.createTempFile("no-folder", ".txt");

        ProgramProcess second =
                ProgramProcess.start("--data", file.resolve("below").toString());

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.said()).contains("Không ghi được vào thư mục dữ liệu").doesNotContain("\tat ");
    }

    @Test
    @Order(3)
    void aCommandRunsBesideTheProgramAndSpeaksTheLanguageOfTheTerminal() {
        ProgramProcess command = ProgramProcess.start("verify-audit", "--data", DATA.toString());
        ProgramProcess english =
                ProgramProcess.start(Map.of("HOITU_LANG", "en"), "verify-audit", "--data", DATA.toString());
        ProgramProcess misused = ProgramProcess.start(
                Map.of("HOITU_LANG", "en", "LC_ALL", "C"), "erase-person", "--data", DATA.toString());

        assertThat(command.exitCode()).as(command.said()).isZero();
        assertThat(command.said()).contains("chuỗi nhật ký nguyên vẹn").doesNotContain("audit.", "INFO");
        assertThat(english.exitCode()).as(english.said()).isZero();
        assertThat(english.said()).contains("the record is intact").doesNotContain("nhật ký", "INFO");
        assertThat(misused.exitCode()).isEqualTo(2);
        assertThat(misused.said()).contains("E-MAIL").doesNotContain("xóa");
        assertThat(program.status("/health/readiness")).isEqualTo(200);
    }

    @Test
    @Order(4)
    void aDatabaseThatDiesComesBackWithoutARestart() {
        long died = ProgramProcess.databaseProcess(DATA);
        ProcessHandle.of(died).orElseThrow().destroyForcibly();

        ProgramProcess.await(() -> {
            try {
                return ProgramProcess.databaseProcess(DATA) != died && program.status("/health/readiness") == 200;
            } catch (RuntimeException e) {
                return false; // between the two servers there is no such file
            }
        });
    }

    @Test
    @Order(5)
    void takesOverTheDatabaseThatAKilledProgramLeft() {
        program.kill();
        long left = ProgramProcess.databaseProcess(DATA);
        assertThat(ProcessHandle.of(left)).isPresent();

        program = ProgramProcess.start("--data", DATA.toString()).awaitReady();

        assertThat(ProgramProcess.databaseProcess(DATA)).isEqualTo(left);
    }

    @Test
    @Order(6)
    void endsEverythingWhenAskedToAndFindsItAgain() {
        long database = ProgramProcess.databaseProcess(DATA);

        program.end();

        assertThat(ProcessHandle.of(database).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(DATA.resolve("postgres/data-18/postmaster.pid")).doesNotExist();
        program = ProgramProcess.start("--data", DATA.toString()).awaitReady();
    }
}
