package vn.hoitu.editorial;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** Of these people those who are on leave at that moment, each with whoever stands in for him. */
    Map<PersonId, Set<PersonId>> away(AgencyId agency, Collection<PersonId> people, Instant at);

    default boolean isAway(AgencyId agency, PersonId person, Instant at) {
        return !away(agency, List.of(person), at).isEmpty();
    }
}
