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

    DeclaredFigures(FigureBook figures, FigureReading reading) {
        this.figures = figures;
        this.reading = reading;
    }

    /** Provisional until it is accepted; where an accepted one stands it is revised, with the explanation as reason. */
    void declared(Actor actor, Declaration d) {
        boolean revises = settled(d);
        keep(
                actor,
                d,
                revises ? FigureStatus.REVISED : FigureStatus.PROVISIONAL,
                revises ? cut(d.explanation()) : null);
    }

    /** What revises an accepted value is settled already. */
    void accepted(Actor actor, Declaration d) {
        if (!settled(d)) {
            keep(actor, d, FigureStatus.OFFICIAL, null);
        }
    }

    void withdrawn(Actor actor, Declaration d, String reason) {
        if (latest(d).filter(f -> f.status() != FigureStatus.WITHDRAWN).isPresent()) {
            keep(actor, d, FigureStatus.WITHDRAWN, cut(reason));
        }
    }

    private boolean settled(Declaration d) {
        return latest(d)
                .map(f -> f.status() == FigureStatus.OFFICIAL || f.status() == FigureStatus.REVISED)
                .orElse(false);
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
