package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Notices where what a unit declared and what was worked out of it disagree, whichever of the two came last. By the
 * same measure as the mark beside a standing value: the verdict and the numerator.
 */
@Component
class DeclaredDifferences {

    private final Declarations declarations;
    private final FigureReading reading;
    private final ApplicationEventPublisher events;

    DeclaredDifferences(Declarations declarations, FigureReading reading, ApplicationEventPublisher events) {
        this.declarations = declarations;
        this.reading = reading;
        this.events = events;
    }

    /** Within the transaction in which one of the two was kept. */
    void look(MeasureKey measure, FigurePeriod period, UUID organization) {
        declarations.of(measure, period, organization).stream()
                .filter(Declaration::isOpen)
                .filter(d -> computed(d).isPresent())
                .forEach(d -> events.publishEvent(
                        new DeclarationMoved(organization, d.id(), DeclarationMoved.DIFFERS, null)));
    }

    /** What was worked out instead of what this declaration says; nothing where facts do not suffice to say so. */
    Optional<UnitFigure> computed(Declaration d) {
        return reading.vintages(d.measure(), d.period(), d.organization()).stream()
                .filter(f -> f.source() == FigureSource.AUTOMATIC)
                .max(Comparator.comparingInt(UnitFigure::vintage))
                .filter(f -> f.status() != FigureStatus.WITHDRAWN && f.verdict() != FigureVerdict.INSUFFICIENT)
                .filter(f -> f.verdict() != d.verdict() || !equal(f.part(), d.part()));
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null || one.compareTo(other) == 0;
    }
}
