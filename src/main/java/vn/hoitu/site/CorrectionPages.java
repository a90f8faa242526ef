package vn.hoitu.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.PublishedCorrection;
import vn.hoitu.site.view.CorrectionNotice;
import vn.hoitu.site.view.CorrectionsPage;

/** Corrections with their apologies, all of them and each by itself; open to every reader (NĐ 237/2026, Điều 19). */
@Component
class CorrectionPages {

    static final String PATH = "/cai-chinh";

    private final SiteCorrections corrections;
    private final SiteArticles articles;
    private final Frames frames;
    private final Templates templates;

    CorrectionPages(SiteCorrections corrections, SiteArticles articles, Frames frames, Templates templates) {
        this.corrections = corrections;
        this.articles = articles;
        this.frames = frames;
        this.templates = templates;
    }

    Optional<SiteAnswer> all(SiteContext site, int wanted) {
        return Paging.of(wanted, corrections.count(site.agency())).map(paging -> {
            List<CorrectionNotice> notices = corrections.latest(site.agency(), paging.offset(), Paging.ITEMS).stream()
                    .map(c -> notice(site, c))
                    .toList();
            return render(site, new CorrectionsPage(notices, paging.pager(PATH)), Paging.path(PATH, paging.page()));
        });
    }

    Optional<SiteAnswer> one(SiteContext site, UUID id) {
        return corrections.find(site.agency(), id).map(correction -> {
            CorrectionsPage page = new CorrectionsPage(List.of(notice(site, correction)), new Paging(1, 1).pager(PATH));
            return render(site, page, PATH + "/" + id);
        });
    }

    private CorrectionNotice notice(SiteContext site, PublishedCorrection correction) {
        return site.notice(correction, articles.pathOf(site.agency(), correction.piece()));
    }

    private SiteAnswer render(SiteContext site, CorrectionsPage page, String path) {
        Frames.Page described = Frames.Page.named(frames.words().of("correction.title"), "", path);
        String html = templates.render("corrections", frames.of(site, described), page);
        return SiteAnswer.Page.kept(SiteAnswer.HTML, html, VietnameseDates.endOfDay(site.now()));
    }
}
