package vn.hoitu.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.site.view.Excerpt;
import vn.hoitu.site.view.SearchPage;

/** Search for readers. What it finds is read again from the site's own rows, so nothing that was taken away shows. */
@Component
class SearchPages {

    static final int MOST_CHARACTERS = 200;

    /** Nobody turns the pages further; whoever wants more asks more precisely. */
    static final int MOST_FOUND_SHOWN = 1_000;

    private final ObjectProvider<SiteSearch> search;
    private final SiteArticles articles;
    private final Frames frames;
    private final Templates templates;

    SearchPages(ObjectProvider<SiteSearch> search, SiteArticles articles, Frames frames, Templates templates) {
        this.search = search;
        this.articles = articles;
        this.frames = frames;
        this.templates = templates;
    }

    SiteAnswer search(SiteContext site, String asked, int wanted) {
        String words = asked.strip();
        words = words.length() > MOST_CHARACTERS ? words.substring(0, MOST_CHARACTERS) : words;
        SiteSearch engine = search.getIfAvailable();
        Paging wish = new Paging(Math.clamp(wanted, 1, MOST_FOUND_SHOWN / Paging.ITEMS), Paging.MOST_PAGES);
        SiteSearch.Found found = engine == null || words.isEmpty()
                ? new SiteSearch.Found(List.of(), 0)
                : engine.search(site.agency(), words, wish.offset(), Paging.ITEMS);
        String path = "/tim-kiem?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        Optional<Paging> paging = Paging.of(wish.page(), Math.min(found.total(), MOST_FOUND_SHOWN));
        SearchPage page = new SearchPage(
                words,
                engine != null,
                found.total(),
                shown(site, found),
                paging.orElse(new Paging(1, 1)).pager(path));
        String title = words.isEmpty()
                ? frames.words().of("search.title")
                : frames.words().of("search.title-of", words);
        Frames.Page described = Frames.Page.named(title, "", null);
        return SiteAnswer.Page.passing(
                200, SiteAnswer.HTML, templates.render("search", frames.ofSearch(site, described, words), page));
    }

    private List<SearchPage.Found> shown(SiteContext site, SiteSearch.Found found) {
        Map<PieceId, Headline> present =
                articles
                        .of(
                                site.agency(),
                                found.hits().stream()
                                        .map(h -> h.piece().value())
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Headline::piece, Function.identity()));
        return found.hits().stream()
                .flatMap(hit -> Optional.ofNullable(present.get(hit.piece())).stream()
                        .map(headline -> new SearchPage.Found(site.teaser(headline), excerpt(hit))))
                .toList();
    }

    private static List<Excerpt> excerpt(SiteSearch.Hit hit) {
        return hit.excerpt().stream()
                .map(part -> new Excerpt(part.text(), part.match()))
                .toList();
    }
}
