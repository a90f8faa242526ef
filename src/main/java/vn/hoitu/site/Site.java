package vn.hoitu.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.media.Pictures;
import vn.hoitu.media.Rendition;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.site.cache.PageKey;

/** The addresses of a site and what answers under each. */
@Component
class Site {

    private static final Pattern ARTICLE = Pattern.compile("/(?:[^/]*-)?(\\d{1,18})\\.html");
    private static final Pattern PICTURE = Pattern.compile("/anh/([0-9a-fA-F-]{36})/([a-z]{1,12})");
    private static final Pattern SECTION = Pattern.compile("/chuyen-muc/([a-z0-9-]{1,200})((?:/[a-z.]{1,20})?)");
    private static final Pattern LIST = Pattern.compile("/(chuyen-muc|the|tac-gia)/([a-z0-9-]{1,200})");

    private final Tenancy tenancy;
    private final SiteContexts contexts;
    private final SiteArticles articles;
    private final SiteCorrections corrections;
    private final Pictures pictures;
    private final SitePages pages;

    Site(
            Tenancy tenancy,
            SiteContexts contexts,
            SiteArticles articles,
            SiteCorrections corrections,
            Pictures pictures,
            SitePages pages) {
        this.tenancy = tenancy;
        this.contexts = contexts;
        this.articles = articles;
        this.corrections = corrections;
        this.pictures = pictures;
        this.pages = pages;
    }

    SiteAnswer answer(AgencyProfile agency, SiteRequest request) {
        Matcher picture = PICTURE.matcher(request.rawPath());
        if (picture.matches()) {
            Optional<SiteAnswer> found = picture(agency, picture.group(1), picture.group(2));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return tenancy.reading(agency.id(), () -> page(contexts.forReaders(agency), request));
    }

    private SiteAnswer page(SiteContext site, SiteRequest request) {
        Optional<SiteAnswer> found = request.rawPath().equals("/") ? home(site, request) : placed(site, request);
        return found.or(() -> feed(site, request))
                .or(() -> movedSection(site, request))
                .or(() -> oldAddress(site, request))
                .orElseGet(() -> pages.notices().notFound(site));
    }

    /** Earlier systems put their addresses into the query of the home page. */
    private Optional<SiteAnswer> home(SiteContext site, SiteRequest request) {
        Optional<SiteAnswer> moved = request.rawQuery() == null ? Optional.empty() : oldAddress(site, request);
        if (moved.isPresent() || request.parameter(PageKey.PAGE_PARAMETER).isEmpty()) {
            return moved.or(() -> Optional.of(pages.home().home(site)));
        }
        return request.page() == 1
                ? Optional.of(new SiteAnswer.Moved("/"))
                : pages.lists().latest(site, request.page());
    }

    private Optional<SiteAnswer> placed(SiteContext site, SiteRequest request) {
        String path = request.rawPath();
        Matcher article = ARTICLE.matcher(path);
        if (article.matches()) {
            return article(site, path, Long.parseLong(article.group(1)));
        }
        Matcher list = LIST.matcher(path);
        if (list.matches()) {
            String slug = list.group(2);
            return switch (list.group(1)) {
                case "chuyen-muc" -> pages.lists().section(site, slug, request.page());
                case "the" -> pages.lists().tag(site, slug, request.page());
                default -> pages.lists().author(site, slug, request.page());
            };
        }
        if (path.equals(CorrectionPages.PATH)) {
            return pages.corrections().all(site, request.page());
        }
        if (path.startsWith(CorrectionPages.PATH + "/")) {
            return id(path.substring(CorrectionPages.PATH.length() + 1))
                    .flatMap(id -> pages.corrections().one(site, id));
        }
        if (path.equals(LetterPages.PATH) && pages.letters().isOpen()) {
            return Optional.of(
                    pages.letters().empty(site, request.parameter("bai").orElse("")));
        }
        if (path.equals("/tim-kiem")) {
            return Optional.of(
                    pages.search().search(site, request.parameter("q").orElse(""), request.page()));
        }
        return Optional.empty();
    }

    private Optional<SiteAnswer> article(SiteContext site, String path, long number) {
        Optional<Article> found = articles.numbered(site.agency(), number);
        if (found.isEmpty()) {
            return articles.removed(site.agency(), number).map(removed -> gone(site, removed));
        }
        Headline headline = found.get().headline();
        if (!headline.path().equals(path)) {
            return Optional.of(new SiteAnswer.Moved(headline.path()));
        }
        String html = pages.articles().html(site, found.get(), corrections.of(site.agency(), headline.piece()));
        return Optional.of(SiteAnswer.Page.kept(SiteAnswer.HTML, html, VietnameseDates.endOfDay(site.now())));
    }

    private Optional<SiteAnswer> feed(SiteContext site, SiteRequest request) {
        return pages.feeds().answer(site, request.rawPath());
    }

    /** Sections that got another slug, with their feeds and pages. */
    private Optional<SiteAnswer> movedSection(SiteContext site, SiteRequest request) {
        Matcher section = SECTION.matcher(request.rawPath());
        if (!section.matches() || site.sections().find(section.group(1)).isPresent()) {
            return Optional.empty();
        }
        String query = request.rawQuery() == null ? "" : "?" + request.rawQuery();
        return contexts.formerSection(site, section.group(1))
                .map(now -> new SiteAnswer.Moved(site.sections().href(now) + section.group(2) + query));
    }

    private Optional<SiteAnswer> oldAddress(SiteContext site, SiteRequest request) {
        Optional<PieceId> piece = articles.redirected(
                        site.agency(), OldAddress.of(request.rawPath(), request.rawQuery()))
                .or(() -> request.rawQuery() == null || request.rawPath().equals("/")
                        ? Optional.empty()
                        : articles.redirected(site.agency(), OldAddress.of(request.rawPath(), null)));
        return piece.flatMap(id -> articles.pathOf(site.agency(), id)
                .<SiteAnswer>map(SiteAnswer.Moved::new)
                .or(() -> articles.removed(site.agency(), id).map(removed -> gone(site, removed))));
    }

    /** Of what was only up for a time, its corrections are told; of what was taken down, nothing. */
    private SiteAnswer gone(SiteContext site, SiteArticles.Removed removed) {
        return pages.notices()
                .gone(
                        site,
                        removed.expired(),
                        removed.expired()
                                ? corrections.of(site.agency(), removed.piece()).stream()
                                        .map(correction -> site.notice(correction, Optional.empty()))
                                        .toList()
                                : List.of());
    }

    /** Only while a published article shows it; opened outside the reading, because a rendition may have to be made. */
    private Optional<SiteAnswer> picture(AgencyProfile agency, String id, String code) {
        Optional<Rendition> rendition = Rendition.of(code).filter(PictureAddresses::isPublic);
        Optional<UUID> picture = id(id);
        if (rendition.isEmpty() || picture.isEmpty()) {
            return Optional.empty();
        }
        boolean shown = tenancy.reading(agency.id(), () -> articles.showsPicture(agency.id(), picture.get()));
        return shown
                ? pictures.open(agency.id(), picture.get(), rendition.get())
                        .map(file -> new SiteAnswer.Picture(
                                file, String.valueOf(file.file().getFileName())))
                : Optional.empty();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
