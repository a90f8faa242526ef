package vn.hoitu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All modules' texts are looked up by key alone: two modules that mean different things by one key take it from each other. */
class MessageKeyTests {

    private static final Path TEXTS = Path.of("src/main/resources/messages");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void oneKeyMeansOneThingInTheWholeProgram(String language) throws IOException {
        Map<String, String> known = new HashMap<>();
        Map<String, String> owners = new HashMap<>();
        List<String> clashes = new ArrayList<>();
        for (Path file : files(language)) {
            Properties texts = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                texts.load(in);
            }
            texts.stringPropertyNames().forEach(key -> {
                String before = known.putIfAbsent(key, texts.getProperty(key));
                String owner = owners.putIfAbsent(key, file.getFileName().toString());
                if (before != null && !before.equals(texts.getProperty(key))) {
                    clashes.add(key + " in " + owner + " and " + file.getFileName());
                }
            });
        }

        assertThat(known).hasSizeGreaterThan(100);
        assertThat(clashes).isEmpty();
    }

    private static List<Path> files(String language) throws IOException {
        try (Stream<Path> all = Files.list(TEXTS)) {
            return all.filter(f -> f.toString().endsWith("_" + language + ".properties"))
                    .sorted()
                    .toList();
        }
    }
}
