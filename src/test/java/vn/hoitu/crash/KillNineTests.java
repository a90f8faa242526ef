package vn.hoitu.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two rounds of what {@code ./bench crash} does fifty times, with the classes under test in a process of their own. */
class KillNineTests {

    private static final int ROUNDS = 2;
    private static final int IMPORTED_ROWS = 60;

    @Test
    void whatWasAcknowledgedIsThereAfterAKill() throws Exception {
        long seed = System.nanoTime();
        Files.createDirectories(Path.of("target/test-data"));
        Path data = Files.createTempDirectory(Path.of("target/test-data"), "kill-nine")
                .resolve("data");

        CrashRounds.Report report;
        try (RunningProgram program =
                new RunningProgram(command(), data, CrashBench.freePort(), CrashBench.freePort())) {
            report = new CrashRounds(program, seed, ROUNDS, IMPORTED_ROWS, System.out::println).run();
        }

        assertThat(report.findings().lost()).as("seed " + seed).isEmpty();
        assertThat(report.findings().byKind()).containsKeys("typed", "acts", "pictures", "imports");
        assertThat(report.intact()).isTrue();
    }

    /** The tests' own classes stay out: the program would take their configurations for its own. */
    static List<String> command() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String path = Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                path,
                "vn.hoitu.HoiTu");
    }
}
