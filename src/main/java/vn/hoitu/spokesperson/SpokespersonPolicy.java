package vn.hoitu.spokesperson;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/** Who may do what at the desk of an authority and with what it sends. The one place that knows. */
@Component
class SpokespersonPolicy implements PermissionPolicy {

    /** In an authority: writes releases and answers the press. */
    static final Permission SPEAK = new Permission("desk.speak");
    /** In an authority: sees what was released and asked, and how timely the answers are. */
    static final Permission WATCH = new Permission("desk.watch");
    /** In an agency: reads the releases it got. */
    static final Permission READ = new Permission("release.read");
    /** In an agency: asks authorities. */
    static final Permission ASK = new Permission("press-request.send");

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case REPORTER, SERVICE -> Set.of(READ);
            case EDITOR, DESK_HEAD, SECRETARY, EDITOR_IN_CHIEF -> Set.of(READ, ASK);
            case SPOKESPERSON -> Set.of(SPEAK, WATCH);
            case OVERSEER -> Set.of(WATCH);
            case AGENCY_ADMIN, OPERATOR -> Set.of();
        };
    }

    boolean speaksFor(Actor actor, UUID authority) {
        return actor.may(SPEAK, authority, this);
    }

    boolean watches(Actor actor, UUID authority) {
        return actor.may(WATCH, authority, this);
    }

    boolean reads(Actor actor, AgencyId agency) {
        return actor.may(READ, agency.value(), this);
    }

    boolean asks(Actor actor, AgencyId agency) {
        return actor.may(ASK, agency.value(), this);
    }
}
