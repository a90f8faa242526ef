package vn.hoitu.outlook;

import java.util.Set;
import java.util.UUID;

/**
 * Which organisations a person may open.
 *
 * @param everything the whole country
 * @param bodies those that stand above others: the person's own
 * @param open all that may be opened, the own ones among them
 */
record Sight(boolean everything, Set<UUID> bodies, Set<UUID> open) {

    /** Whoever oversees compares the sums of bodies; an agency's people see their agency and the country. */
    boolean comparesBodies() {
        return everything || !bodies.isEmpty();
    }

    boolean opens(UUID organization) {
        return everything || open.contains(organization);
    }
}
