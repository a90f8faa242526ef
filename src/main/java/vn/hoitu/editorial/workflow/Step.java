package vn.hoitu.editorial.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.actor.Role;

/**
 * A place where a piece waits for somebody.
 *
 * @param roles who holds it here; the first one answers for it when nobody took it by name
 * @param limitMinutes how long it may wait; without it, as long as it takes
 * @param escalation who is told when the time is over, besides those who hold it
 */
public record Step(
        String code,
        Label name,
        Phase phase,
        List<Role> roles,
        @Nullable Integer limitMinutes,
        List<Role> escalation) {

    /** Where every design begins and ends, so that a piece that was imported or taken down has its place in all. */
    public static final String FIRST = "draft";

    public static final String LAST = "published";

    public Step {
        roles = List.copyOf(roles);
        escalation = List.copyOf(escalation);
    }

    public boolean isFirst() {
        return phase == Phase.DRAFT;
    }

    public boolean isLast() {
        return phase == Phase.PUBLISHED;
    }
}
