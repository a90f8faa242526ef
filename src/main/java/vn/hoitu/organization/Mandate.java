package vn.hoitu.organization;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;

/** Who may do what with which part of the register, by today's tree. */
@Component
class Mandate {

    private final OrganizationPolicy policy;
    private final OrganizationDirectory directory;

    Mandate(OrganizationPolicy policy, OrganizationDirectory directory) {
        this.policy = policy;
        this.directory = directory;
    }

    /** Every person who signed in may read; a token only where it says so. */
    boolean mayRead(Actor actor) {
        return actor.scopes() == null || actor.scopes().contains(OrganizationPolicy.READ.code());
    }

    boolean mayManageAll(Actor actor) {
        return actor.may(OrganizationPolicy.MANAGE, AgencyId.INSTALLATION.value(), policy);
    }

    /** Whether there is any part of the register this actor keeps; who keeps none learns nothing from a refused form. */
    boolean mayManageSome(Actor actor) {
        return actor.grants().stream()
                .anyMatch(grant -> actor.may(OrganizationPolicy.MANAGE, grant.organization(), policy));
    }

    /**
     * Whether all organisations acted on stand below one body whose overseer this is, and all they are put under are
     * that body or below it.
     */
    boolean mayManage(Actor actor, Collection<UUID> actedOn, Collection<UUID> putUnder) {
        if (mayManageAll(actor)) {
            return true;
        }
        return actor.grants().stream()
                .map(Grant::organization)
                .distinct()
                .filter(body -> actor.may(OrganizationPolicy.MANAGE, body, policy))
                .anyMatch(body -> {
                    var below = directory.under(body, directory.today());
                    return below.containsAll(actedOn)
                            && putUnder.stream().allMatch(p -> p.equals(body) || below.contains(p));
                });
    }

    boolean mayKeepProfile(Actor actor, AgencyId agency) {
        return actor.may(OrganizationPolicy.KEEP_PROFILE, agency.value(), policy) || mayManageAll(actor);
    }

    boolean worksAt(Actor actor, AgencyId agency) {
        return mayRead(actor) && (!actor.rolesIn(agency.value()).isEmpty() || mayManageAll(actor));
    }
}
