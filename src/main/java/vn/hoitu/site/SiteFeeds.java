package vn.hoitu.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.editorial.SectionView;
import vn.hoitu.media.Rendition;
import vn.hoitu.site.feed.AtomFeed;
import vn.hoitu.site.feed.Feed;
import vn.hoitu.site.feed.JsonFeed;
import vn.hoitu.site.feed.RssFeed;

/** Feeds of the whole site and of each section, and what search engines ask for. */
@Component
class SiteFeeds {

    static final int ITEMS = 40;
    private static final Pattern FEED =
            Pattern.compile("(?:/chuyen-muc/([a-z0-9-]{1,200}))?/(rss\\.xml|atom\\.xml|feed\\.json)");

    private final SiteArticles articles;
    private final SiteMaps maps;
    private final JsonMapper json;

    SiteFeeds(SiteArticles articles, SiteMaps maps, JsonMapper json) {
        this.articles = articles;
        this.maps = maps;
        this.json = json;
    }

    Optional<SiteAnswer> answer(SiteContext site, String path) {
        Matcher feed = FEED.matcher(path);
        if (!feed.matches()) {
            return maps.answer(site, path);
        }
        if (feed.group(1) == null) {
            List<Headline> newest = articles.latest(site.agency(), 0, ITEMS);
            return Optional.of(
                    written(site, feed.group(2), path, feed(site, site.profile().productName(), "/", path, newest)));
        }
        return site.sections().find(feed.group(1)).map(section -> {
            List<Headline> newest =
                    articles.latestOf(site.agency(), site.sections().within(section.id()), 0, ITEMS);
            return written(
                    site,
                    feed.group(2),
                    path,
                    feed(site, title(site, section), "/chuyen-muc/" + section.slug(), path, newest));
        });
    }

    private SiteAnswer written(SiteContext site, String kind, String path, Feed feed) {
        var until = VietnameseDates.endOfDay(site.now());
        return switch (kind) {
            case "rss.xml" -> SiteAnswer.Page.kept("application/rss+xml; charset=utf-8", RssFeed.write(feed), until);
            case "atom.xml" -> SiteAnswer.Page.kept("application/atom+xml; charset=utf-8", AtomFeed.write(feed), until);
            case "feed.json" ->
                SiteAnswer.Page.kept("application/feed+json; charset=utf-8", JsonFeed.write(feed, json), until);
            default -> throw new IllegalStateException("No feed: " + path);
        };
    }

    private static Feed feed(SiteContext site, String title, String page, String self, List<Headline> newest) {
        List<Feed.Item> items = newest.stream().map(h -> item(site, h)).toList();
        return new Feed(
                title,
                site.profile().agencyName(),
                site.address() + page,
                site.address() + self,
                newest.stream()
                        .map(Headline::publishedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(site.now()),
                items);
    }

    private static Feed.Item item(SiteContext site, Headline headline) {
        Headline.LeadPicture picture = headline.picture();
        return new Feed.Item(
                site.address() + headline.path(),
                "urn:uuid:" + headline.piece(),
                headline.title(),
                headline.sapo(),
                site.sections().find(headline.section()).map(SectionView::name).orElse(""),
                headline.authors(),
                headline.tags(),
                headline.firstPublishedAt(),
                headline.publishedAt(),
                picture == null ? null : PictureAddresses.onSite(site.address()).of(picture.id(), Rendition.LARGE));
    }

    private static String title(SiteContext site, SectionView section) {
        return section.name() + " – " + site.profile().productName();
    }
}
