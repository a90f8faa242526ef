package vn.hoitu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.site.view.Frame;
import vn.hoitu.site.view.Imprint;
import vn.hoitu.site.view.Masthead;
import vn.hoitu.site.view.Words;

/** Puts the same frame around every page: masthead, navigation, what machines read, foot. */
@Component
class Frames {

    private final SiteAssets assets;
    private final Words words;

    Frames(SiteAssets assets, Words words) {
        this.assets = assets;
        this.words = words;
    }

    /**
     * What one page says of itself.
     *
     * @param path canonical, absent for pages that are no place of their own (not found, search)
     * @param section slug of the section it stands in, or empty
     * @param image absolute address of a picture, or null
     * @param sharedTitle the title that travels with a shared link
     * @param sharedText the words that travel with it, or empty
     */
    record Page(
            String title,
            String description,
            @Nullable String path,
            String section,
            String kind,
            @Nullable String image,
            @Nullable String structured,
            String sharedTitle,
            String sharedText) {

        static Page named(String title, String description, @Nullable String path) {
            return new Page(title, description, path, "", "website", null, null, title, description);
        }

        Page in(String sectionSlug) {
            return new Page(title, description, path, sectionSlug, kind, image, structured, sharedTitle, sharedText);
        }
    }

    Frame of(SiteContext site, Page page) {
        return frame(site, page, null, "");
    }

    Frame ofHome(SiteContext site, Page page) {
        return frame(site, page, imprint(site.profile()), "");
    }

    Frame ofSearch(SiteContext site, Page page, String searched) {
        return frame(site, page, null, searched);
    }

    Words words() {
        return words;
    }

    private Frame frame(SiteContext site, Page page, @Nullable Imprint imprint, String searched) {
        AgencyProfile profile = site.profile();
        boolean home = "/".equals(page.path());
        String canonical = page.path() == null ? null : site.address() + page.path();
        return new Frame(
                home ? page.title() : page.title() + " – " + profile.productName(),
                page.description(),
                canonical,
                canonical != null && !site.isPreview(),
                site.prefix(),
                masthead(site),
                site.sections().navigation(page.section()),
                imprint,
                assets.of(profile.productName(), profile.accentColor(), ""),
                properties(site, page, canonical),
                feeds(site, page),
                page.structured(),
                site.isPreview(),
                searched,
                words);
    }

    private static Masthead masthead(SiteContext site) {
        AgencyProfile profile = site.profile();
        return new Masthead(
                profile.productName(),
                profile.agencyName(),
                present(profile.governingBody()),
                present(profile.domain()),
                VietnameseDates.weekday(site.now()),
                site.prefix() + "/");
    }

    private static Imprint imprint(AgencyProfile profile) {
        return new Imprint(
                present(profile.licenceNumber()),
                Optional.ofNullable(profile.licenceDate())
                        .map(VietnameseDates::day)
                        .orElse(null),
                present(profile.licenceIssuer()),
                present(profile.address()),
                present(profile.phone()),
                present(profile.email()),
                present(profile.headName()),
                present(profile.headTitle()));
    }

    private static List<Frame.Property> properties(SiteContext site, Page page, @Nullable String canonical) {
        List<Frame.Property> properties = new ArrayList<>();
        properties.add(new Frame.Property("og:site_name", site.profile().productName()));
        properties.add(new Frame.Property("og:locale", "vi_VN"));
        properties.add(new Frame.Property("og:type", page.kind()));
        properties.add(new Frame.Property("og:title", page.sharedTitle()));
        if (!page.sharedText().isEmpty()) {
            properties.add(new Frame.Property("og:description", page.sharedText()));
        }
        if (canonical != null) {
            properties.add(new Frame.Property("og:url", canonical));
        }
        if (page.image() != null) {
            properties.add(new Frame.Property("og:image", page.image()));
        }
        return properties;
    }

    private static List<Frame.Feed> feeds(SiteContext site, Page page) {
        String name = site.profile().productName();
        List<Frame.Feed> feeds = new ArrayList<>();
        feeds.add(new Frame.Feed(site.prefix() + "/rss.xml", "application/rss+xml", name + " (RSS)"));
        feeds.add(new Frame.Feed(site.prefix() + "/atom.xml", "application/atom+xml", name + " (Atom)"));
        feeds.add(new Frame.Feed(site.prefix() + "/feed.json", "application/feed+json", name + " (JSON Feed)"));
        site.sections()
                .find(page.section())
                .ifPresent(section -> feeds.add(new Frame.Feed(
                        site.sections().href(section) + "/rss.xml",
                        "application/rss+xml",
                        section.name() + " – " + name)));
        return feeds;
    }

    private static @Nullable String present(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
