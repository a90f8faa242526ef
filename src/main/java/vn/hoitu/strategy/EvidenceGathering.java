package vn.hoitu.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.evidence.EvidenceFact;
import vn.hoitu.shared.evidence.EvidenceSource;
import vn.hoitu.strategy.evidence.Facts;

/** Asks every module what it has published or filed of an agency. Called outside a transaction. */
@Component
class EvidenceGathering {

    private final List<EvidenceSource> sources;
    private final Agencies agencies;

    EvidenceGathering(List<EvidenceSource> sources, Agencies agencies) {
        this.sources = sources;
        this.agencies = agencies;
    }

    /** Of what does not work on this installation nobody tells anything. */
    Facts of(AgencyId agency, LocalDate first, LocalDate last) {
        if (agencies.find(agency).isEmpty()) {
            return new Facts(first, last, Set.of(), List.of());
        }
        List<EvidenceFact> all = sources.stream()
                .flatMap(source -> source.facts(agency, first, last).stream())
                .toList();
        Set<String> told =
                sources.stream().flatMap(source -> source.tells().stream()).collect(Collectors.toSet());
        return new Facts(first, last, told, all);
    }
}
