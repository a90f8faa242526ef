package vn.hoitu.strategy;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.actor.Actor;

/** Declarations whose value a report took the place of. */
@Service
public class KeptDeclarations {

    private final Declarations declarations;
    private final DeclaredFigures figures;

    KeptDeclarations(Declarations declarations, DeclaredFigures figures) {
        this.declarations = declarations;
        this.figures = figures;
    }

    /**
     * Once the report is taken back, what was declared and accepted stands again, and what waits for a review waits
     * again: neither was taken back with it. Called within the transaction of the act.
     */
    public void standAgain(Actor actor, MeasureKey measure, FigurePeriod period, UUID organization) {
        List<Declaration> open = declarations.of(measure, period, organization).stream()
                .filter(Declaration::isOpen)
                .sorted(Comparator.comparing(Declaration::declaredAt))
                .toList();
        open.stream()
                .filter(d -> d.state().equals(Declaration.ACCEPTED))
                .reduce((a, b) -> b)
                .ifPresent(d -> figures.accepted(actor, d));
        open.stream()
                .filter(d -> d.state().equals(Declaration.SUBMITTED))
                .reduce((a, b) -> b)
                .ifPresent(d -> figures.declared(actor, d));
    }
}
