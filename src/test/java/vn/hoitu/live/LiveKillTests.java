package vn.hoitu.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoitu.crash.Newsroom;
import vn.hoitu.crash.RunningProgram;

/** Short rounds of what {@code ./bench coedit} does, with the classes under test in a process of their own. */
class LiveKillTests {

    @Test
    void nothingAcknowledgedIsLostWhenNetworksBreakAndProgramOrDatabaseAreKilled() throws Exception {
        Files.createDirectories(Path.of("target/test-data"));
        Path data = Files.createTempDirectory(Path.of("target/test-data"), "live-kill")
                .resolve("data");

        List<CoeditRounds.Result> results = new ArrayList<>();
        try (RunningProgram program =
                new RunningProgram(OwnProcess.command(), data, CoeditBench.freePort(), CoeditBench.freePort())) {
            program.start();
            program.awaitReady();
            CoeditRounds rounds = new CoeditRounds(program, Newsroom.found(program));
            for (CoeditRounds.Killed killed : List.of(CoeditRounds.Killed.DATABASE, CoeditRounds.Killed.PROGRAM)) {
                results.add(rounds.round(4, Duration.ofSeconds(8), 25, killed, System.nanoTime()));
            }
        }

        assertThat(results).hasSize(2).allSatisfy(result -> {
            assertThat(result.keystrokes()).isGreaterThan(20);
            assertThat(result.lost()).isZero();
            assertThat(result.different()).isZero();
            assertThat(result.refused()).isZero();
        });
    }
}
