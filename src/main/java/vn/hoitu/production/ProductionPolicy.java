package vn.hoitu.production;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/** Who sees whose figures. The one place that knows. */
@Component
class ProductionPolicy implements PermissionPolicy {

    /** One's own figures. */
    static final Permission READ_OWN = new Permission("production.read-own");

    /** Those of the desks one leads. */
    static final Permission READ_DESK = new Permission("production.read-desk");

    static final Permission READ_ALL = new Permission("production.read");
    static final Permission NAME_HEADS = new Permission("production.name-heads");

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case REPORTER, EDITOR -> Set.of(READ_OWN);
            case DESK_HEAD -> Set.of(READ_OWN, READ_DESK);
            case SECRETARY, EDITOR_IN_CHIEF, AGENCY_ADMIN -> Set.of(READ_OWN, READ_DESK, READ_ALL, NAME_HEADS);
            case SERVICE -> Set.of(READ_OWN, READ_DESK, READ_ALL);
            case OVERSEER, SPOKESPERSON, OPERATOR -> Set.of();
        };
    }

    boolean may(Actor actor, AgencyId agency, Permission permission) {
        return actor.may(permission, agency.value(), this);
    }
}
