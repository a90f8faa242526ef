package vn.hoitu.strategy;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** What goes with every step of a declaration: the earlier ones it replaces, the record, and who is told. */
@Component
class DeclarationSteps {

    private final Declarations declarations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeclarationSteps(Declarations declarations, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.declarations = declarations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the same value in that state that are not this one. Within the transaction of the step. */
    void replace(Declaration by, String state, Actor actor) {
        declarations.of(by.measure(), by.period(), by.organization()).stream()
                .filter(d -> d.state().equals(state) && !d.id().equals(by.id()))
                .filter(d -> declarations.move(d.id(), d.version(), Declaration.REPLACED))
                .forEach(d -> declarations.step(d.id(), Declaration.REPLACED, actor, "", null, clock.instant()));
    }

    /** Another one of the same value that waits for its review: it shows as waiting once nothing accepted stands. */
    Optional<Declaration> waiting(Declaration beside) {
        return declarations.of(beside.measure(), beside.period(), beside.organization()).stream()
                .filter(d -> d.state().equals(Declaration.SUBMITTED) && !d.id().equals(beside.id()))
                .findFirst();
    }

    /** Within the transaction of the step. @param more what else the record keeps of it */
    void tell(Actor actor, Declaration d, String state, Map<String, Object> more) {
        events.publishEvent(new DeclarationMoved(
                d.organization(), d.id(), state, actor.person().value()));
        audit.record(
                new AgencyId(d.organization()),
                actor,
                AuditFact.of(
                                "declaration." + state,
                                "declaration",
                                d.id(),
                                "Chỉ tiêu " + d.measure().indicator())
                        .changing(Map.of(), more));
    }
}
