package vn.hoitu.site;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;

/** Whose host was called, and how a host is written into an address. */
@Component
class SiteHosts {

    sealed interface Called {
        record Installation() implements Called {}

        record OfAgency(AgencyProfile agency) implements Called {}

        record Unknown() implements Called {}
    }

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> DEFAULT_PORTS = Set.of("80", "443");

    private final Agencies agencies;
    private final SiteSettings settings;
    private final Environment environment;

    SiteHosts(Agencies agencies, SiteSettings settings, Environment environment) {
        this.agencies = agencies;
        this.settings = settings;
        this.environment = environment;
    }

    Called called(@Nullable String serverName) {
        String host = normal(serverName);
        if (host.equals(normal(settings.host())) || LOOPBACK.contains(host)) {
            return new Called.Installation();
        }
        return agencies.byHost(host).<Called>map(Called.OfAgency::new).orElseGet(Called.Unknown::new);
    }

    /** Absolute, without a slash at the end. */
    String addressOf(AgencyProfile agency) {
        return settings.baseUrlScheme() + "://" + agency.host() + port();
    }

    /** Small letters, no port, no dot at the end: one name for one host. */
    static String normal(@Nullable String host) {
        if (host == null) {
            return "";
        }
        String name = host.strip().toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private String port() {
        String port = environment.getProperty("server.port", "8080");
        return settings.baseUrlPortShown() && !DEFAULT_PORTS.contains(port) ? ":" + port : "";
    }
}
