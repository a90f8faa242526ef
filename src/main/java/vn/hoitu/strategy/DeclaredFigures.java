package vn.hoitu.strategy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Actor;

/** What a declaration makes of the declared value. Called within the transaction of the act. */
@Component
class DeclaredFigures {

    private final FigureBook figures;
    private final FigureReading reading;
    private final DeclaredDifferences differences;

    DeclaredFigures(FigureBook figures, FigureReading reading, DeclaredDifferences differences) {
        this.figures = figures;
        this.reading = reading;
        this.differences = differences;
    }

    /** Provisional until it is accepted; where an official value stands, nothing changes before somebody reviewed it. */
    void declared(Actor actor, Declaration d) {
        if (latest(d).filter(DeclaredFigures::isSettled).isEmpty()) {
            keep(actor, d, FigureStatus.PROVISIONAL, null);
        }
        differences.look(d.measure(), d.period(), d.organization());
    }

    /** Official, or where an official value stands revised, with the explanation as reason. */
    void accepted(Actor actor, Declaration d) {
        Optional<UnitFigure> official = latest(d).filter(DeclaredFigures::isSettled);
        if (official.isEmpty()) {
            keep(actor, d, FigureStatus.OFFICIAL, null);
        } else if (!restsOn(official.get(), d)) {
            keep(actor, d, FigureStatus.REVISED, cut(d.explanation()));
        }
    }

    /** Takes back its own value only: what rests on a report or on another declaration stays. */
    void withdrawn(Actor actor, Declaration d, String reason) {
        if (latest(d)
                .filter(f -> f.status() != FigureStatus.WITHDRAWN && restsOn(f, d))
                .isPresent()) {
            keep(actor, d, FigureStatus.WITHDRAWN, cut(reason));
        }
    }

    private static boolean isSettled(UnitFigure f) {
        return f.status() == FigureStatus.OFFICIAL || f.status() == FigureStatus.REVISED;
    }

    private static boolean restsOn(UnitFigure f, Declaration d) {
        return d.id().equals(f.proof());
    }

    private Optional<UnitFigure> latest(Declaration d) {
        return reading.vintages(d.measure(), d.period(), d.organization()).stream()
                .filter(f -> f.source() == FigureSource.DECLARED)
                .max(Comparator.comparingInt(UnitFigure::vintage));
    }

    private void keep(Actor actor, Declaration d, FigureStatus status, @Nullable String reason) {
        figures.keep(
                        actor,
                        List.of(new NewFigure(
                                d.measure(),
                                d.period(),
                                d.organization(),
                                FigureSource.DECLARED,
                                status,
                                d.part(),
                                d.whole(),
                                null,
                                d.verdict(),
                                reason,
                                d.id())))
                .orThrow();
    }

    private static String cut(String text) {
        return text.length() <= FigureBook.MOST_REASON_CHARACTERS
                ? text
                : text.substring(0, FigureBook.MOST_REASON_CHARACTERS);
    }
}
