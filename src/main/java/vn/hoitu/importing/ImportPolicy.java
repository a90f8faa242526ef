package vn.hoitu.importing;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/** Bringing in content publishes it, so it is for those who answer for what is published. */
@Component
class ImportPolicy implements PermissionPolicy {

    static final Permission RUN = new Permission("import.run");

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case SECRETARY, EDITOR_IN_CHIEF, AGENCY_ADMIN, SERVICE -> Set.of(RUN);
            case REPORTER, EDITOR, DESK_HEAD, OVERSEER, SPOKESPERSON, OPERATOR -> Set.of();
        };
    }
}
