package vn.hoitu.editorial;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PublicAddress;

/** How far pieces are, for the plan they grew out of. */
@Service
public class PieceGlimpses {

    private final DSLContext sql;
    private final Agencies agencies;
    private final PublicAddress addresses;
    private final Tenancy tenancy;

    PieceGlimpses(DSLContext sql, Agencies agencies, PublicAddress addresses, Tenancy tenancy) {
        this.sql = sql;
        this.agencies = agencies;
        this.addresses = addresses;
        this.tenancy = tenancy;
    }

    /** Those of the pieces that exist in the agency, by id. */
    public Map<UUID, PieceGlimpse> of(AgencyId agency, Collection<UUID> pieces) {
        if (pieces.isEmpty()) {
            return Map.of();
        }
        String host = agencies.find(agency).map(AgencyProfile::host).orElse("");
        Map<UUID, PieceGlimpse> found = new HashMap<>();
        tenancy.reading(agency, () -> {
            sql.select(
                            Pieces.P.ID,
                            Pieces.P.NUMBER,
                            Pieces.P.TITLE,
                            Pieces.P.STATE,
                            Pieces.P.WORDS,
                            Pieces.P.PUBLISHED_AT,
                            Pieces.P.SLUG,
                            Pieces.P.FORM)
                    .from(Pieces.P)
                    .where(Pieces.P.AGENCY_ID.eq(agency.value()).and(Pieces.P.ID.in(pieces)))
                    .forEach(r -> {
                        PieceState state = PieceState.of(r.value4()).orElseThrow();
                        boolean onSite = PieceForm.of(r.value8()).orElseThrow().isForTheSite();
                        boolean open = state == PieceState.PUBLISHED && onSite && r.value7() != null && !host.isEmpty();
                        String path = "/" + r.value7() + "-" + r.value2() + ".html";
                        found.put(
                                r.value1(),
                                new PieceGlimpse(
                                        r.value1(),
                                        r.value2(),
                                        r.value3(),
                                        state,
                                        r.value5(),
                                        r.value6(),
                                        open ? addresses.site(host) + path : null));
                    });
            return found;
        });
        return found;
    }
}
