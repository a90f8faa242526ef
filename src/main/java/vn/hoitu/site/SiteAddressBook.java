package vn.hoitu.site;

import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;

/** Agencies as the site needs them when it is asked by their id. */
@Component
class SiteAddressBook {

    private final Agencies agencies;
    private final SiteHosts hosts;

    SiteAddressBook(Agencies agencies, SiteHosts hosts) {
        this.agencies = agencies;
        this.hosts = hosts;
    }

    AgencyProfile profile(AgencyId agency) {
        return agencies.find(agency)
                .orElseThrow(() -> new IllegalStateException("An agency with pieces has a profile: " + agency));
    }

    /** The site's address, absolute, without a slash at the end. */
    String of(AgencyId agency) {
        return hosts.addressOf(profile(agency));
    }
}
