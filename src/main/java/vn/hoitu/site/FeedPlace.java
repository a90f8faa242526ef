package vn.hoitu.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.Place;
import vn.hoitu.editorial.PublishedCorrection;
import vn.hoitu.editorial.PublishedPiece;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;

/** The site's feed as other programs read it. */
@Component
@Order(3)
class FeedPlace implements Place {

    private static final String FEED = "/rss.xml";

    private final Agencies agencies;
    private final SiteContexts contexts;
    private final SiteFeeds feeds;
    private final SiteArticles articles;
    private final SiteChanges changes;

    FeedPlace(Agencies agencies, SiteContexts contexts, SiteFeeds feeds, SiteArticles articles, SiteChanges changes) {
        this.agencies = agencies;
        this.contexts = contexts;
        this.feeds = feeds;
        this.articles = articles;
        this.changes = changes;
    }

    @Override
    public String code() {
        return "feeds";
    }

    @Override
    public Optional<String> confirm(Delivered delivered) {
        boolean listed = agencies.find(delivered.agency())
                .map(profile -> feed(profile).contains(delivered.path()))
                .orElse(false);
        if (!delivered.withReaders()) {
            return listed ? Optional.empty() : Optional.of("gone");
        }
        boolean amongTheNewest = articles.latest(delivered.agency(), 0, SiteFeeds.ITEMS).stream()
                .anyMatch(headline -> headline.piece().equals(delivered.piece()));
        return listed ? Optional.of("listed") : amongTheNewest ? Optional.empty() : Optional.of("older");
    }

    @Override
    public void deliverAgain(Delivered delivered, PublishedPiece snapshot, List<PublishedCorrection> corrections) {
        changes.record(delivered.agency(), delivered.piece());
    }

    private String feed(AgencyProfile profile) {
        return feeds.answer(contexts.forReaders(profile), FEED)
                .map(answer ->
                        answer instanceof SiteAnswer.Page page ? new String(page.body(), StandardCharsets.UTF_8) : "")
                .orElse("");
    }
}
