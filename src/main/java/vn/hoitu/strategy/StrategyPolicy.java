package vn.hoitu.strategy;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/** Programmes are public acts: whoever oversees or leads may read them. The operator keeps the shelf. */
@Component
class StrategyPolicy implements PermissionPolicy {

    static final Permission READ = new Permission("strategy.read");
    static final Permission MANAGE = new Permission("strategy.manage");

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case OPERATOR -> Set.of(READ, MANAGE);
            case OVERSEER, EDITOR_IN_CHIEF, SECRETARY, AGENCY_ADMIN, SERVICE -> Set.of(READ);
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
