package vn.hoitu.importing.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFileTests {

    @TempDir
    Path folder;

    @Test
    void readsRss() throws IOException {
        ForeignPiece piece = only("""
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Tin nhanh</title><link>https://tin.example/</link><description>x</description>
                <item><title>Giá lúa tăng</title><link>https://tin.example/gia-lua</link><guid>https://tin.example/?id=5</guid>
                <dc:creator>Lê Hà</dc:creator><category>Kinh tế</category><pubDate>Fri, 01 May 2020 07:00:00 +0000</pubDate>
                <description>Tóm tắt</description><content:encoded>&lt;p&gt;Toàn văn&lt;/p&gt;</content:encoded></item></channel></rss>""");

        assertThat(piece.title()).isEqualTo("Giá lúa tăng");
        assertThat(piece.sapo()).isEqualTo("Tóm tắt");
        assertThat(piece.body()).isEqualTo("<p>Toàn văn</p>");
        assertThat(piece.origin()).isEqualTo("feed:https://tin.example/?id=5");
        assertThat(piece.authors()).containsExactly("Lê Hà");
        assertThat(piece.tags()).containsExactly("Kinh tế");
        assertThat(piece.createdAt()).isEqualTo(Instant.parse("2020-05-01T07:00:00Z"));
        assertThat(piece.source()).isEqualTo("Tin nhanh (https://tin.example/gia-lua)");
        assertThat(piece.isPublic()).isFalse();
    }

    @Test
    void readsAtom() throws IOException {
        ForeignPiece piece = only("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Tin</title><id>urn:x</id><updated>2020-05-01T00:00:00Z</updated>
                <entry><title type="html">Mùa &lt;b&gt;gặt&lt;/b&gt;</title><id>urn:uuid:1</id><updated>2020-05-01T00:00:00Z</updated>
                <link href="https://tin.example/gat"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Lúa chín</p></div></content>
                </entry></feed>""");

        assertThat(piece.title()).isEqualTo("Mùa gặt");
        assertThat(piece.origin()).isEqualTo("feed:urn:uuid:1");
        assertThat(piece.body()).contains("Lúa chín");
    }

    @Test
    void aLongFeedIsHonest() throws IOException {
        String item = "<item><title>Một</title><link>https://tin.example/@</link><description>"
                + "&lt;p&gt;đoạn&lt;/p&gt;".repeat(40_000) + "</description></item>";

        assertThat(only("<rss version=\"2.0\"><channel><title>Tin</title><link>https://tin.example/</link>"
                                + "<description>x</description>" + item + "</channel></rss>")
                        .body())
                .hasSize(40_000 * "<p>đoạn</p>".length());
    }

    @Test
    void refusesWhatNoFeedNeeds() throws IOException {
        assertThat(
                        open(
                                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><title>&x;</title></channel></rss>"))
                .isEqualTo(Opening.unreadable(Remark.DOCTYPE_REFUSED));
        assertThat(open("<feed xmlns='http://www.w3.org/2005/Atom'>" + "<a>".repeat(50_000)))
                .isInstanceOf(Opening.Unreadable.class);
        assertThat(open("<rss><channel><item>")).isInstanceOf(Opening.Unreadable.class);
        assertThat(open("<html><body>x</body></html>")).isEqualTo(Opening.unreadable(Remark.NOT_A_FEED));
    }

    private ForeignPiece only(String text) throws IOException {
        return Wxr.pieces(open(text)).getFirst();
    }

    private Opening open(String text) throws IOException {
        return FeedFile.open(Wxr.file(folder, text));
    }
}
