package vn.hoitu.strategy;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.programme.Indicator;

/** Whether a unit is counted for an indicator in a period of the calendar. */
@Component
class CountedUnits {

    private final MeasuredPeriods periods;
    private final MeasuredUnits units;
    private final OrganizationDirectory directory;
    private final Tenancy tenancy;

    CountedUnits(MeasuredPeriods periods, MeasuredUnits units, OrganizationDirectory directory, Tenancy tenancy) {
        this.periods = periods;
        this.units = units;
        this.directory = directory;
        this.tenancy = tenancy;
    }

    /** The indicator, where it is measured then and the unit belongs to its denominator; days of no term are named. */
    Outcome<Indicator> of(AgencyId agency, MeasureKey measure, FigurePeriod period) {
        if (tenancy.system(() -> periods.name(period)).isEmpty()) {
            return Outcome.refused(MeasuredPeriods.noSuchDays());
        }
        Optional<Indicator> known = tenancy.system(() -> periods.indicators(period).stream()
                .filter(i -> EvidenceDesk.measure(i).equals(measure))
                .findFirst());
        if (known.isEmpty()) {
            return Outcome.refused(Refusal.absent());
        }
        return belongs(agency, known.get(), period)
                ? Outcome.done(known.get())
                : Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "not-in-the-denominator"));
    }

    /** At the end of the period, or today while it runs. */
    boolean belongs(AgencyId agency, Indicator indicator, FigurePeriod period) {
        LocalDate today = directory.today();
        return tenancy.system(() -> units.standing(agency.value(), period.isOver(today) ? period.last() : today))
                .map(unit -> MeasuredUnits.belongs(unit, indicator.population()))
                .orElse(false);
    }
}
