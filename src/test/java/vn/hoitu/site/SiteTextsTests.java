package vn.hoitu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SiteTextsTests {

    private static final Pattern USED = Pattern.compile("words(?:\\(\\))?\\.of\\(\\s*\"([a-z.-]+)\"");

    @Test
    void everyWordOfTheSiteIsThereInBothLanguages() throws IOException {
        Set<String> vietnamese = keys("vi");
        Set<String> used = new TreeSet<>();
        for (Path folder : new Path[] {Path.of("src/main/jte"), Path.of("src/main/java/vn/hoitu/site")}) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    USED.matcher(Files.readString(file)).results().forEach(m -> used.add("site." + m.group(1)));
                }
            }
        }

        assertThat(used).hasSizeGreaterThan(30);
        // a key that ends with a dot is completed when the page is drawn
        assertThat(used)
                .allSatisfy(key -> assertThat(vietnamese)
                        .anyMatch(known -> key.endsWith(".") ? known.startsWith(key) : known.equals(key)));
        assertThat(keys("en")).isEqualTo(vietnamese);
    }

    private static Set<String> keys(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in =
                Files.newBufferedReader(Path.of("src/main/resources/messages/site_" + language + ".properties"))) {
            texts.load(in);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    @Property
    void anyAccentIsReadableOnLightAndOnDark(@ForAll @IntRange(min = 0, max = 0xFFFFFF) int rgb) {
        String css = AccentColor.of(String.format("#%06X", rgb)).css();
        var inks = Pattern.compile("--accent-ink:#([0-9a-f]{6})").matcher(css);
        var onAccent = Pattern.compile("--on-accent:#([0-9a-f]{6})").matcher(css);

        assertThat(inks.find()).isTrue();
        assertThat(AccentColor.contrast(Integer.parseInt(inks.group(1), 16), 0xFFFFFF))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(inks.find()).isTrue();
        assertThat(AccentColor.contrast(Integer.parseInt(inks.group(1), 16), 0x1D1B1A))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(onAccent.find()).isTrue();
        assertThat(AccentColor.contrast(Integer.parseInt(onAccent.group(1), 16), rgb))
                .isGreaterThanOrEqualTo(4.1);
    }

    @Test
    void whatIsNoColourNeverReachesTheStylesheet() {
        assertThat(AccentColor.of("red;}body{display:none").hex()).isEqualTo("b3261e");
    }

    @Test
    void datesAreWrittenInTheCountrysTime() {
        Instant evening = Instant.parse("2026-11-21T17:30:00Z");

        assertThat(VietnameseDates.weekday(evening)).isEqualTo("Chủ Nhật, 22/11/2026");
        assertThat(VietnameseDates.moment(evening)).isEqualTo("22/11/2026 00:30");
        assertThat(VietnameseDates.iso(evening)).isEqualTo("2026-11-22T00:30:00+07:00");
        assertThat(VietnameseDates.endOfDay(evening)).isEqualTo(Instant.parse("2026-11-22T17:00:00Z"));
    }

    @Test
    void oldAddressesHaveOneForm() {
        assertThat(OldAddress.of("http://cu.vn/th%E1%BB%9Di/#top")).isEqualTo("/thời");
        assertThat(OldAddress.of("/th\u01A1\u0300i")).isEqualTo("/thời");
        assertThat(OldAddress.of("/?p=12")).isEqualTo("/?p=12");
        assertThat(OldAddress.of("/100%")).isEqualTo("/100%");
        assertThat(OldAddress.of("/")).isEqualTo("/");
    }
}
