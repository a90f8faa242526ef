package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.evidence.EvidenceFact;
import vn.hoitu.shared.evidence.EvidenceSource;
import vn.hoitu.shared.evidence.FactKinds;

/** The desks of an agency as the register has them at the end of the days asked about, or today. */
@Component
class DeskEvidence implements EvidenceSource {

    private static final String DESK = "desk";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final OrganizationDirectory directory;

    DeskEvidence(OrganizationDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Set<String> tells() {
        return Set.of(FactKinds.DESK);
    }

    @Override
    public List<EvidenceFact> facts(AgencyId agency, LocalDate first, LocalDate last) {
        LocalDate today = directory.today();
        LocalDate on = last.isBefore(today) ? last : today;
        return directory.standing(on, agency.value(), VIETNAMESE).stream()
                .filter(o -> o.kind().equals(DESK))
                .map(o -> new EvidenceFact(
                        FactKinds.DESK,
                        on,
                        o.name(),
                        "/dieu-hanh/to-chuc/" + o.id(),
                        Map.of("pressTypes", String.join(",", o.pressTypes())),
                        List.of()))
                .toList();
    }
}
