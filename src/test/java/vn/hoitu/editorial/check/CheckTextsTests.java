package vn.hoitu.editorial.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a check can say has its words in both languages: what is wrong, and what to do. */
class CheckTextsTests {

    private static final Path SOURCES = Path.of("src/main/java/vn/hoitu/editorial/check");
    private static final Pattern CODE = Pattern.compile(
            "(?:Finding\\.(?:must|should)\\(|[A-Z_]+\\()\\s*\"([a-z]+(?:-[a-z]+)+)\"|require\\(findings, \"([a-z-]+)\"");

    @Test
    void everyCheckHasANameAndAPurposeInBothLanguages() throws IOException {
        for (String language : List.of("vi", "en")) {
            Properties texts = texts(language);
            for (CheckCode check : CheckCode.values()) {
                assertThat(texts).as(language).containsKey("check." + check.code());
                assertThat(texts).as(language).containsKey("check-purpose." + check.code());
            }
        }
    }

    @Test
    void everyFindingSaysWhatIsWrongAndWhatToDoInBothLanguages() throws IOException {
        TreeSet<String> codes = new TreeSet<>(List.of("sensitive", "sensitive-advised"));
        for (Slips.Kind kind : Slips.Kind.values()) {
            if (kind != Slips.Kind.OLDER_TONE && kind != Slips.Kind.NEWER_TONE) {
                codes.add(kind.code());
            }
        }
        for (String source : sources()) {
            Matcher found = CODE.matcher(source);
            while (found.find()) {
                if (found.group(2) != null) {
                    codes.add("masthead-" + found.group(2));
                } else if (found.group().startsWith("Finding")) {
                    codes.add(found.group(1));
                }
            }
        }
        codes.addAll(List.of("embargoed", "removed-again", "wrong-again"));

        assertThat(codes).hasSizeGreaterThan(35);
        for (String language : List.of("vi", "en")) {
            Properties texts = texts(language);
            for (String code : codes) {
                assertThat(texts.getProperty("field." + code))
                        .as(language + " field." + code)
                        .isNotBlank();
                assertThat(texts.getProperty("advice." + code))
                        .as(language + " advice." + code)
                        .isNotBlank();
            }
        }
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in =
                Files.newBufferedReader(Path.of("src/main/resources/messages/editorial_" + language + ".properties"))) {
            texts.load(in);
        }
        return texts;
    }
}
