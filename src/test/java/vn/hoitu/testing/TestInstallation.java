package vn.hoitu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One fresh data folder for all tests of this run. */
public final class TestInstallation implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path DATA = fresh();
    /** Each context is a node of its own on the one database. */
    private static final AtomicInteger NODES = new AtomicInteger();

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
        String node = DATA.resolve("node-" + NODES.incrementAndGet()).toString();
        TestPropertyValues.of("hoitu.data=" + DATA, "hoitu.node-folder=" + node).applyTo(context);
    }
}
