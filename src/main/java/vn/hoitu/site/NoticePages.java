package vn.hoitu.site;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.site.cache.StoredPage;
import vn.hoitu.site.view.CorrectionNotice;
import vn.hoitu.site.view.NoticePage;
import vn.hoitu.site.view.SitesPage;
import vn.hoitu.site.view.Words;

/** Short answers where there is no page: not found, gone, no such site; and the list of the sites that live here. */
@Component
class NoticePages {

    private static final String INSTALLATION_ACCENT = "#B3261E";

    private final Frames frames;
    private final Templates templates;
    private final SiteAssets assets;
    private final Agencies agencies;
    private final SiteHosts hosts;
    private final String installationName;

    NoticePages(
            Frames frames,
            Templates templates,
            SiteAssets assets,
            Agencies agencies,
            SiteHosts hosts,
            @Value("${hoitu.installation-name:Hội Tụ}") String installationName) {
        this.frames = frames;
        this.templates = templates;
        this.assets = assets;
        this.agencies = agencies;
        this.hosts = hosts;
        this.installationName = installationName;
    }

    SiteAnswer notFound(SiteContext site) {
        return notice(site, 404, "not-found", List.of());
    }

    /** Says that the piece was removed, or that its time is over, and nothing of what was in it but what was wrong. */
    SiteAnswer gone(SiteContext site, boolean expired, List<CorrectionNotice> corrections) {
        return notice(site, 410, expired ? "expired" : "gone", corrections);
    }

    private SiteAnswer notice(SiteContext site, int status, String key, List<CorrectionNotice> corrections) {
        Words words = frames.words();
        NoticePage page = new NoticePage(words.of(key + ".heading"), words.of(key + ".text"), corrections);
        String html = templates.render("notice", frames.of(site, Frames.Page.named(page.heading(), "", null)), page);
        return SiteAnswer.Page.passing(status, SiteAnswer.HTML, html);
    }

    SiteAnswer sites() {
        List<SitesPage.Site> sites = agencies.all().stream()
                .map(a -> new SitesPage.Site(
                        hosts.addressOf(a) + "/", a.productName(), a.agencyName(), a.governingBody(), a.host()))
                .toList();
        return plain("sites", 200, sites);
    }

    /** The installation's own icon. */
    Optional<StoredPage> icon(String path) {
        return assets.rootIcon(path, installationName, INSTALLATION_ACCENT);
    }

    SiteAnswer unknownHost() {
        return plain("unknown-host", 421, List.of());
    }

    SiteAnswer methodNotAllowed() {
        return SiteAnswer.Page.passing(
                405, "text/plain; charset=utf-8", frames.words().of("method-not-allowed"));
    }

    SiteAnswer unavailable() {
        return plain("unavailable", 503, List.of());
    }

    private SiteAnswer plain(String template, int status, List<SitesPage.Site> sites) {
        String stylesheet = assets.of(installationName, INSTALLATION_ACCENT, "").stylesheet();
        SitesPage page = new SitesPage(installationName, sites, stylesheet, frames.words());
        return SiteAnswer.Page.passing(status, SiteAnswer.HTML, templates.render(template, page));
    }
}
