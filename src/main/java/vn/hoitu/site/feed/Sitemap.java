package vn.hoitu.site.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of the sitemap protocol. */
public final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS_NAMESPACE = "http://www.google.com/schemas/sitemap-news/0.9";

    public record Address(String address, @Nullable Instant changed) {}

    public record News(String address, String title, Instant published) {}

    private Sitemap() {}

    public static String addresses(List<Address> addresses) {
        return XmlText.of(xml -> xml.element("urlset", () -> {
            xml.attributes("xmlns", NAMESPACE);
            for (Address address : addresses) {
                xml.element("url", () -> {
                    xml.text("loc", address.address());
                    if (address.changed() != null) {
                        xml.text("lastmod", XmlText.rfc3339(address.changed()));
                    }
                });
            }
        }));
    }

    public static String index(List<String> parts) {
        return XmlText.of(xml -> xml.element("sitemapindex", () -> {
            xml.attributes("xmlns", NAMESPACE);
            for (String part : parts) {
                xml.element("sitemap", () -> xml.text("loc", part));
            }
        }));
    }

    public static String news(String publication, List<News> news) {
        return XmlText.of(xml -> xml.element("urlset", () -> {
            xml.attributes("xmlns", NAMESPACE, "xmlns:news", NEWS_NAMESPACE);
            for (News item : news) {
                xml.element("url", () -> {
                    xml.text("loc", item.address());
                    xml.element("news:news", () -> {
                        xml.element("news:publication", () -> {
                            xml.text("news:name", publication);
                            xml.text("news:language", "vi");
                        });
                        xml.text("news:publication_date", XmlText.rfc3339(item.published()));
                        xml.text("news:title", item.title());
                    });
                });
            }
        }));
    }
}
