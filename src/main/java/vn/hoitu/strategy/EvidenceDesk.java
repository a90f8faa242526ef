package vn.hoitu.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.evidence.Facts;
import vn.hoitu.strategy.evidence.IndicatorRules;
import vn.hoitu.strategy.evidence.Judgement;
import vn.hoitu.strategy.evidence.Thresholds;
import vn.hoitu.strategy.evidence.Why;
import vn.hoitu.strategy.population.Unit;
import vn.hoitu.strategy.programme.Indicator;

/**
 * Works out the automatic values of a unit from what it published and filed. A value is kept with what it rests on; a
 * result that says the same makes no new vintage. Provisional while the period runs, official after its last day; what
 * is official changes only with a reason. Who is no longer in the denominator has his value withdrawn.
 */
@Service
public class EvidenceDesk {

    private static final int PERIODS_THAT_MAY_BE_OPEN = 3;

    private final EvidenceGathering gathering;
    private final EvidenceBook book;
    private final ThresholdBook thresholds;
    private final MeasuredPeriods periods;
    private final MeasuredUnits units;
    private final FigureBook figures;
    private final FigureReading reading;
    private final AutomaticFigures automatic;
    private final DeclaredDifferences differences;
    private final DSLContext sql;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    EvidenceDesk(
            EvidenceGathering gathering,
            EvidenceBook book,
            ThresholdBook thresholds,
            MeasuredPeriods periods,
            MeasuredUnits units,
            FigureBook figures,
            FigureReading reading,
            AutomaticFigures automatic,
            DeclaredDifferences differences,
            DSLContext sql,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.gathering = gathering;
        this.book = book;
        this.thresholds = thresholds;
        this.periods = periods;
        this.units = units;
        this.figures = figures;
        this.reading = reading;
        this.automatic = automatic;
        this.differences = differences;
        this.sql = sql;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    /** The running periods, and so many before them. */
    public List<FigurePeriod> periods(int past) {
        return tenancy.system(() -> {
            LocalDate today = today();
            List<FigurePeriod> all = new ArrayList<>(periods.over(today, past).stream()
                    .map(MeasuredPeriods.Named::period)
                    .toList());
            periods.running(today).forEach(n -> all.add(n.period()));
            return all;
        });
    }

    /** Works out what of the unit runs, and settles what is over and still provisional. Twice it changes nothing. */
    public void bringUpToDate(Actor actor, AgencyId agency) {
        LocalDate today = today();
        for (FigurePeriod period : periods(PERIODS_THAT_MAY_BE_OPEN)) {
            if (!period.isOver(today) || isOpen(agency.value(), period)) {
                workOut(actor, agency, period, null);
            }
        }
    }

    private boolean isOpen(UUID organization, FigurePeriod period) {
        return tenancy.system(() -> periods.indicators(period).stream()
                .flatMap(i -> latest(measure(i), period, organization).stream())
                .anyMatch(f -> f.status() == FigureStatus.PROVISIONAL));
    }

    /**
     * Works the values of one period out and keeps what is new. Called outside a transaction.
     *
     * @param reason why what is official is worked out again; without one the change of facts or thresholds is named
     */
    public List<UnitFigure> workOut(Actor actor, AgencyId agency, FigurePeriod period, @Nullable String reason) {
        Facts facts = gathering.of(agency, period.first(), period.last());
        return tenancy.within(AgencyId.INSTALLATION, () -> {
            sql.execute("select pg_advisory_xact_lock(hashtext(?))", "strategy.evidence." + agency);
            Optional<Unit> unit = units.standing(agency.value(), dayOf(period));
            Thresholds held = thresholds.on(period.last());
            List<NewFigure> found = new ArrayList<>();
            for (Indicator indicator : periods.indicators(period)) {
                MeasureKey measure = measure(indicator);
                Optional<UnitFigure> before = latest(measure, period, agency.value());
                boolean counted = unit.isPresent() && MeasuredUnits.belongs(unit.get(), indicator.population());
                if (counted) {
                    judged(measure, period, agency.value(), facts, held)
                            .ifPresent(kept -> figure(kept, before, reason).ifPresent(found::add));
                } else {
                    before.filter(f -> f.status() != FigureStatus.WITHDRAWN)
                            .ifPresent(f -> found.add(automatic.withdrawn(f, dayOf(period))));
                }
            }
            List<UnitFigure> kept = figures.keep(actor, found).orThrow();
            kept.forEach(f -> differences.look(f.measure(), f.period(), f.organization()));
            return kept;
        });
    }

    /** What the rule says of the unit at this moment, without keeping it. Called within a transaction. */
    Optional<EvidenceBook.Kept> judged(
            MeasureKey measure, FigurePeriod period, UUID organization, Facts facts, Thresholds held) {
        return IndicatorRules.of(measure.programme(), measure.indicator()).map(rule -> {
            Judgement judgement = held.has(rule.thresholds())
                    ? rule.judge(facts, held)
                    : Judgement.insufficient(List.of(Why.of("no-threshold")), List.of());
            return new EvidenceBook.Kept(
                    null,
                    measure,
                    period,
                    organization,
                    rule.version(),
                    judgement,
                    held.of(rule.thresholds()),
                    clock.instant());
        });
    }

    /** The same, with the facts and thresholds of now. Called outside a transaction. */
    List<EvidenceBook.Kept> now(AgencyId agency, FigurePeriod period, List<MeasureKey> measures) {
        Facts facts = gathering.of(agency, period.first(), period.last());
        return tenancy.system(() -> {
            Thresholds held = thresholds.on(period.last());
            return measures.stream()
                    .flatMap(m -> judged(m, period, agency.value(), facts, held).stream())
                    .toList();
        });
    }

    private Optional<NewFigure> figure(EvidenceBook.Kept kept, Optional<UnitFigure> before, @Nullable String reason) {
        UUID proof = ids.next();
        return automatic.figure(kept, before.orElse(null), proof, reason).map(figure -> {
            book.add(proof, kept);
            return figure;
        });
    }

    Optional<UnitFigure> latest(MeasureKey measure, FigurePeriod period, UUID organization) {
        return Optional.ofNullable(latest(reading.vintages(measure, period, organization), FigureSource.AUTOMATIC));
    }

    static @Nullable UnitFigure latest(List<UnitFigure> vintages, FigureSource source) {
        return vintages.stream()
                .filter(f -> f.source() == source)
                .max(Comparator.comparingInt(UnitFigure::vintage))
                .orElse(null);
    }

    private LocalDate dayOf(FigurePeriod period) {
        LocalDate today = today();
        return period.isOver(today) ? period.last() : today;
    }

    static MeasureKey measure(Indicator indicator) {
        return new MeasureKey(IndicatorRules.PROGRAMME, indicator.code());
    }
}
