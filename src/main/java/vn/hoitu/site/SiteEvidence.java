package vn.hoitu.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.evidence.EvidenceFact;
import vn.hoitu.shared.evidence.EvidenceSource;
import vn.hoitu.shared.evidence.FactKinds;
import vn.hoitu.shared.tenancy.Tenancy;

/** How many articles first appeared on the agency's own site; told so that it can be shown as not counting elsewhere. */
@Component
class SiteEvidence implements EvidenceSource {

    private final DSLContext sql;
    private final Tenancy tenancy;
    private final SiteAddressBook addresses;

    SiteEvidence(DSLContext sql, Tenancy tenancy, SiteAddressBook addresses) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.addresses = addresses;
    }

    @Override
    public Set<String> tells() {
        return Set.of(FactKinds.OWN_SITE);
    }

    @Override
    public List<EvidenceFact> facts(AgencyId agency, LocalDate first, LocalDate last) {
        var found = tenancy.reading(
                agency,
                () -> sql.fetchSingle(
                        """
                        select count(*) as articles, max(first_published_at) as latest from site.article
                        where agency_id = ? and first_published_at >= ?::timestamptz and first_published_at < ?::timestamptz
                        """,
                        agency.value(),
                        SqlTime.of(first.atStartOfDay(VietnamTime.ZONE).toInstant()),
                        SqlTime.of(
                                last.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant())));
        long articles = found.get("articles", Long.class);
        if (articles == 0) {
            return List.of();
        }
        LocalDate latest = LocalDate.ofInstant(found.get("latest", java.time.Instant.class), VietnamTime.ZONE);
        return List.of(new EvidenceFact(
                FactKinds.OWN_SITE,
                latest,
                addresses.profile(agency).productName(),
                addresses.of(agency),
                Map.of("articles", String.valueOf(articles)),
                List.of()));
    }
}
