package vn.hoitu.outlook;

import java.util.HashSet;
import java.util.Optional;
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
    private final Oversight oversight;

    Sights(OutlookPolicy policy, Oversight oversight) {
        this.policy = policy;
        this.oversight = oversight;
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
                everything |= isPressAuthority(landscape, body, below);
            } else if (actor.may(OutlookPolicy.READ, body, policy)) {
                open.add(body);
            }
        }
        return new Sight(everything, bodies, open);
    }

    /**
     * From where a person opens an organisation, so that the look can be written down there: the own one, else a body
     * above it, else one that sees the whole country. Nobody else opens it.
     */
    Optional<Oversight.Sight> from(Actor actor, Landscape landscape, UUID opened) {
        if (actor.may(OutlookPolicy.READ, opened, policy) || actor.may(OutlookPolicy.OVERSEE, opened, policy)) {
            return Optional.of(Oversight.lookingAtOwn());
        }
        UUID farther = null;
        for (Grant grant : actor.grants()) {
            UUID body = grant.organization();
            if (!body.equals(AgencyId.INSTALLATION.value()) && actor.may(OutlookPolicy.OVERSEE, body, policy)) {
                Set<UUID> below = landscape.under(body);
                if (below.contains(opened)) {
                    return Optional.of(oversight.lookingFor(body));
                }
                farther = isPressAuthority(landscape, body, below) ? body : farther;
            }
        }
        if (farther != null) {
            return Optional.of(oversight.lookingFor(farther));
        }
        return actor.may(OutlookPolicy.OVERSEE, AgencyId.INSTALLATION.value(), policy)
                ? Optional.of(Oversight.lookingAsOperator(actor))
                : Optional.empty();
    }

    private static boolean isPressAuthority(Landscape landscape, UUID body, Set<UUID> below) {
        return landscape.isOfKind(body, Oversight.PRESS_AUTHORITY)
                || below.stream().anyMatch(b -> landscape.isOfKind(b, Oversight.PRESS_AUTHORITY));
    }
}
