package vn.hoitu.site;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.AiLabels;
import vn.hoitu.editorial.PublishedCorrection;
import vn.hoitu.media.Rendition;
import vn.hoitu.site.view.ArticlePage;
import vn.hoitu.site.view.Author;
import vn.hoitu.site.view.Frame;
import vn.hoitu.site.view.Link;

/** The page of one article; readers and those who decide about it see the same. */
@Component
class ArticlePages {

    private static final int RELATED = 4;
    private static final int LATEST = 6;

    /** A change within the first minutes is part of publishing and not worth a second date. */
    private static final Duration STILL_FRESH = Duration.ofMinutes(1);

    private final SiteArticles articles;
    private final AiLabels aiLabels;
    private final PublishedDocuments documents;
    private final Frames frames;
    private final StructuredText structured;
    private final Templates templates;
    private final LetterPages letters;

    ArticlePages(
            SiteArticles articles,
            AiLabels aiLabels,
            PublishedDocuments documents,
            Frames frames,
            StructuredText structured,
            Templates templates,
            LetterPages letters) {
        this.articles = articles;
        this.aiLabels = aiLabels;
        this.documents = documents;
        this.frames = frames;
        this.structured = structured;
        this.templates = templates;
        this.letters = letters;
    }

    String html(SiteContext site, Article article, List<PublishedCorrection> corrections) {
        Headline headline = article.headline();
        PublishedDocuments.Html html = documents.html(site.agency(), article.document(), site.pictures());
        boolean updated =
                article.publishedAt().isAfter(headline.firstPublishedAt().plus(STILL_FRESH));
        ArticlePage page = new ArticlePage(
                site.sections()
                        .link(headline.section())
                        .orElse(Link.to(site.prefix() + "/", site.profile().productName())),
                headline.kicker(),
                headline.title(),
                html.sapo(),
                html.body(),
                article.authors().stream()
                        .map(a -> new Author(a.name(), site.authorHref(a.name()), a.role()))
                        .toList(),
                article.source(),
                aiLabels.of(site.agency(), headline.piece()),
                VietnameseDates.moment(headline.firstPublishedAt()),
                VietnameseDates.iso(headline.firstPublishedAt()),
                updated ? VietnameseDates.moment(article.publishedAt()) : null,
                updated ? VietnameseDates.iso(article.publishedAt()) : null,
                article.tags().stream().map(site::tag).toList(),
                corrections.stream().map(c -> site.notice(c, Optional.empty())).toList(),
                letters.feedbackOn(site, headline.piece()),
                letters.isOpen() ? site.prefix() + LetterPages.PATH + "?bai=" + headline.number() : null,
                site.teasers(related(site, headline)),
                site.teasers(others(articles.latest(site.agency(), 0, LATEST + 1), headline, LATEST)));
        return templates.render("article", frame(site, article, html, corrections), page);
    }

    private List<Headline> related(SiteContext site, Headline headline) {
        List<UUID> section = List.of(headline.section());
        return others(articles.latestOf(site.agency(), section, 0, RELATED + 1), headline, RELATED);
    }

    private static List<Headline> others(List<Headline> all, Headline than, int limit) {
        return all.stream()
                .filter(h -> !h.piece().equals(than.piece()))
                .limit(limit)
                .toList();
    }

    private Frame frame(
            SiteContext site, Article article, PublishedDocuments.Html html, List<PublishedCorrection> corrections) {
        Headline headline = article.headline();
        String image = image(site, headline.picture());
        var section = site.sections().find(headline.section());
        String sectionName = section.map(s -> s.name()).orElse("");
        return frames.of(
                site,
                new Frames.Page(
                        html.fields().variant("seo-title").orElse(headline.title()),
                        html.fields().variant("seo-description").orElse(html.summary()),
                        headline.path(),
                        section.map(s -> s.slug()).orElse(""),
                        "article",
                        image,
                        structured.article(site, article, sectionName, image, corrections),
                        html.fields().variant("social-title").orElse(headline.title()),
                        html.fields().variant("social-text").orElse(html.summary())));
    }

    static @Nullable String image(SiteContext site, Headline.@Nullable LeadPicture picture) {
        return picture == null ? null : PictureAddresses.onSite(site.address()).of(picture.id(), Rendition.LARGE);
    }
}
