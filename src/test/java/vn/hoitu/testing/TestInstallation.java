package vn.hoitu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One fresh data folder for all tests of this run. */
public final class TestInstallation implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path DATA = fresh();

    public static Path data() {
        return DATA;
    }

    private static Path fresh() {
        try {
            Path parent = Files.createDirectories(Path.of("target/test-data"));
            return Files.createTempDirectory(parent, "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("hoitu.data=" + DATA).applyTo(context);
    }
}
