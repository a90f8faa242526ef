package vn.hoitu.site;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.web.PublicAddress;

/** Whose host was called, and how a host is written into an address. */
@Component
class SiteHosts {

    sealed interface Called {
        record Installation() implements Called {}

        record OfAgency(AgencyProfile agency) implements Called {}

        record Unknown() implements Called {}
    }

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Agencies agencies;
    private final PublicAddress addresses;

    SiteHosts(Agencies agencies, PublicAddress addresses) {
        this.agencies = agencies;
        this.addresses = addresses;
    }

    Called called(@Nullable String serverName) {
        String host = normal(serverName);
        if (host.equals(normal(addresses.installationHost())) || LOOPBACK.contains(host)) {
            return new Called.Installation();
        }
        return agencies.byHost(host).<Called>map(Called.OfAgency::new).orElseGet(Called.Unknown::new);
    }

    /** Absolute, without a slash at the end. */
    String addressOf(AgencyProfile agency) {
        return addresses.site(agency.host()).toString();
    }

    /** Small letters, no port, no dot at the end: one name for one host. */
    static String normal(@Nullable String host) {
        if (host == null) {
            return "";
        }
        String name = host.strip().toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
