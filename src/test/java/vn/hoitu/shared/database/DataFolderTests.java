package vn.hoitu.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DataFolderTests {

    /** Tried from another process, since a process never stands in its own way. */
    @Test
    void staysLockedThroughGarbageCollectionAndFurtherAsking() throws Exception {
        Path root = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "locked");
        assertThat(new DataFolder(root).lock()).isPresent();
        assertThat(new DataFolder(root).lock()).isEmpty();

        System.gc();
        Thread.sleep(200);
        System.gc();
        Thread.sleep(200);

        assertThat(lockedFromOutside(root)).isTrue();
    }

    @Test
    void aFreeFolderIsFreeFromOutside() throws Exception {
        Path root = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "free");

        assertThat(lockedFromOutside(root)).isFalse();
    }

    private static boolean lockedFromOutside(Path root) throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Asker.class.getName(),
                        root.toString())
                .inheritIO()
                .start();
        assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return other.exitValue() == 1;
    }

    static final class Asker {

        public static void main(String[] arguments) {
            System.exit(new DataFolder(Path.of(arguments[0])).lock().isPresent() ? 0 : 1);
        }
    }
}
