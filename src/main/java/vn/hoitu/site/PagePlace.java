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
import vn.hoitu.site.cache.PageCache;
import vn.hoitu.site.cache.PageKey;
import vn.hoitu.site.cache.StoredPage;

/**
 * The pages in the memory of the node that asks. What is held there must be the page of now, or nothing. Other nodes are
 * held to it by the change table: one that has not read it for a moment serves no page from memory at all.
 */
@Component
@Order(2)
class PagePlace implements Place {

    private final Agencies agencies;
    private final SiteArticles articles;
    private final PageCache cache;

    PagePlace(Agencies agencies, SiteArticles articles, PageCache cache) {
        this.agencies = agencies;
        this.articles = articles;
        this.cache = cache;
    }

    @Override
    public boolean ofEachNode() {
        return true;
    }

    @Override
    public String code() {
        return "pages";
    }

    @Override
    public Optional<String> confirm(Delivered delivered) {
        Optional<StoredPage> held = agencies.find(delivered.agency())
                .flatMap(profile -> PageKey.of(SiteHosts.normal(profile.host()), delivered.path(), null))
                .flatMap(cache::find);
        if (held.isEmpty()) {
            return Optional.of("not-held");
        }
        return delivered.withReaders() && isOfNow(delivered, held.get())
                ? Optional.of("page-of-now")
                : Optional.empty();
    }

    private boolean isOfNow(Delivered delivered, StoredPage page) {
        String html = StandardCharsets.UTF_8.decode(page.identity().duplicate()).toString();
        return articles.of(delivered.agency(), List.of(delivered.pieceId())).stream()
                .anyMatch(headline -> html.contains(VietnameseDates.iso(headline.publishedAt())));
    }

    @Override
    public void deliverAgain(Delivered delivered, PublishedPiece snapshot, List<PublishedCorrection> corrections) {
        cache.purge(delivered.agency());
    }
}
