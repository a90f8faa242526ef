package vn.hoitu.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoitu.importing.fetch.Fetched;
import vn.hoitu.importing.read.Remark;

class WordingTests {

    @Test
    void everyRemarkHasItsTextInBothLanguages() throws IOException {
        List<String> keys = Stream.concat(
                        Arrays.stream(Remark.values()).map(r -> "import." + r.code()),
                        Arrays.stream(Fetched.Why.values()).map(w -> "import.fetch." + w.code()))
                .toList();

        assertThat(texts("vi").stringPropertyNames()).containsAll(keys);
        assertThat(texts("en").stringPropertyNames()).containsAll(keys);
        assertThat(new TreeSet<>(texts("vi").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(texts("en").stringPropertyNames()));
    }

    @Test
    void bothLanguagesNameTheSameValues() throws IOException {
        Properties vi = texts("vi");
        Properties en = texts("en");

        assertThat(vi.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(names(vi.getProperty(key))).as(key).isEqualTo(names(en.getProperty(key))));
    }

    private static TreeSet<String> names(String text) {
        TreeSet<String> names = new TreeSet<>();
        java.util.regex.Pattern.compile("\\{\\w+}").matcher(text).results().forEach(r -> names.add(r.group()));
        return names;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (var in = WordingTests.class.getResourceAsStream("/messages/importing_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
