package vn.hoitu.editorial.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.actor.Role;

/**
 * A way from one step to another.
 *
 * @param roles who may take it
 * @param checks whether the checks before publishing must hold
 * @param reasonRequired whether whoever takes it says why
 * @param grades whether the piece may be graded for its royalty on the way
 * @param reviewAfterMinutes for a publication that no head approved: within how long one reviews it afterwards
 */
public record Transition(
        String code,
        Label name,
        String from,
        String to,
        Kind kind,
        List<Role> roles,
        boolean checks,
        boolean reasonRequired,
        boolean grades,
        @Nullable Integer reviewAfterMinutes) {

    public Transition {
        roles = List.copyOf(roles);
    }

    /** Nobody but the head of the agency (and whoever stands in for the head) may take it. */
    public boolean isTheHeads() {
        return !roles.isEmpty() && WorkflowDesign.HEADS.containsAll(roles);
    }
}
