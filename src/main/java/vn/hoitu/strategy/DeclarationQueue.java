package vn.hoitu.strategy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** The declarations that wait for an overseer. Each unit whose declaration is listed sees that it was looked at. */
@Service
class DeclarationQueue {

    static final int MOST_WAITING = 200;

    record Waiting(String agency, Declaration declaration, List<Declaration.Step> steps) {}

    private final Declarations declarations;
    private final Oversight oversight;
    private final StrategyPolicy policy;
    private final Tenancy tenancy;

    DeclarationQueue(Declarations declarations, Oversight oversight, StrategyPolicy policy, Tenancy tenancy) {
        this.declarations = declarations;
        this.oversight = oversight;
        this.policy = policy;
        this.tenancy = tenancy;
    }

    Outcome<List<Waiting>> waiting(Actor actor) {
        if (policy.bodiesOf(actor).isEmpty()) {
            return Outcome.refused(Refusal.forbidden());
        }
        Set<UUID> reach = oversight.reach(actor);
        List<Waiting> found = tenancy.system(() -> declarations.waiting(reach, MOST_WAITING).stream()
                .map(d -> new Waiting(oversight.nameOf(d.organization()), d, declarations.steps(d.id())))
                .toList());
        found.stream()
                .map(w -> w.declaration().organization())
                .collect(Collectors.toSet())
                .forEach(agency -> oversight
                        .sight(actor, agency)
                        .ifPresent(sight ->
                                oversight.looked(actor, agency, sight, "declarations", agency, LookedAt.named(""))));
        return Outcome.done(found);
    }
}
