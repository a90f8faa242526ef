package vn.hoitu.live;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Starts the program from the classes under test. */
final class OwnProcess {

    private OwnProcess() {}

    /** The tests' own classes stay out: the program would take their configurations for its own. */
    static List<String> command() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String path = Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !Files.exists(Path.of(entry, "vn/hoitu/testing/ModuleTest.class")))
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
