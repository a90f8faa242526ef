package vn.hoitu.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.SectionView;
import vn.hoitu.site.view.Link;
import vn.hoitu.site.view.ListPage;
import vn.hoitu.site.view.Words;

/** Pieces of a section, with a tag, by an author: newest first, page by page. */
@Component
class ListPages {

    private final SiteArticles articles;
    private final Frames frames;
    private final Templates templates;
    private final Words words;

    ListPages(SiteArticles articles, Frames frames, Templates templates) {
        this.articles = articles;
        this.frames = frames;
        this.templates = templates;
        this.words = frames.words();
    }

    /** How the home page goes on: everything, newest first. */
    Optional<SiteAnswer> latest(SiteContext site, int wanted) {
        return Paging.of(wanted, articles.count(site.agency())).map(paging -> {
            List<Headline> newest = articles.latest(site.agency(), paging.offset(), Paging.ITEMS);
            String heading = words.of("home.more");
            ListPage page = new ListPage("", heading, List.of(), site.teasers(newest), paging.pager("/"), List.of());
            String description = words.of("home.description", site.profile().productName());
            return render(site, page, describe(heading, description, "/", paging));
        });
    }

    Optional<SiteAnswer> section(SiteContext site, String slug, int wanted) {
        Optional<SectionView> found = site.sections().find(slug);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SectionView section = found.get();
        List<UUID> within = site.sections().within(section.id());
        String path = "/chuyen-muc/" + slug;
        return Paging.of(wanted, articles.countOf(site.agency(), within)).map(paging -> {
            List<Headline> newest = articles.latestOf(site.agency(), within, paging.offset(), Paging.ITEMS);
            List<Link> children = site.sections().childrenOf(section.id()).stream()
                    .map(site.sections()::link)
                    .toList();
            ListPage page =
                    new ListPage("", section.name(), children, site.teasers(newest), paging.pager(path), feeds(path));
            String description = words.of(
                    "section.description", section.name(), site.profile().productName());
            return render(
                    site,
                    page,
                    describe(section.name(), description, path, paging).in(slug));
        });
    }

    Optional<SiteAnswer> tag(SiteContext site, String slug, int wanted) {
        return articles.tag(site.agency(), slug)
                .flatMap(tag -> Paging.of(wanted, tag.articles()).map(paging -> {
                    List<Headline> newest = articles.tagged(site.agency(), slug, paging.offset(), Paging.ITEMS);
                    return named(site, words.of("tag.label"), tag.name(), "/the/" + slug, paging, newest);
                }));
    }

    Optional<SiteAnswer> author(SiteContext site, String slug, int wanted) {
        return articles.author(site.agency(), slug)
                .flatMap(author -> Paging.of(wanted, author.articles()).map(paging -> {
                    List<Headline> newest = articles.writtenBy(site.agency(), slug, paging.offset(), Paging.ITEMS);
                    return named(site, words.of("author.label"), author.name(), "/tac-gia/" + slug, paging, newest);
                }));
    }

    private SiteAnswer named(
            SiteContext site, String label, String name, String path, Paging paging, List<Headline> newest) {
        ListPage page = new ListPage(label, name, List.of(), site.teasers(newest), paging.pager(path), List.of());
        return render(site, page, describe(label + ": " + name, "", path, paging));
    }

    private Frames.Page describe(String title, String description, String path, Paging paging) {
        String numbered = paging.page() == 1 ? title : title + " – " + words.of("pager.page", paging.page());
        return Frames.Page.named(numbered, description, Paging.path(path, paging.page()));
    }

    private static List<Link> feeds(String path) {
        return List.of(
                Link.to(path + "/rss.xml", "RSS"),
                Link.to(path + "/atom.xml", "Atom"),
                Link.to(path + "/feed.json", "JSON Feed"));
    }

    private SiteAnswer render(SiteContext site, ListPage page, Frames.Page described) {
        String html = templates.render("list", frames.of(site, described), page);
        return SiteAnswer.Page.kept(SiteAnswer.HTML, html, VietnameseDates.endOfDay(site.now()));
    }
}
