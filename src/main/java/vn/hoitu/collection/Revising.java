package vn.hoitu.collection;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.UnitFigure;

/** Whether a report says otherwise than one that was accepted before it, so that it has to say why. */
@Component
class Revising {

    private final Submissions submissions;
    private final ObligationActs acts;
    private final Figures figures;
    private final FigureFiling filing;

    Revising(Submissions submissions, ObligationActs acts, Figures figures, FigureFiling filing) {
        this.submissions = submissions;
        this.acts = acts;
        this.figures = figures;
        this.filing = filing;
    }

    /** Whether official figures of this report count now, so that it cannot become an estimate again. */
    boolean counts(Obligation o) {
        return acts.counting(o.id())
                .flatMap(n -> submissions.find(o.id(), n))
                .filter(s -> s.kind().equals(Submissions.OFFICIAL))
                .isPresent();
    }

    /** Whether an official report has to say why: there were official figures before, of this report or another. */
    boolean asksReason(Reports.Seen seen) {
        return hasCounted(seen.obligation()) || !before(seen).isEmpty();
    }

    /** What is wrong with the kind of a report, or with a reason that is not there. */
    Optional<FieldProblem> problem(Reports.Seen seen, FormContent content, String kind, String reason) {
        boolean official = kind.equals(Submissions.OFFICIAL);
        if (!official && counts(seen.obligation())) {
            return Optional.of(FieldProblem.of("kind", "not-provisional-again"));
        }
        return reason.isEmpty() && official && (hasCounted(seen.obligation()) || saysOtherwise(seen, content))
                ? Optional.of(FieldProblem.of("reason", "revision-reason"))
                : Optional.empty();
    }

    /** Taken back since or not. */
    private boolean hasCounted(Obligation o) {
        return acts.acceptedEver(o.id()).stream()
                .flatMap(n -> submissions.find(o.id(), n).stream())
                .anyMatch(s -> s.kind().equals(Submissions.OFFICIAL));
    }

    private boolean saysOtherwise(Reports.Seen seen, FormContent content) {
        return before(seen).entrySet().stream()
                .anyMatch(e -> content.of(e.getKey())
                        .filter(FormContent.FormEntry::hasValue)
                        .filter(entry -> saysOtherwise(e.getValue(), entry))
                        .isPresent());
    }

    private static boolean saysOtherwise(UnitFigure before, FormContent.FormEntry entry) {
        return before.status() == FigureStatus.WITHDRAWN || !before.says(entry.part(), entry.whole(), entry.stage());
    }

    private Map<String, UnitFigure> before(Reports.Seen seen) {
        return filing.reported(seen, figures.measures(seen));
    }
}
