package vn.hoitu.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.tenancy.Tenancy;

class SiteFeedsTests extends SiteTest {

    private static final String HOSTILE = "Giá <vàng> & \"bạc\" ]]> \u0001 ở chợ";
    private static final String AS_XML = "Giá <vàng> & \"bạc\" ]]>  ở chợ";

    @Autowired
    SiteMaps maps;

    @Autowired
    SiteContexts contexts;

    @Autowired
    Tenancy tenancy;

    @Test
    void feedsAreReadAsTheyWereMeant() throws Exception {
        Instant at = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        var piece = newsroom.piece("Giá <vàng> & \"bạc\" ]]>  ở chợ")
                .sapo("Tóm <b>tắt</b>")
                .tags("Vàng")
                .at(at)
                .updatedAt(at.plusSeconds(600))
                .publish();
        String address = "http://" + newsroom.profile.host() + ":" + port + piece.path();

        for (String target :
                List.of("/rss.xml", "/atom.xml", "/chuyen-muc/thoi-su/rss.xml", "/chuyen-muc/thoi-su/atom.xml")) {
            HttpReader.Got got = read(target);
            assertThat(got.status()).as(target).isEqualTo(200);
            SyndFeed feed = new SyndFeedInput().build(new StringReader(got.text()));
            SyndEntry entry = feed.getEntries().getFirst();
            assertThat(entry.getTitle()).as(target).isEqualTo(AS_XML.replace("  ", " "));
            assertThat(entry.getLink()).isEqualTo(address);
            assertThat(entry.getPublishedDate()).isEqualTo(java.util.Date.from(at));
            assertThat(entry.getDescription().getValue()).isEqualTo("Tóm <b>tắt</b>");
            assertThat(entry.getAuthor()).isEqualTo("Trần Văn Bình");
            assertThat(entry.getCategories()).extracting("name").containsExactly("Thời sự", "Vàng");
        }
        JsonNode json = JsonMapper.shared().readTree(read("/feed.json").text());
        assertThat(json.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.get("items").get(0).get("url").asString()).isEqualTo(address);
        assertThat(json.get("items").get(0).get("date_modified").asString())
                .isEqualTo(at.plusSeconds(600).toString());
        assertThat(read("/chuyen-muc/khong-co/rss.xml").status()).isEqualTo(404);
    }

    @Test
    void whatXmlCannotCarryIsLeftOut() throws Exception {
        var feed = new vn.hoitu.site.feed.Feed(
                HOSTILE,
                "Báo\u0000",
                "http://a/",
                "http://a/rss.xml",
                Instant.EPOCH,
                List.of(new vn.hoitu.site.feed.Feed.Item(
                        "http://a/?b&c",
                        "urn:x",
                        HOSTILE,
                        HOSTILE + "\uD800",
                        "",
                        List.of(),
                        List.of(HOSTILE),
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "http://a/b?c&\"d")));

        SyndFeed rss = new SyndFeedInput().build(new StringReader(vn.hoitu.site.feed.RssFeed.write(feed)));
        SyndFeed atom = new SyndFeedInput().build(new StringReader(vn.hoitu.site.feed.AtomFeed.write(feed)));

        assertThat(rss.getEntries().getFirst().getTitle()).isEqualTo(AS_XML);
        assertThat(atom.getEntries().getFirst().getTitle()).isEqualTo(AS_XML);
        assertThat(rss.getEntries().getFirst().getLink()).isEqualTo("http://a/?b&c");
    }

    @Test
    void theSitemapIsOneFileOrAnIndexOfParts() throws Exception {
        for (int i = 0; i < 7; i++) {
            newsroom.piece("Bài " + i).publish();
        }

        Document whole = xml(read("/sitemap.xml").text());
        assertThat(whole.getDocumentElement().getNodeName()).isEqualTo("urlset");
        assertThat(whole.getElementsByTagName("loc").getLength()).isEqualTo(2 + 7);
        Document index = xml(within(() -> maps.whole(contexts.forReaders(newsroom.profile), 3)));
        assertThat(index.getDocumentElement().getNodeName()).isEqualTo("sitemapindex");
        assertThat(index.getElementsByTagName("loc").getLength()).isEqualTo(1 + 3);
        int listed = 0;
        for (int part = 1; part <= 3; part++) {
            int number = part;
            listed += xml(within(() -> maps.part(contexts.forReaders(newsroom.profile), number, 3)
                            .orElseThrow()))
                    .getElementsByTagName("loc")
                    .getLength();
        }
        assertThat(listed).isEqualTo(7);
        assertThat(read("/sitemap-5.xml").status()).isEqualTo(404);
    }

    @Test
    void theNewsSitemapHasTheLastTwoDaysOnly() throws Exception {
        newsroom.piece("Mới").publish();
        newsroom.piece("Cũ").at(Instant.now().minus(Duration.ofDays(3))).publish();

        Document news = xml(read("/sitemap-news.xml").text());

        assertThat(news.getElementsByTagName("news:title").getLength()).isEqualTo(1);
        assertThat(news.getElementsByTagName("news:title").item(0).getTextContent())
                .isEqualTo("Mới");
        assertThat(read("/robots.txt").text())
                .contains(
                        "Sitemap: http://" + newsroom.profile.host() + ":" + port + "/sitemap.xml",
                        "Disallow: /tim-kiem");
    }

    private String within(java.util.function.Supplier<String> work) {
        return tenancy.reading(newsroom.agency, work);
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
