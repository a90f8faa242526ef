package vn.hoitu.outlook;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
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

    /** From where a person opens an organisation, so that the look can be written down there. Nobody else opens it. */
    Optional<Oversight.Sight> from(Actor actor, Landscape landscape, UUID opened) {
        return Optional.ofNullable(from(actor, landscape, List.of(opened)).get(opened));
    }

    /** Of many at once: the own one, else a body above it, else one that sees the whole country. */
    Map<UUID, Oversight.Sight> from(Actor actor, Landscape landscape, Collection<UUID> opened) {
        Map<UUID, Oversight.Sight> from = new HashMap<>();
        Set<UUID> left = new HashSet<>(opened);
        take(left, unit -> isOwn(actor, unit), Oversight::lookingAtOwn, from);
        UUID farther = null;
        for (Grant grant : actor.grants()) {
            UUID body = grant.organization();
            if (!body.equals(AgencyId.INSTALLATION.value()) && actor.may(OutlookPolicy.OVERSEE, body, policy)) {
                Set<UUID> below = landscape.under(body);
                take(left, below::contains, () -> oversight.lookingFor(body), from);
                farther = isPressAuthority(landscape, body, below) ? body : farther;
            }
        }
        UUID authority = farther;
        if (authority != null) {
            take(left, unit -> true, () -> oversight.lookingFor(authority), from);
        } else if (actor.may(OutlookPolicy.OVERSEE, AgencyId.INSTALLATION.value(), policy)) {
            take(left, unit -> true, () -> Oversight.lookingAsOperator(actor), from);
        }
        return from;
    }

    private boolean isOwn(Actor actor, UUID opened) {
        return actor.may(OutlookPolicy.READ, opened, policy) || actor.may(OutlookPolicy.OVERSEE, opened, policy);
    }

    private static void take(
            Set<UUID> left, Predicate<UUID> which, Supplier<Oversight.Sight> sight, Map<UUID, Oversight.Sight> from) {
        List<UUID> taken = left.stream().filter(which).toList();
        if (!taken.isEmpty()) {
            Oversight.Sight here = sight.get();
            taken.forEach(unit -> from.put(unit, here));
            taken.forEach(left::remove);
        }
    }

    private static boolean isPressAuthority(Landscape landscape, UUID body, Set<UUID> below) {
        return landscape.isOfKind(body, Oversight.PRESS_AUTHORITY)
                || below.stream().anyMatch(b -> landscape.isOfKind(b, Oversight.PRESS_AUTHORITY));
    }
}
