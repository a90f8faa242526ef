package vn.hoitu.editorial;

import java.time.Instant;
import java.util.Set;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;

/**
 * Who is away and who stands in for whom; asked whenever a step of the workflow waits for somebody. Whoever keeps the
 * newsroom's leave and deputies implements it.
 */
public interface StandIns {

    /** Those whose steps the person may do at that moment because they are away and named him. */
    Set<PersonId> standingInFor(AgencyId agency, PersonId person, Instant at);

    /** Whether the person is on leave at that moment. */
    boolean isAway(AgencyId agency, PersonId person, Instant at);
}
