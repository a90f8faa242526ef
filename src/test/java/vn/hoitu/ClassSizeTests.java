package vn.hoitu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class that has grown past the limit does more than one thing: it is told apart, not excused. */
class ClassSizeTests {

    private static final int MOST_LINES = 250;
    private static final Path SOURCES = Path.of("src/main/java");

    /** What a generator writes is as long as its tables are wide. */
    private static final String GENERATED = "/db/";

    @Test
    void noClassIsLongerThanAPersonReadsAtOnce() throws IOException {
        List<String> tooLong;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains(GENERATED))
                    .filter(file -> lines(file) > MOST_LINES)
                    .map(file -> SOURCES.relativize(file) + ": " + lines(file) + " lines")
                    .sorted()
                    .toList();
        }

        assertThat(tooLong).isEmpty();
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
