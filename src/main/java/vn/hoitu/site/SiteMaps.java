package vn.hoitu.site;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hoitu.site.feed.Sitemap;

/** Sitemaps and robots.txt: every page search engines may list, in parts where one file would be too long. */
@Component
class SiteMaps {

    /** The protocol's limit for one file. */
    static final int MOST_ADDRESSES = 50_000;

    /** What search engines call news, and how many pieces they take. */
    private static final Duration NEWS = Duration.ofDays(2);

    private static final int MOST_NEWS = 1_000;
    private static final String XML = "application/xml; charset=utf-8";
    private static final Pattern PART = Pattern.compile("/sitemap-(\\d{1,4})\\.xml");

    private final SiteArticles articles;

    SiteMaps(SiteArticles articles) {
        this.articles = articles;
    }

    Optional<SiteAnswer> answer(SiteContext site, String path) {
        Matcher part = PART.matcher(path);
        if (part.matches()) {
            return part(site, Integer.parseInt(part.group(1)), MOST_ADDRESSES).map(xml -> kept(site, XML, xml));
        }
        return switch (path) {
            case "/sitemap.xml" -> Optional.of(kept(site, XML, whole(site, MOST_ADDRESSES)));
            case "/sitemap-news.xml" -> Optional.of(passing(XML, news(site)));
            case "/robots.txt" -> Optional.of(kept(site, "text/plain; charset=utf-8", robots(site)));
            default -> Optional.empty();
        };
    }

    /** One file where it holds everything, otherwise a list of parts: part 0 has the fixed pages. */
    String whole(SiteContext site, int most) {
        List<Sitemap.Address> fixed = fixed(site);
        long count = articles.count(site.agency());
        if (fixed.size() + count <= most) {
            List<Sitemap.Address> all = new ArrayList<>(fixed);
            all.addAll(addresses(site, 0, most));
            return Sitemap.addresses(all);
        }
        List<String> parts = new ArrayList<>();
        for (long part = 0; part <= (count + most - 1) / most; part++) {
            parts.add(site.address() + "/sitemap-" + part + ".xml");
        }
        return Sitemap.index(parts);
    }

    Optional<String> part(SiteContext site, int part, int most) {
        List<Sitemap.Address> addresses = part == 0 ? fixed(site) : addresses(site, (part - 1) * most, most);
        return addresses.isEmpty() ? Optional.empty() : Optional.of(Sitemap.addresses(addresses));
    }

    private List<Sitemap.Address> addresses(SiteContext site, int offset, int limit) {
        return articles.byNumber(site.agency(), offset, limit).stream()
                .map(h -> new Sitemap.Address(site.address() + h.path(), h.publishedAt()))
                .toList();
    }

    private static List<Sitemap.Address> fixed(SiteContext site) {
        List<Sitemap.Address> pages = new ArrayList<>();
        pages.add(new Sitemap.Address(site.address() + "/", null));
        site.sections()
                .all()
                .forEach(s -> pages.add(new Sitemap.Address(site.address() + "/chuyen-muc/" + s.slug(), null)));
        return pages;
    }

    private String news(SiteContext site) {
        List<Sitemap.News> news = articles.since(site.agency(), site.now().minus(NEWS), MOST_NEWS).stream()
                .map(h -> new Sitemap.News(site.address() + h.path(), h.title(), h.firstPublishedAt()))
                .toList();
        return Sitemap.news(site.profile().productName(), news);
    }

    private static String robots(SiteContext site) {
        return """
                User-agent: *
                Disallow: /tim-kiem

                Sitemap: %1$s/sitemap.xml
                Sitemap: %1$s/sitemap-news.xml
                """.formatted(site.address());
    }

    private static SiteAnswer kept(SiteContext site, String type, String body) {
        return SiteAnswer.Page.kept(type, body, VietnameseDates.endOfDay(site.now()));
    }

    /** Time alone takes pieces out of it, so it is not kept. */
    private static SiteAnswer passing(String type, String body) {
        return SiteAnswer.Page.passing(200, type, body);
    }
}
