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

    /** Those who may look at the plan in their own person. */
    static final Set<Role> READERS =
            Set.of(Role.REPORTER, Role.EDITOR, Role.DESK_HEAD, Role.SECRETARY, Role.EDITOR_IN_CHIEF, Role.AGENCY_ADMIN);

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

    /** Sources are shown to people at a screen, never to a token; which of them, says the list of their readers. */
    boolean maySeeSources(Actor actor, AgencyId agency) {
        return actor.scopes() == null && may(actor, agency, READ);
    }

    /** What was shared is changed by whoever shared it and by those who decide. */
    boolean mayChange(Actor actor, AgencyId agency, SharedItems.Item item) {
        return may(actor, agency, DECIDE)
                || item.addedById().equals(actor.person().value());
    }

    /** An event is changed by whoever put it into the calendar and by those who decide. */
    boolean mayChange(Actor actor, Event event) {
        return may(actor, event.agency(), DECIDE)
                || may(actor, event.agency(), PROPOSE)
                        && event.maker().id().equals(actor.person().value());
    }

    /** A proposal is its author's until it is decided; afterwards those who decide answer for it. */
    boolean mayChange(Actor actor, Story story) {
        return may(actor, story.agency(), DECIDE)
                || may(actor, story.agency(), PROPOSE)
                        && story.state() == StoryState.PROPOSED
                        && story.proposedById().equals(actor.person().value());
    }
}
