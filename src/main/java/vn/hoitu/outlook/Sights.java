package vn.hoitu.outlook;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;

/** How far a person sees, by the tree of a day. */
@Component
class Sights {

    /** The state's press authority oversees the press of the whole country, wherever its agencies stand. */
    private static final String PRESS_AUTHORITY = "press-authority";

    private final OutlookPolicy policy;

    Sights(OutlookPolicy policy) {
        this.policy = policy;
    }

    Sight of(Actor actor, Landscape landscape) {
        boolean everything = actor.may(OutlookPolicy.OVERSEE, AgencyId.INSTALLATION.value(), policy);
        Set<UUID> bodies = new HashSet<>();
        Set<UUID> open = new HashSet<>();
        for (Grant grant : actor.grants()) {
            UUID body = grant.organization();
            if (actor.may(OutlookPolicy.OVERSEE, body, policy)) {
                bodies.add(body);
                open.add(body);
                Set<UUID> below = landscape.under(body);
                open.addAll(below);
                everything |= landscape.isOfKind(body, PRESS_AUTHORITY)
                        || below.stream().anyMatch(b -> landscape.isOfKind(b, PRESS_AUTHORITY));
            } else if (actor.may(OutlookPolicy.READ, body, policy)) {
                open.add(body);
            }
        }
        return new Sight(everything, bodies, open);
    }
}
