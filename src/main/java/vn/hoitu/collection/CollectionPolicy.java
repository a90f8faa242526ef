package vn.hoitu.collection;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/**
 * Who reports, who approves, who collects. A report belongs to its unit and to those above it in its chain; nobody else
 * sees it.
 */
@Component
class CollectionPolicy implements PermissionPolicy {

    static final Permission READ = new Permission("collection.read");
    static final Permission REPORT = new Permission("collection.report");
    static final Permission APPROVE = new Permission("collection.approve");
    static final Permission COLLECT = new Permission("collection.collect");

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case OPERATOR -> Set.of(READ, COLLECT);
            case OVERSEER -> Set.of(READ, REPORT, APPROVE, COLLECT);
            case EDITOR_IN_CHIEF -> Set.of(READ, REPORT, APPROVE);
            case SECRETARY, AGENCY_ADMIN -> Set.of(READ, REPORT);
            case DESK_HEAD, EDITOR, REPORTER, SPOKESPERSON, SERVICE -> Set.of();
        };
    }

    boolean mayReadSome(Actor actor) {
        return actor.grants().stream().anyMatch(g -> actor.may(READ, g.organization(), this));
    }

    boolean readsAll(Actor actor) {
        return actor.may(READ, AgencyId.INSTALLATION.value(), this);
    }

    /** The organisations for which somebody reads. */
    Set<UUID> readsFor(Actor actor) {
        return actor.grants().stream()
                .map(Grant::organization)
                .filter(o -> actor.may(READ, o, this))
                .collect(Collectors.toSet());
    }

    boolean mayReport(Actor actor, Obligation obligation) {
        return actor.may(REPORT, obligation.holderId(), this);
    }

    /** Who reports for an organisation. */
    Set<Role> reporters() {
        return Stream.of(Role.values())
                .filter(role -> permissionsOf(role).contains(REPORT))
                .collect(Collectors.toSet());
    }

    boolean mayApprove(Actor actor, UUID organization) {
        return actor.may(APPROVE, organization, this);
    }

    boolean mayCollectSome(Actor actor) {
        return actor.grants().stream().anyMatch(g -> actor.may(COLLECT, g.organization(), this));
    }

    boolean mayCollect(Actor actor, UUID collector) {
        return actor.may(COLLECT, collector, this) || collectsAnywhere(actor);
    }

    /** The installation's operator, in the place of a body in which nobody works yet. */
    boolean collectsAnywhere(Actor actor) {
        return actor.may(COLLECT, AgencyId.INSTALLATION.value(), this);
    }
}
