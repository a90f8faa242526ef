package vn.hoitu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class AnyQueryTests {

    private static Newsroom newsroom;
    private static Path folder;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("any-query");
        newsroom = new Newsroom(folder);
        newsroom.publish("Má và mà", "Hòa Bình, Lục Yên: \"đá quý\" – 100% AND (NOT *)");
        newsroom.follow();
    }

    @AfterContainer
    static void close() throws IOException {
        newsroom.stop();
        SearchFolder.remove(folder);
    }

    @Property(tries = 600)
    void nothingTypedIsAnError(@ForAll("anything") String query) {
        var found = newsroom.readers.find(newsroom.agency, query, 0, 10);

        assertThat(found.hits()).hasSizeLessThanOrEqualTo(1);
        assertThat(SearchWords.of(query).words()).hasSizeLessThanOrEqualTo(SearchLimits.MOST_QUERY_WORDS);
        found.hits()
                .forEach(hit ->
                        assertThat(hit.snippetHtml().replaceAll("</?mark>", "")).doesNotContain("<", ">"));
    }

    @Property(tries = 300)
    void excerptsKeepTheTextWhateverItIs(@ForAll("anything") String text) {
        String words = text.length() > 100 ? text.substring(0, 100) : text;

        Excerpt excerpt = Excerpt.of(SearchWords.of("má hòa"), "má " + words);

        String kept =
                String.join("", excerpt.parts().stream().map(Excerpt.Part::text).toList());
        assertThat("má " + words).startsWith(kept.endsWith("…") ? kept.substring(0, kept.length() - 1) : kept);
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> syllables = Arbitraries.of(
                        "má", "ma", "Hoà", "\"", "“", "*", "AND", "(", ":", "-", "~", "\\", "/", " ", "\0", "\u0301",
                        "đ", "😀", "\uD800", "ﬁ", "İ", "ß", "𠀀", "ก็", "<mark>")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(400), syllables);
    }
}
