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
 * Who reports, who approves, who collects, who follows. A report belongs to its unit and to those above it in its chain;
 * nobody else sees it but whom a dated decision names:
 *
 * <ul>
 *   <li>A programme belongs to the body that a decision makes answer for it, and to those above that body: the press
 *       authority takes in the reports of the national one (Quyết định 781/QĐ-BTTTT, II.3 and III.1; since 01/3/2025
 *       that of the Ministry of Culture, Sports and Tourism, Nghị định 43/2025/NĐ-CP), a ministry, a province or an
 *       agency those of its own plan. It opens rounds over all of its programme and follows whatever is collected for
 *       it. A ministry that leads a programme carries the responsibility for its figures with it ("cụ thể, rõ trách
 *       nhiệm", fourth principle of Quyết định 200/QĐ-BTTTT).
 *   <li>The unit that answers for an indicator (Quyết định 781/QĐ-BTTTT, II.3 a) follows the reports that ask for it,
 *       and in them that indicator alone.
 *   <li>Responsibility moves on the day of its decision: from then on the one before opens and follows no more. What it
 *       collected itself stays in its files.
 * </ul>
 *
 * The names come from {@link Stewards}; the bounds of a scope from {@link ProgrammeReach}. Looks of all
 * but the unit's own people are written down where it sees them ({@link ReportLooks}).
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

    /** The bodies for which somebody collects; for them he follows what decisions give them. */
    Set<UUID> collectsFor(Actor actor) {
        return actor.grants().stream()
                .map(Grant::organization)
                .filter(o -> !o.equals(AgencyId.INSTALLATION.value()) && actor.may(COLLECT, o, this))
                .collect(Collectors.toSet());
    }

    /** The installation's operator, in the place of a body in which nobody works yet. */
    boolean collectsAnywhere(Actor actor) {
        return actor.may(COLLECT, AgencyId.INSTALLATION.value(), this);
    }
}
