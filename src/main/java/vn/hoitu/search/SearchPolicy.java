package vn.hoitu.search;

import java.util.Collections;
import java.util.Set;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** Who may ask; what is found is read again under the rights of the module it comes from. */
final class SearchPolicy {

    /** A token searches when it may see something that can be found. */
    private static final Set<String> SCOPES_THAT_SEE =
            Set.of("piece.write", "piece.edit", "picture.read", "people.read");

    private SearchPolicy() {}

    static boolean maySearch(Actor actor, AgencyId agency) {
        Set<String> scopes = actor.scopes();
        boolean sees = scopes == null || !Collections.disjoint(scopes, SCOPES_THAT_SEE);
        return sees && !actor.rolesIn(agency.value()).isEmpty();
    }
}
