package vn.hoitu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.site.cache.PageCache;
import vn.hoitu.site.cache.PageKey;

class SiteDoorTests extends SiteTest {

    @Autowired
    PageCache cache;

    @TempDir
    Path files;

    @Test
    void agenciesDoNotSeeOneAnother() throws Exception {
        SiteNewsroom other = another();
        Path file = Files.writeString(files.resolve("anh.jpg"), "ảnh");
        UUID picture = pictures.keep(newsroom.agency, file, 800, 600);
        var piece = newsroom.piece("Chỉ ở đây")
                .tags("Riêng")
                .picture(picture, "", "")
                .corrected("a", "b", java.time.Instant.now().plusSeconds(600))
                .publish();
        List<String> own = List.of(
                piece.path(),
                "/the/rieng",
                "/tac-gia/tran-van-binh",
                "/anh/" + picture + "/small",
                "/cai-chinh/" + piece.corrections().getFirst().id());

        own.forEach(target -> assertThat(read(target).status()).as(target).isEqualTo(200));
        own.forEach(target ->
                assertThat(readFrom(other, target).status()).as(target).isEqualTo(404));
        for (String target : List.of("/", "/rss.xml", "/sitemap.xml", "/cai-chinh", "/chuyen-muc/thoi-su")) {
            assertThat(readFrom(other, target).text()).as(target).doesNotContain("Chỉ ở đây", "chi-o-day");
        }
    }

    @Test
    void nothingOfTheNewsroomAnswersOnAnAgencysHost() {
        for (String target : List.of(
                "/toa-soan",
                "/toa-soan/",
                "/dieu-hanh",
                "/api/v1/session",
                "/api/v1/openapi.json",
                "/api/v1/meta",
                "/health",
                "/error",
                "//api/v1/session",
                "/x/../api/v1/session")) {
            HttpReader.Got got = read(target, "Cookie", "hoitu_session=x");
            assertThat(got.status()).as(target).isIn(404, 400);
            assertThat(got.header("Content-Type")).as(target).doesNotContain("json");
            assertThat(got.header("Set-Cookie")).as(target).isEmpty();
        }
        HttpReader.Got posted =
                new HttpReader(port).send("POST", newsroom.profile.host(), "/api/v1/session", "Content-Length", "0");
        assertThat(posted.status()).isEqualTo(405);
        assertThat(posted.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void theInstallationListsItsSitesAndUnknownHostsAreTurnedAway() {
        for (String host : List.of("localhost:" + port, "127.0.0.1:" + port, "LOCALHOST")) {
            HttpReader.Got got = new HttpReader(port).get(host, "/");
            assertThat(got.status()).isEqualTo(200);
            assertThat(Jsoup.parse(got.text()).select(".sites a").eachAttr("href"))
                    .contains("http://" + newsroom.profile.host() + ":" + port + "/");
        }
        HttpReader.Got unknown = new HttpReader(port).get("nowhere.example", "/api/v1/session");
        assertThat(unknown.status()).isEqualTo(421);
        assertThat(unknown.text()).contains("Không có trang nào ở tên miền này");
        assertThat(new HttpReader(port)
                        .get(newsroom.profile.host().toUpperCase(java.util.Locale.ROOT) + ".", "/")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPictureIsPublicOnlyWhileAPublishedArticleShowsIt() throws Exception {
        Path file = Files.writeString(files.resolve("anh.jpg"), "những byte của ảnh");
        UUID picture = pictures.keep(newsroom.agency, file, 2000, 1500);
        String address = "/anh/" + picture + "/medium";
        assertThat(read(address).status()).isEqualTo(404);

        var piece = newsroom.piece("Có ảnh").picture(picture, "Chú thích", "").publish();

        HttpReader.Got got = read(address);
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.text()).isEqualTo("những byte của ảnh");
        assertThat(got.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(got.header("Cache-Control")).contains("max-age=600");
        assertThat(read(address, "If-None-Match", got.header("ETag")).status()).isEqualTo(304);
        assertThat(read("/anh/" + picture + "/original").status()).isEqualTo(404);
        assertThat(Jsoup.parse(read("/").text()).select(".lead img").attr("srcset"))
                .isEqualTo("/anh/%1$s/thumb 240w, /anh/%1$s/small 480w, /anh/%1$s/medium 960w, /anh/%1$s/large 1600w"
                        .formatted(picture));
        piece.takeDown();
        assertThat(read(address).status()).isEqualTo(404);
    }

    @Test
    void aPageComesFromMemoryTheSecondTimeWithTheSameHeaders() {
        newsroom.piece("Một bài").publish();
        PageKey key = new PageKey(newsroom.profile.host(), "/");
        HttpReader.Got rendered = until(key);

        HttpReader.Got kept = read("/?utm_source=zalo&fbclid=1");

        assertThat(cache.find(key)).isPresent();
        assertThat(kept.text()).isEqualTo(rendered.text());
        assertThat(kept.header("Content-Security-Policy"))
                .isEqualTo(rendered.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(kept.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(kept.header("Cache-Control")).isEqualTo("no-cache");
        HttpReader.Got packed = read("/", "Accept-Encoding", "br, gzip");
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.text()).isEqualTo(kept.text());
        assertThat(packed.header("ETag")).isNotEqualTo(kept.header("ETag"));
        HttpReader.Got known = read("/", "If-None-Match", packed.header("ETag"), "Accept-Encoding", "gzip");
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        HttpReader.Got head = new HttpReader(port).send("HEAD", newsroom.profile.host(), "/");
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(kept.body().length));
    }

    /** The follower of the change table forgets once more what this node has already forgotten. */
    private HttpReader.Got until(PageKey key) {
        for (int i = 0; i < 40; i++) {
            HttpReader.Got got = read("/");
            if (cache.find(key).isPresent()) {
                return got;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("The page never stayed in memory");
    }

    @Test
    void stylesAndFontsAreKeptForEver() {
        var page = Jsoup.parse(read("/").text());
        String stylesheet = page.select("link[rel=stylesheet]").attr("href");
        HttpReader.Got css = read(stylesheet, "Accept-Encoding", "gzip");

        assertThat(stylesheet).endsWith("/site-b3261e.css");
        assertThat(css.header("Cache-Control")).contains("immutable");
        assertThat(css.text()).startsWith(":root{--accent:#b3261e").contains("@font-face");
        assertThat(page.select("link[rel=preload][as=font]")).hasSize(2);
        page.select("link[rel=preload], link[rel=icon]")
                .eachAttr("href")
                .forEach(asset -> assertThat(read(asset).status()).as(asset).isEqualTo(200));
        assertThat(new HttpReader(port).get("localhost", stylesheet).status()).isEqualTo(200);
        assertThat(read("/site-assets/0000000000/site-b3261e.css").header("Cache-Control"))
                .isEqualTo("no-cache");
        assertThat(read("/site-assets/0000000000/../site.css").status()).isIn(400, 404);
    }
}
