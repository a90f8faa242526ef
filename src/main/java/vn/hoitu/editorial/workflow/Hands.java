package vn.hoitu.editorial.workflow;

import java.util.Collection;
import java.util.Set;
import vn.hoitu.shared.actor.Role;

/**
 * In what quality somebody acts on a piece.
 *
 * @param own the roles the person holds
 * @param lent the roles of those for whom the person stands in at the moment
 * @param owns whether the piece is the person's own
 */
public record Hands(Set<Role> own, Set<Role> lent, boolean owns) {

    public Hands {
        own = Set.copyOf(own);
        lent = Set.copyOf(lent);
    }

    public static Hands of(boolean owns, Role... own) {
        return new Hands(Set.of(own), Set.of(), owns);
    }

    /** Whether the head acts, or somebody in the head's place. */
    public boolean isHead() {
        return has(own, WorkflowDesign.HEADS) || has(lent, WorkflowDesign.HEADS);
    }

    boolean isChiefInPerson() {
        return has(own, WorkflowDesign.HEADS);
    }

    /** A program does what its token is for; what only the head may do it never does. */
    boolean ownMay(Transition transition) {
        return mayBy(own, transition) || own.contains(Role.SERVICE) && !transition.isTheHeads();
    }

    boolean lentMay(Transition transition) {
        return mayBy(lent, transition);
    }

    /** Whether the roles hold a step, own or lent. */
    public boolean hold(Step step) {
        return has(own, step.roles()) || has(lent, step.roles());
    }

    /** A reporter moves his own pieces only. */
    private boolean mayBy(Set<Role> roles, Transition transition) {
        return transition.roles().stream().filter(roles::contains).anyMatch(role -> role != Role.REPORTER || owns);
    }

    private static boolean has(Set<Role> roles, Collection<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}
