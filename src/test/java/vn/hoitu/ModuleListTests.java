package vn.hoitu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program reads the names of its modules, whose migrations it runs, from a list. Without it, it would look through
 * all its classes at every start and keep what it found: seconds, and more than 100 MB.
 */
class ModuleListTests {

    private static final String LIST = "META-INF/spring-modulith/application-modules.json";

    @Test
    void theListNamesEveryModuleBehindThoseItNeeds() throws IOException {
        List<String> modules = ApplicationModules.of(HoiTu.class).stream()
                .map(module -> module.getIdentifier().toString())
                .toList();

        try (InputStream list = getClass().getClassLoader().getResourceAsStream(LIST)) {
            assertThat(JsonMapper.builder().build().readTree(list).propertyNames())
                    .as("The modules in src/main/resources/" + LIST)
                    .containsExactlyInAnyOrderElementsOf(modules)
                    .startsWith("shared", "audit");
        }
    }
}
