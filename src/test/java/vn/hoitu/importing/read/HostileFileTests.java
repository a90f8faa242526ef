package vn.hoitu.importing.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever the bytes are: no exception, and as many items as were announced. */
class HostileFileTests {

    private static final Path FOLDER = folder();
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final byte[] WHOLE = Wxr.of(
                    Wxr.post(1, "Một", "<p>Đoạn <b>đầu</b></p><!-- x -->"),
                    Wxr.post(2, "Hai & ba", "<script>alert(1)</script>]]>"),
                    Wxr.post(3, "Bốn", "văn bản dài ".repeat(30)))
            .getBytes(StandardCharsets.UTF_8);
    private static final String FEED = """
            <rss version="2.0"><channel><title>Tin</title><link>https://a.example/</link><description>d</description>
            <item><title>Một</title><link>https://a.example/1</link><description>&lt;p&gt;x&lt;/p&gt;</description></item>
            </channel></rss>""";

    @Property(tries = 300)
    void anExportCutAnywhereGivesWhatCameBefore(@ForAll @IntRange(min = 1, max = 3_000) int length) throws IOException {
        byte[] cut = Arrays.copyOf(WHOLE, Math.min(length, WHOLE.length));

        Opening opening = WxrFile.open(at(cut));

        if (opening instanceof Opening.Opened) {
            List<ForeignItem> items = Wxr.items(opening);
            long whole = count(new String(cut, StandardCharsets.UTF_8), "</item>");
            assertThat(items.stream().filter(ForeignItem.Text.class::isInstance))
                    .hasSizeGreaterThanOrEqualTo((int) Math.min(whole, 1));
            assertThat(items).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Property(tries = 300)
    void anExportWithChangedBytesIsReadOrRefused(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 2_900) Integer> places,
            @ForAll @Size(20) byte[] values)
            throws IOException {
        byte[] changed = WHOLE.clone();
        for (int i = 0; i < places.size(); i++) {
            changed[places.get(i) % changed.length] = values[i];
        }

        Opening opening = WxrFile.open(at(changed));

        if (opening instanceof Opening.Opened) {
            Wxr.items(opening);
        }
    }

    @Property(tries = 400)
    void markupOfAnyShapeIsReadOrRefused(@ForAll("markup") String markup) throws IOException {
        String file = Wxr.of("<item>" + markup + "</item>", markup, Wxr.post(9, "Cuối", markup));

        Opening wxr = WxrFile.open(at(file.getBytes(StandardCharsets.UTF_8)), 10_000);
        Opening feed = FeedFile.open(at(FEED.replace("Một", markup).getBytes(StandardCharsets.UTF_8)));

        if (wxr instanceof Opening.Opened) {
            Wxr.items(wxr);
        }
        if (feed instanceof Opening.Opened) {
            Wxr.items(feed);
        }
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 2_000) byte[] bytes) throws IOException {
        for (Opening opening :
                List.of(WxrFile.open(at(bytes)), FeedFile.open(at(bytes)), CsvFile.open(at(bytes), "f"))) {
            if (opening instanceof Opening.Opened) {
                Wxr.items(opening);
            }
        }
    }

    @Property(tries = 300)
    void anyTableIsReadOrRefused(@ForAll("table") String table) throws IOException {
        Opening opening = CsvFile.open(at(("title,body,date\n" + table).getBytes(StandardCharsets.UTF_8)), "f");

        assertThat(Wxr.items(opening)).isNotNull();
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "&",
                        "&amp;",
                        "&x;",
                        "&#0;",
                        "&#x110000;",
                        "<![CDATA[",
                        "]]>",
                        "]]",
                        "<!--",
                        "-->",
                        "--",
                        "<item>",
                        "</item>",
                        "<item",
                        "</channel>",
                        "</rss>",
                        "<a b='",
                        "'",
                        "\"",
                        "/>",
                        "<?",
                        "?>",
                        "<!DOCTYPE x [",
                        "<!ENTITY",
                        "<title>",
                        "</title>",
                        "<wp:post_id>",
                        "1",
                        " ",
                        "\n",
                        "\u0000",
                        "\uFFFE",
                        "\uD800",
                        "ế",
                        "<wp:post_type>post</wp:post_type>",
                        "<category domain='category'>",
                        "[gallery]",
                        "[caption",
                        "<script>",
                        "<b><i>")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> table() {
        return Arbitraries.of(
                        "\"",
                        "\"\"",
                        ",",
                        "\n",
                        "\r",
                        "\r\n",
                        "a",
                        "Tiêu đề",
                        "<p>",
                        ";",
                        "\t",
                        "2020-01-01",
                        " ",
                        "\u0000")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static long count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    private static Path at(byte[] bytes) throws IOException {
        return Files.write(FOLDER.resolve("file-" + NEXT.incrementAndGet() % 8), bytes);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("hoitu-hostile");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void clear() throws IOException {
        try (var files = Files.list(FOLDER)) {
            files.forEach(f -> f.toFile().delete());
        }
        Files.delete(FOLDER);
    }
}
