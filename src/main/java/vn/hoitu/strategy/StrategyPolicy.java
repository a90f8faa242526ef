package vn.hoitu.strategy;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** In an agency: says of it what its facts do not tell. */
    static final Permission DECLARE = new Permission("strategy.declare");

    /** In a body: reads the records of the agencies under it, which they see, and reviews what they declare. */
    static final Permission OVERSEE = new Permission("strategy.oversee");

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case OPERATOR -> Set.of(READ, MANAGE);
            case OVERSEER -> Set.of(READ, OVERSEE);
            case EDITOR_IN_CHIEF, SECRETARY, AGENCY_ADMIN -> Set.of(READ, DECLARE);
            case SERVICE -> Set.of(READ);
            case DESK_HEAD, EDITOR, REPORTER, SPOKESPERSON -> Set.of();
        };
    }

    boolean mayRead(Actor actor) {
        return actor.grants().stream().anyMatch(grant -> actor.may(READ, grant.organization(), this));
    }

    boolean mayManage(Actor actor) {
        return actor.may(MANAGE, AgencyId.INSTALLATION.value(), this);
    }

    /** Whether an agency's own records are the actor's. */
    boolean readsOwn(Actor actor, UUID agency) {
        return actor.may(READ, agency, this);
    }

    boolean declares(Actor actor, UUID agency) {
        return actor.may(DECLARE, agency, this);
    }

    /** Who says of an agency what its facts do not tell. */
    Set<Role> declarers() {
        return holding(DECLARE);
    }

    /** Who decides for a body about what the units under it declare. */
    Set<Role> overseers() {
        return holding(OVERSEE);
    }

    private Set<Role> holding(Permission permission) {
        return Stream.of(Role.values())
                .filter(role -> permissionsOf(role).contains(permission))
                .collect(Collectors.toSet());
    }

    /** The bodies for which the actor oversees. */
    Set<UUID> bodiesOf(Actor actor) {
        return actor.grants().stream()
                .map(vn.hoitu.shared.actor.Grant::organization)
                .filter(body -> actor.may(OVERSEE, body, this))
                .collect(Collectors.toSet());
    }
}
