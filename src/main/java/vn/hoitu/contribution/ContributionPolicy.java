package vn.hoitu.contribution;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/** Who may see what collaborators send, and who decides about it. The one place that knows. */
@Component
class ContributionPolicy implements PermissionPolicy {

    static final Permission READ = new Permission("contribution.read");
    static final Permission HANDLE = new Permission("contribution.handle");
    /** Mailboxes and their passwords. */
    static final Permission MANAGE = new Permission("contribution.manage");

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case EDITOR, DESK_HEAD -> Set.of(READ, HANDLE);
            case SECRETARY, EDITOR_IN_CHIEF -> Set.of(READ, HANDLE, MANAGE);
            case AGENCY_ADMIN -> Set.of(MANAGE);
            case SERVICE -> Set.of(READ);
            case REPORTER, OVERSEER, SPOKESPERSON, OPERATOR -> Set.of();
        };
    }

    boolean may(Actor actor, AgencyId agency, Permission permission) {
        return actor.may(permission, agency.value(), this);
    }

    Set<Role> handlers() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.SERVICE && permissionsOf(role).contains(HANDLE))
                .collect(Collectors.toSet());
    }
}
