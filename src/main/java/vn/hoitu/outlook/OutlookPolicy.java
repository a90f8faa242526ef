package vn.hoitu.outlook;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/**
 * The country's totals may be seen by whoever steers by them. Which units can be opened follows from where a person
 * stands: an overseer opens what stands under the own body, an agency's people their agency.
 */
@Component
class OutlookPolicy implements PermissionPolicy {

    static final Permission READ = new Permission("outlook.read");
    static final Permission OVERSEE = new Permission("outlook.oversee");
    static final Permission MANAGE = new Permission("outlook.manage");

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case OPERATOR -> Set.of(READ, OVERSEE, MANAGE);
            case OVERSEER -> Set.of(READ, OVERSEE);
            case EDITOR_IN_CHIEF, SECRETARY, AGENCY_ADMIN, SERVICE -> Set.of(READ);
            case DESK_HEAD, EDITOR, REPORTER, SPOKESPERSON -> Set.of();
        };
    }

    boolean mayRead(Actor actor) {
        return actor.grants().stream().anyMatch(grant -> actor.may(READ, grant.organization(), this));
    }

    boolean mayManage(Actor actor) {
        return actor.may(MANAGE, AgencyId.INSTALLATION.value(), this);
    }
}
