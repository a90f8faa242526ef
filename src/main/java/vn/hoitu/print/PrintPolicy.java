package vn.hoitu.print;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/** Who may do what with print issues. The one place that knows. */
@Component
class PrintPolicy implements PermissionPolicy {

    static final Permission READ = new Permission("print.read");
    static final Permission PLAN = new Permission("print.plan");
    static final Permission APPROVE = new Permission("print.approve");

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case REPORTER, AGENCY_ADMIN -> Set.of(READ);
            case EDITOR, DESK_HEAD -> Set.of(READ, PLAN);
            case SECRETARY, EDITOR_IN_CHIEF -> Set.of(READ, PLAN, APPROVE);
            case SERVICE -> Set.of(READ, PLAN);
            case OVERSEER, SPOKESPERSON, OPERATOR -> Set.of();
        };
    }

    boolean may(Actor actor, AgencyId agency, Permission permission) {
        return actor.may(permission, agency.value(), this);
    }
}
