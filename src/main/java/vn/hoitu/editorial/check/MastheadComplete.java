package vn.hoitu.editorial.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;

/** The pages carry what a press product must show of itself; nothing goes out on pages that do not. */
@Component
class MastheadComplete implements PublicationCheck {

    private final Agencies agencies;

    MastheadComplete(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public CheckCode code() {
        return CheckCode.MASTHEAD;
    }

    @Override
    public Verdict of(CheckedPiece piece, Context context) {
        Optional<AgencyProfile> profile = agencies.find(piece.agency());
        return profile.map(p -> Verdict.of(missing(p))).orElseGet(Verdict.NotApplicable::new);
    }

    private static List<Finding> missing(AgencyProfile p) {
        List<Finding> findings = new ArrayList<>();
        require(findings, "product", p.productName());
        require(findings, "agency", p.agencyName());
        require(findings, "governing", p.governingBody());
        require(findings, "licence", p.licenceNumber());
        require(findings, "licence-date", p.licenceDate());
        require(findings, "licence-issuer", p.licenceIssuer());
        require(findings, "address", p.address());
        require(findings, "phone", p.phone());
        require(findings, "email", p.email());
        require(findings, "head", p.headName());
        return findings;
    }

    private static void require(List<Finding> findings, String what, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            findings.add(Finding.must("masthead-" + what, Spot.of("masthead")));
        }
    }
}
