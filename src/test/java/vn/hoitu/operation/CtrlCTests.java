package vn.hoitu.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ending the program with the keyboard. */
class CtrlCTests {

    /** What a shell expects of a program that an interrupt has ended: 128 and the number of the signal. */
    private static final int INTERRUPTED = 130;

    @Test
    void endsProgramAndDatabaseInOrder() throws Exception {
        Path data = ProgramProcess.freshFolder();
        ProgramProcess program =
                ProgramProcess.startAtATerminal("--data", data.toString()).awaitReady();
        Optional<ProcessHandle> database = ProcessHandle.of(ProgramProcess.databaseProcess(data));
        assertThat(database).isPresent();

        int code = program.pressCtrlC().exitCode();

        assertThat(code).as(program.said()).isEqualTo(INTERRUPTED);
        assertThat(database.filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(data.resolve("postgres/data-18/postmaster.pid")).doesNotExist();
        assertThat(program.said()).doesNotContain("Exception", "\tat ");
        List<String> log = Files.readAllLines(data.resolve("logs/postgres.log"));
        assertThat(log).anyMatch(line -> line.contains("database system is shut down"));
        assertThat(log).noneMatch(line -> line.contains("not properly shut down") || line.contains("PANIC"));
    }

    @Test
    void pressedASecondTimeOutOfImpatienceDoesNoHarm() throws Exception {
        Path data = ProgramProcess.freshFolder();
        ProgramProcess program =
                ProgramProcess.startAtATerminal("--data", data.toString()).awaitReady();
        Optional<ProcessHandle> database = ProcessHandle.of(ProgramProcess.databaseProcess(data));

        int code = program.pressCtrlC().pressCtrlC().exitCode();

        assertThat(code).as(program.said()).isEqualTo(INTERRUPTED);
        assertThat(database.filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(Files.readString(data.resolve("logs/postgres.log"))).contains("database system is shut down");
    }
}
