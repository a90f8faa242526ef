package vn.hoitu.correspondence;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/** Who may do what with letters. The one place that knows. Letters name people, so not everybody reads them. */
@Component
class CorrespondencePolicy implements PermissionPolicy {

    static final Permission READ = new Permission("letter.read");
    static final Permission HANDLE = new Permission("letter.handle");
    /** Refusing, stopping, forgetting a sender: what takes something away from who wrote. */
    static final Permission DECIDE = new Permission("letter.decide");

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case REPORTER, AGENCY_ADMIN, OVERSEER, SPOKESPERSON, OPERATOR -> Set.of();
            case EDITOR, DESK_HEAD, SERVICE -> Set.of(READ, HANDLE);
            case SECRETARY, EDITOR_IN_CHIEF -> Set.of(READ, HANDLE, DECIDE);
        };
    }

    boolean may(Actor actor, AgencyId agency, Permission permission) {
        return actor.may(permission, agency.value(), this);
    }

    /** Holidays count for every agency, so only the operator keeps them. */
    boolean mayKeepHolidays(Actor actor) {
        return actor.isOperator();
    }
}
