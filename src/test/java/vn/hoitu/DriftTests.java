package vn.hoitu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.testing.JooqGeneration;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsrooms;

/** What is generated and committed is what would be generated today. */
@ModuleTest
class DriftTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path DOCUMENT = Path.of("api/openapi.json");

    @Autowired
    TestNewsrooms newsrooms;

    @Test
    void theTablesInTheCodeAreTheTablesOfTheMigrations(@TempDir Path fresh) throws Exception {
        JooqGeneration.into(fresh, List.of());

        assertThat(generated(SOURCES)).as("run ./fmt jooq").isEqualTo(generated(fresh));
    }

    @Test
    void theCommittedApiDocumentIsTheOneThatIsServed() throws IOException {
        String served = sorted(
                new TestHttp(newsrooms.port()).get("/api/v1/openapi.json").body());
        if (Boolean.getBoolean("hoitu.write-api")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, served);
        }

        assertThat(Files.readString(DOCUMENT)).as("run ./fmt api").isEqualTo(served);
        assertThat(sorted(new TestHttp(newsrooms.port())
                        .get("/api/v1/openapi.json")
                        .body()))
                .as("asked again")
                .isEqualTo(served);
    }

    private static String sorted(String json) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        return mapper.writeValueAsString(mapper.readValue(json, Map.class)) + "\n";
    }

    private static Map<String, String> generated(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root.resolve("vn/hoitu"))) {
            for (Path file : all.filter(
                            p -> p.toString().contains("/db/") && p.toString().endsWith(".java"))
                    .toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
