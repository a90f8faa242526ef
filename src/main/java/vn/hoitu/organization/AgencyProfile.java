package vn.hoitu.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;

/**
 * What an agency must show of itself on its pages (NĐ 237/2026, Điều 23) and how its product looks.
 *
 * @param slug short name in addresses, unique in the installation
 * @param host host name of the public site, such as {@code bao-mau.localhost}
 * @param productName name of the press product as readers know it
 * @param governingBody name today of the body the agency stands under; may be a Party body
 * @param accentColor the product's colour as {@code #RRGGBB}
 */
public record AgencyProfile(
        AgencyId id,
        String slug,
        String host,
        String productName,
        String agencyName,
        @Nullable String governingBody,
        @Nullable String domain,
        @Nullable String licenceNumber,
        @Nullable LocalDate licenceDate,
        @Nullable String licenceIssuer,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String headName,
        @Nullable String headTitle,
        String accentColor,
        int version) {}
