package vn.hoitu.site;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.SectionView;
import vn.hoitu.editorial.Sections;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;

/** Opens what a page needs to know before it is made. */
@Component
class SiteContexts {

    private final SiteAddressBook addresses;
    private final SiteHosts hosts;
    private final Sections sections;
    private final Clock clock;

    SiteContexts(SiteAddressBook addresses, SiteHosts hosts, Sections sections, Clock clock) {
        this.addresses = addresses;
        this.hosts = hosts;
        this.sections = sections;
        this.clock = clock;
    }

    SiteContext forReaders(AgencyProfile profile) {
        return of(profile, "", PictureAddresses.onSite(""));
    }

    /** For a page that is shown on the installation's own host: links lead to the site, pictures come from the archive. */
    SiteContext forStaff(AgencyId agency) {
        AgencyProfile profile = addresses.profile(agency);
        return of(profile, hosts.addressOf(profile), PictureAddresses.forStaff(agency));
    }

    /** As a browser names the site, without a slash at the end. */
    String addressOf(AgencyProfile profile) {
        return hosts.addressOf(profile);
    }

    Optional<SectionView> formerSection(SiteContext site, String slug) {
        return sections.formerly(site.agency(), slug);
    }

    private SiteContext of(AgencyProfile profile, String prefix, PictureAddresses pictures) {
        return new SiteContext(
                profile,
                hosts.addressOf(profile),
                prefix,
                new SiteSections(sections.of(profile.id()), prefix),
                pictures,
                clock.instant());
    }
}
