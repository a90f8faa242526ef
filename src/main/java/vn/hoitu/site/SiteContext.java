package vn.hoitu.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hoitu.editorial.PublishedCorrection;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.text.Slug;
import vn.hoitu.site.view.CorrectionNotice;
import vn.hoitu.site.view.Link;
import vn.hoitu.site.view.Photo;
import vn.hoitu.site.view.Teaser;

/**
 * Whose page is being made, when, and how its addresses are written.
 *
 * @param address of the site, absolute
 * @param prefix before every path: empty on the site itself, {@code address} where a page is shown elsewhere
 */
record SiteContext(
        AgencyProfile profile,
        String address,
        String prefix,
        SiteSections sections,
        PictureAddresses pictures,
        Instant now) {

    AgencyId agency() {
        return profile.id();
    }

    boolean isPreview() {
        return !prefix.isEmpty();
    }

    List<Teaser> teasers(List<Headline> headlines) {
        return headlines.stream().map(this::teaser).toList();
    }

    Teaser teaser(Headline headline) {
        Optional<Photo> photo = Optional.ofNullable(headline.picture()).map(pictures::photo);
        return new Teaser(
                prefix + headline.path(),
                headline.kicker(),
                headline.title(),
                headline.sapo(),
                sections.link(headline.section()).orElse(null),
                VietnameseDates.moment(headline.firstPublishedAt()),
                VietnameseDates.iso(headline.firstPublishedAt()),
                String.join(", ", headline.authors()),
                photo.orElse(null));
    }

    /** @param workPath where the corrected work is, when it is still with readers */
    CorrectionNotice notice(PublishedCorrection correction, Optional<String> workPath) {
        return new CorrectionNotice(
                prefix + "/cai-chinh/" + correction.id(),
                correction.workTitle(),
                workPath.map(path -> prefix + path).orElse(null),
                correction.sectionName(),
                VietnameseDates.moment(correction.workPublishedAt()),
                correction.wrong(),
                correction.right(),
                correction.apology(),
                VietnameseDates.moment(correction.publishedAt()),
                VietnameseDates.iso(correction.publishedAt()));
    }

    Link tag(String tag) {
        return Link.to(prefix + "/the/" + Slug.of(tag), tag);
    }

    String authorHref(String name) {
        return prefix + "/tac-gia/" + Slug.of(name);
    }
}
