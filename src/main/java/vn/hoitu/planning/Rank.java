package vn.hoitu.planning;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.Refusal;

/**
 * Who stands how high in a newsroom. A deputy acts with the rights of whom he stands in for, so nobody lends rights he
 * does not have: a deputy is named by the person himself, or by somebody who stands at least as high.
 */
@Component
class Rank {

    private static final List<Role> UPWARDS =
            List.of(Role.REPORTER, Role.EDITOR, Role.DESK_HEAD, Role.SECRETARY, Role.EDITOR_IN_CHIEF);

    private final Directory directory;

    Rank(Directory directory) {
        this.directory = directory;
    }

    boolean mayLend(AgencyId agency, Actor actor, java.util.UUID person) {
        if (actor.person().value().equals(person)) {
            return true;
        }
        int his = IntStream.range(0, UPWARDS.size())
                .filter(i -> directory.holders(agency, Set.of(UPWARDS.get(i))).contains(new PersonId(person)))
                .max()
                .orElse(-1);
        return highest(actor.rolesIn(agency.value())) >= his;
    }

    static Refusal tooHigh() {
        return Refusal.of(Refusal.Kind.FORBIDDEN, "lends-more-than-own");
    }

    private static int highest(Set<Role> roles) {
        return roles.stream().mapToInt(UPWARDS::indexOf).max().orElse(-1);
    }
}
