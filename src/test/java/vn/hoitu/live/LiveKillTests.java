package vn.hoitu.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.hoitu.crash.Newsroom;
import vn.hoitu.crash.RunningProgram;

/** One short round of what {@code ./bench coedit} does, with the classes under test in a process of their own. */
class LiveKillTests {

    @Test
    void nothingAcknowledgedIsLostWhenNetworksBreakAndTheProgramIsKilled() throws Exception {
        Files.createDirectories(Path.of("target/test-data"));
        Path data = Files.createTempDirectory(Path.of("target/test-data"), "live-kill").resolve("data");

        CoeditRounds.Result result;
        try (RunningProgram program = new RunningProgram(
                OwnProcess.command(), data, CoeditBench.freePort(), CoeditBench.freePort())) {
            program.start();
            program.awaitReady();
            result = new CoeditRounds(program, Newsroom.found(program))
                    .round(4, Duration.ofSeconds(10), 25, true, System.nanoTime());
        }

        assertThat(result.keystrokes()).isGreaterThan(20);
        assertThat(result.lost()).isZero();
        assertThat(result.different()).isZero();
        assertThat(result.refused()).isZero();
    }
}
