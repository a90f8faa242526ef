package vn.hoitu.operation;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/** The installation's operator sees how it stands. */
@Component
class OperationPolicy implements PermissionPolicy {

    static final Permission READ = new Permission("operation.read");

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return role == Role.OPERATOR ? Set.of(READ) : Set.of();
    }
}
