package vn.hoitu.shared.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.hoitu.shared.AgencyId;

/**
 * Facts about an agency that one module knows. A module that has published or filed records implements it; whoever asks
 * learns nothing of drafts, sources or a person's work before publication, because no source may tell of them.
 */
public interface EvidenceSource {

    /** The kinds of facts it tells. That a kind is told and there is no fact of it means that there was none. */
    Set<String> tells();

    /** The facts of these days in Vietnam, both included. Called outside a transaction of another agency. */
    List<EvidenceFact> facts(AgencyId agency, LocalDate first, LocalDate last);
}
