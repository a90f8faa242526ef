package vn.hoitu.audit;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/** Who reads the record: those who answer for an agency in its own, the operator in that of the installation. */
@Component
class AuditPolicy implements PermissionPolicy {

    static final Permission READ = new Permission("audit.read");

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case EDITOR_IN_CHIEF, AGENCY_ADMIN, OPERATOR, SERVICE -> Set.of(READ);
            case REPORTER, EDITOR, DESK_HEAD, SECRETARY, OVERSEER, SPOKESPERSON -> Set.of();
        };
    }
}
