package vn.hoitu.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The installation's own front page: whose sites live here. */
public record SitesPage(String installation, List<Site> sites, String stylesheet, Words words) {

    public record Site(
            String href,
            String productName,
            String agencyName,
            @Nullable String governingBody,
            String host) {}
}
