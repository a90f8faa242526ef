package vn.hoitu.organization;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/**
 * Everybody who signs in may read the register. The operator keeps it; an overseer keeps what stands under the own
 * body. Who leads or administers an agency keeps its profile.
 */
@Component
class OrganizationPolicy implements PermissionPolicy {

    static final Permission READ = new Permission("organization.read");
    static final Permission MANAGE = new Permission("organization.manage");
    static final Permission KEEP_PROFILE = new Permission("profile.manage");

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case REPORTER, EDITOR, DESK_HEAD, SECRETARY, SPOKESPERSON, SERVICE -> Set.of(READ);
            case EDITOR_IN_CHIEF, AGENCY_ADMIN -> Set.of(READ, KEEP_PROFILE);
            case OVERSEER -> Set.of(READ, MANAGE);
            case OPERATOR -> Set.of(READ, MANAGE, KEEP_PROFILE);
        };
    }
}
