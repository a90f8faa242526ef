package vn.hoitu.site;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.site.cache.PageCache;
import vn.hoitu.site.cache.PageKey;
import vn.hoitu.site.cache.StoredPage;

/**
 * Stands before everything else and looks at the host: an agency's host has its public site and nothing but it, so that
 * no newsroom screen, interface or session can ever be reached there; the installation's own host goes on inside.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SiteDoor implements Filter {

    private static final Logger log = LoggerFactory.getLogger(SiteDoor.class);

    private final SiteHosts hosts;
    private final Site site;
    private final NoticePages notices;
    private final SiteAssets assets;
    private final PageCache cache;
    private final LetterDoor letters;

    SiteDoor(SiteHosts hosts, Site site, NoticePages notices, SiteAssets assets, PageCache cache, LetterDoor letters) {
        this.hosts = hosts;
        this.site = site;
        this.notices = notices;
        this.assets = assets;
        this.cache = cache;
        this.letters = letters;
    }

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) incoming;
        SiteReply reply = new SiteReply(request, (HttpServletResponse) outgoing);
        PageCache.Ticket ticket = cache.begin();
        SiteHosts.Called called;
        try {
            called = hosts.called(request.getServerName());
        } catch (RuntimeException e) {
            log.warn("Whose host {} is cannot be told now: {}", request.getServerName(), e.getMessage());
            reply.send(notices.unavailable());
            return;
        }
        switch (called) {
            case SiteHosts.Called.Installation() -> {
                if (!installation(request, reply)) {
                    chain.doFilter(incoming, outgoing);
                }
            }
            case SiteHosts.Called.OfAgency(AgencyProfile agency) -> agency(agency, ticket, request, reply);
            case SiteHosts.Called.Unknown() -> reply.send(notices.unknownHost());
        }
    }

    /** Of the installation's host only the list of sites and the assets belong to the sites. */
    private boolean installation(HttpServletRequest request, SiteReply reply) throws IOException {
        if (!reply.isReading()) {
            return false;
        }
        String path = request.getRequestURI();
        if (path.equals("/")) {
            reply.send(notices.sites());
            return true;
        }
        Optional<StoredPage> asset = assets.find(path).or(() -> notices.icon(path));
        if (asset.isPresent()) {
            reply.send(asset.get());
        }
        return asset.isPresent();
    }

    private void agency(AgencyProfile agency, PageCache.Ticket ticket, HttpServletRequest request, SiteReply reply)
            throws IOException {
        if (letters.takes(request)) {
            reply.send(taken(agency, request));
            return;
        }
        if (!reply.isReading()) {
            reply.refuseMethod(notices.methodNotAllowed());
            return;
        }
        String path = request.getRequestURI();
        Optional<StoredPage> asset =
                assets.find(path).or(() -> assets.rootIcon(path, agency.productName(), agency.accentColor()));
        if (asset.isPresent()) {
            reply.send(asset.get());
            return;
        }
        SiteAnswer answer = answer(agency, new SiteRequest(path, request.getQueryString()));
        if (answer instanceof SiteAnswer.Page page && page.keptUntil() instanceof Instant until) {
            StoredPage stored = SiteReply.stored(page);
            PageKey.of(SiteHosts.normal(request.getServerName()), path, request.getQueryString())
                    .ifPresent(key -> cache.store(key, agency.id(), ticket, stored, until));
            reply.send(stored);
        } else {
            reply.send(answer);
        }
    }

    private SiteAnswer taken(AgencyProfile agency, HttpServletRequest request) throws IOException {
        try {
            return letters.take(agency, request);
        } catch (RuntimeException e) {
            log.error(
                    "A letter to {} cannot be taken: {}",
                    agency.host(),
                    e.getClass().getName());
            return notices.unavailable();
        }
    }

    private SiteAnswer answer(AgencyProfile agency, SiteRequest request) {
        try {
            return site.answer(agency, request);
        } catch (RuntimeException e) {
            log.error("The page {} of {} cannot be made", request.rawPath(), agency.host(), e);
            return notices.unavailable();
        }
    }
}
