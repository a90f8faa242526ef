package vn.hoitu.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an agency shows of itself. Agency name and governing body are those of the register on the day; the register is
 * where they are changed. The host only the operator changes.
 */
public record AgencyProfileView(
        @Nullable String productName,
        @Nullable String agencyName,
        @Nullable String governingBody,
        @Nullable String domain,
        @Nullable String host,
        @Nullable String licenceNumber,
        @Nullable LocalDate licenceDate,
        @Nullable String licenceIssuer,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String headName,
        @Nullable String headTitle,
        @Nullable String accentColor,
        @Nullable Integer version) {

    static AgencyProfileView of(AgencyProfile p) {
        return new AgencyProfileView(
                p.productName(),
                p.agencyName(),
                p.governingBody(),
                p.domain(),
                p.host(),
                p.licenceNumber(),
                p.licenceDate(),
                p.licenceIssuer(),
                p.address(),
                p.phone(),
                p.email(),
                p.headName(),
                p.headTitle(),
                p.accentColor(),
                p.version());
    }
}
