package vn.hoitu.planning;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/** Who may do what with the story plan. The one place that knows. */
@Component
class PlanningPolicy implements PermissionPolicy {

    static final Permission READ = new Permission("plan.read");
    static final Permission PROPOSE = new Permission("plan.propose");
    static final Permission DECIDE = new Permission("plan.decide");

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case REPORTER, EDITOR -> Set.of(READ, PROPOSE);
            case DESK_HEAD, SECRETARY, EDITOR_IN_CHIEF -> Set.of(READ, PROPOSE, DECIDE);
            case AGENCY_ADMIN -> Set.of(READ);
            case SERVICE -> Set.of(READ, PROPOSE);
            case OVERSEER, SPOKESPERSON, OPERATOR -> Set.of();
        };
    }

    boolean may(Actor actor, AgencyId agency, Permission permission) {
        return actor.may(permission, agency.value(), this);
    }

    /** A proposal is its author's until it is decided; afterwards those who decide answer for it. */
    boolean mayChange(Actor actor, Story story) {
        return may(actor, story.agency(), DECIDE)
                || may(actor, story.agency(), PROPOSE)
                        && story.state() == StoryState.PROPOSED
                        && story.proposedById().equals(actor.person().value());
    }
}
