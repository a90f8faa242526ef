package vn.hoitu.importing.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Exports for tests, and what comes out of them. */
public final class Wxr {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="https://wordpress.org/export/1.2/">
            <channel><title>Báo Thử</title><link>https://cu.example.vn</link>
            <wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://cu.example.vn</wp:base_blog_url>
            <wp:author><wp:author_login>lan</wp:author_login><wp:author_display_name><![CDATA[Nguyễn Thị Lan]]></wp:author_display_name></wp:author>
            <wp:category><wp:category_nicename>van-hoa</wp:category_nicename><wp:category_parent/><wp:cat_name>Văn hóa</wp:cat_name></wp:category>
            <wp:category><wp:category_nicename>le-hoi</wp:category_nicename><wp:category_parent>van-hoa</wp:category_parent><wp:cat_name>Lễ hội</wp:cat_name></wp:category>
            """;
    private static final String TAIL = "</channel></rss>\n";

    private Wxr() {}

    public static String of(String... items) {
        return HEAD + String.join("\n", items) + TAIL;
    }

    public static String post(int id, String title, String body) {
        return post(id, title, body, "");
    }

    public static String post(int id, String title, String body, String more) {
        return """
                <item><title>%s</title><link>https://cu.example.vn/2020/bai-%d/</link><dc:creator>lan</dc:creator>
                <guid isPermaLink="false">https://cu.example.vn/?p=%d</guid>
                <content:encoded><![CDATA[%s]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
                <wp:post_id>%d</wp:post_id><wp:post_date>2020-05-01 14:00:00</wp:post_date>
                <wp:post_date_gmt>2020-05-01 07:00:00</wp:post_date_gmt><wp:post_name>bai-%d</wp:post_name>
                <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
                <category domain="category" nicename="le-hoi"><![CDATA[Lễ hội]]></category>%s</item>""".formatted(title, id, id, body, id, id, more);
    }

    public static Path file(Path folder, String text) {
        return file(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "sample", ".bin"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ForeignItem> items(Opening opening) {
        if (!(opening instanceof Opening.Opened(ForeignFile file))) {
            throw new AssertionError("not opened: " + opening);
        }
        List<ForeignItem> items = new ArrayList<>();
        try (file) {
            for (ForeignItem item = file.next(); item != null; item = file.next()) {
                items.add(item);
            }
            if (items.size() != file.total()) {
                throw new AssertionError(file.total() + " announced, " + items.size() + " came");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }

    static List<ForeignPiece> pieces(Opening opening) {
        return items(opening).stream()
                .flatMap(i -> i instanceof ForeignItem.Text text ? java.util.stream.Stream.of(text.piece()) : null)
                .toList();
    }

    static List<ForeignItem.Left> left(Opening opening) {
        return items(opening).stream()
                .flatMap(i -> i instanceof ForeignItem.Left left ? java.util.stream.Stream.of(left) : null)
                .toList();
    }
}
