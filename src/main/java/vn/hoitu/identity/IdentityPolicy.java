package vn.hoitu.identity;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/** Who sees the people of an agency, who manages them, and who gives programs a way in. */
@Component
class IdentityPolicy implements PermissionPolicy {

    static final Permission READ_PEOPLE = new Permission("people.read");
    static final Permission MANAGE_PEOPLE = new Permission("people.manage");
    static final Permission MANAGE_TOKENS = new Permission("tokens.manage");

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case AGENCY_ADMIN, EDITOR_IN_CHIEF, OPERATOR -> Set.of(READ_PEOPLE, MANAGE_PEOPLE, MANAGE_TOKENS);
            case REPORTER, EDITOR, DESK_HEAD, SECRETARY, OVERSEER, SPOKESPERSON, SERVICE -> Set.of(READ_PEOPLE);
        };
    }
}
