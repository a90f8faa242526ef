package vn.hoitu.media;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/** Whoever writes pieces adds pictures; everybody who works for the agency sees them, an overseer does not. */
@Component
class PicturePolicy implements PermissionPolicy {

    static final Permission WRITE = new Permission("piece.write");
    static final Permission READ = new Permission("picture.read");

    private static final UUID PROGRAM = new UUID(0, 0);

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case REPORTER, EDITOR, DESK_HEAD, SECRETARY, EDITOR_IN_CHIEF, SERVICE -> Set.of(WRITE, READ);
            case AGENCY_ADMIN -> Set.of(READ);
            case OVERSEER, SPOKESPERSON, OPERATOR -> Set.of();
        };
    }

    boolean mayAdd(Actor actor, AgencyId agency) {
        return isProgram(actor) || actor.may(WRITE, agency.value(), this);
    }

    /** A token made for writing pieces also sees the pictures it places in them. */
    boolean mayRead(Actor actor, AgencyId agency) {
        return mayAdd(actor, agency) || actor.may(READ, agency.value(), this);
    }

    /** Imports and the demo act as the program itself; nobody can sign in with its id. */
    private static boolean isProgram(Actor actor) {
        return actor.isOperator() && actor.person().value().equals(PROGRAM);
    }
}
