package vn.hoitu.editorial;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;

/** Who may do what with pieces. The one place that knows. */
@Component
class EditorialPolicy implements PermissionPolicy {

    static final Permission WRITE = new Permission("piece.write");
    static final Permission EDIT = new Permission("piece.edit");
    static final Permission APPROVE = new Permission("piece.approve");
    static final Permission PUBLISH = new Permission("piece.publish");
    static final Permission CORRECT = new Permission("piece.correct");
    static final Permission TAKE_DOWN = new Permission("piece.take-down");
    static final Permission READ_ARCHIVE = new Permission("archive.read");
    static final Permission MANAGE_SECTIONS = new Permission("section.manage");
    static final Permission MANAGE_WORKFLOWS = new Permission("workflow.manage");

    /** Signing that a text was read for its legal risks; only people do, in their own name. */
    static final Permission READ_FOR_LAW = new Permission("piece.legal-reading");

    static final Permission MANAGE_CHECKS = new Permission("checks.manage");

    private static final Set<Permission> PROGRAM = Set.of(
            WRITE,
            EDIT,
            APPROVE,
            PUBLISH,
            CORRECT,
            TAKE_DOWN,
            READ_ARCHIVE,
            MANAGE_SECTIONS,
            MANAGE_WORKFLOWS,
            MANAGE_CHECKS);
    private static final Set<Permission> CHIEF = Set.of(
            WRITE,
            EDIT,
            APPROVE,
            PUBLISH,
            CORRECT,
            TAKE_DOWN,
            READ_ARCHIVE,
            MANAGE_SECTIONS,
            MANAGE_WORKFLOWS,
            MANAGE_CHECKS,
            READ_FOR_LAW);

    @Override
    public Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case REPORTER -> Set.of(WRITE);
            case EDITOR -> Set.of(WRITE, EDIT);
            case DESK_HEAD -> Set.of(WRITE, EDIT, APPROVE, READ_FOR_LAW);
            case SECRETARY, EDITOR_IN_CHIEF -> CHIEF;
            case SERVICE -> PROGRAM; // within the scopes of its token
            case AGENCY_ADMIN -> Set.of(READ_ARCHIVE, MANAGE_SECTIONS, MANAGE_WORKFLOWS, MANAGE_CHECKS);
            case OVERSEER, SPOKESPERSON, OPERATOR -> Set.of();
        };
    }

    /** The roles that hold a permission. */
    Set<Role> rolesWith(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> permissionsOf(role).contains(permission))
                .collect(Collectors.toSet());
    }

    boolean may(Actor actor, AgencyId agency, Permission permission) {
        return actor.may(permission, agency.value(), this);
    }

    /** Editors see every piece; a reporter sees his own and what readers can see anyway. */
    boolean mayRead(Actor actor, Standing piece) {
        return may(actor, piece.agency(), EDIT)
                || may(actor, piece.agency(), WRITE) && (owns(actor, piece) || piece.state() == PieceState.PUBLISHED);
    }

    /** The same for somebody who is not asking now, but is to be told of the piece. */
    boolean mayRead(Set<Role> roles, PersonId person, Piece piece) {
        boolean edits = roles.stream().anyMatch(role -> permissionsOf(role).contains(EDIT));
        boolean writes = roles.stream().anyMatch(role -> permissionsOf(role).contains(WRITE));
        boolean owns = piece.ownerId().equals(person.value());
        return edits || writes && (owns || piece.state() == PieceState.PUBLISHED);
    }

    /** Only who wrote a comment changes its words or takes them back. */
    boolean saidBy(Actor actor, CommentThreadView.CommentView comment) {
        return actor.person().value().equals(comment.byId());
    }

    /** Whoever writes a piece sets it aside and takes it up again; an editor does it with anybody's. */
    boolean mayKeepAside(Actor actor, Standing piece) {
        return may(actor, piece.agency(), EDIT) || owns(actor, piece) && may(actor, piece.agency(), WRITE);
    }

    boolean owns(Actor actor, Standing piece) {
        return piece.ownerId().equals(actor.person().value());
    }

    /** Nobody but the chief stands in for the second pair of eyes on an own piece. */
    static boolean isChief(Actor actor, AgencyId agency) {
        return actor.rolesIn(agency.value()).contains(Role.EDITOR_IN_CHIEF);
    }

    /**
     * Who may type in a piece now: it belongs to whoever holds it at this step. What somebody else approved, its owner
     * may not rewrite before it goes out, and whoever may takes the approval back with it; what goes out by itself at its time nobody changes unseen: the schedule is
     * cancelled first. What was with readers and is off is put right only by those who correct it.
     */
    boolean mayType(Actor actor, Standing piece) {
        AgencyId agency = piece.agency();
        return switch (piece.state()) {
            case DRAFT, RETURNED -> owns(actor, piece) && may(actor, agency, WRITE) || may(actor, agency, EDIT);
            case SUBMITTED, REVIEWED, PUBLISHED -> may(actor, agency, EDIT);
            case APPROVED -> may(actor, agency, APPROVE) && (!owns(actor, piece) || isChief(actor, agency));
            case EXPIRED -> may(actor, agency, CORRECT);
            case SCHEDULED, TAKEN_DOWN, DISCARDED -> false;
        };
    }

    /** Who made a piece or works on it says what is true of it, as long as it is not gone. */
    boolean mayDeclare(Actor actor, Standing piece) {
        boolean gone = piece.state() == PieceState.TAKEN_DOWN || piece.state() == PieceState.DISCARDED;
        return !gone && (may(actor, piece.agency(), EDIT) || owns(actor, piece) && may(actor, piece.agency(), WRITE));
    }

    /** Who answers for a desk or more gives the others the lists they look at. */
    boolean mayShareViews(Actor actor, AgencyId agency) {
        return may(actor, agency, APPROVE);
    }

    /** Whoever works on a piece may mark a text of it to come back to. */
    boolean mayKeep(Actor actor, Standing piece) {
        return mayType(actor, piece) || may(actor, piece.agency(), EDIT);
    }
}
