package vn.hoitu.collection;

import java.util.Set;
import vn.hoitu.organization.OrganizationOnDay;

/** Organisations that oversee, govern or collect: bodies of the state and of the Party, and governing bodies. */
final class Bodies {

    private static final Set<String> GROUPS = Set.of("state", "party", "governing");

    private Bodies() {}

    static boolean isBody(OrganizationOnDay organization) {
        return GROUPS.contains(organization.group());
    }
}
