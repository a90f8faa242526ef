package vn.hoitu.outlook;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.strategy.Oversight;

/** How far a person sees, by the tree of a day. */
@Component
class Sights {

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
                everything |= landscape.isOfKind(body, Oversight.PRESS_AUTHORITY)
                        || below.stream().anyMatch(b -> landscape.isOfKind(b, Oversight.PRESS_AUTHORITY));
            } else if (actor.may(OutlookPolicy.READ, body, policy)) {
                open.add(body);
            }
        }
        return new Sight(everything, bodies, open);
    }
}
