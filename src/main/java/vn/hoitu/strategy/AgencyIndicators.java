package vn.hoitu.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.population.Unit;
import vn.hoitu.strategy.programme.Indicator;

/** The indicators of one agency in a period, for its own people and for those above it. */
@Service
class AgencyIndicators {

    static final int MOST_PERIODS_OFFERED = 8;

    /** One indicator of an agency in a period. */
    record Row(
            Indicator indicator,
            @Nullable UnitFigure standing,
            @Nullable UnitFigure automatic,
            @Nullable UnitFigure declared,
            @Nullable UnitFigure reported,
            EvidenceBook.@Nullable Kept now) {}

    record Page(
            String name,
            Oversight.Sight sight,
            MeasuredPeriods.Named period,
            List<MeasuredPeriods.Named> offered,
            boolean running,
            boolean counted,
            List<Row> rows) {}

    private final EvidenceDesk desk;
    private final EvidenceReading reading;
    private final EvidenceBook book;
    private final MeasuredPeriods periods;
    private final MeasuredUnits units;
    private final FigureReading figures;
    private final Oversight oversight;
    private final Tenancy tenancy;

    AgencyIndicators(
            EvidenceDesk desk,
            EvidenceReading reading,
            EvidenceBook book,
            MeasuredPeriods periods,
            MeasuredUnits units,
            FigureReading figures,
            Oversight oversight,
            Tenancy tenancy) {
        this.desk = desk;
        this.reading = reading;
        this.book = book;
        this.periods = periods;
        this.units = units;
        this.figures = figures;
        this.oversight = oversight;
        this.tenancy = tenancy;
    }

    /** All indicators of an agency in a period; without one, in the quarter that runs. */
    Outcome<Page> page(AgencyId agency, Actor actor, @Nullable LocalDate first, @Nullable LocalDate last) {
        return reading.seen(agency, actor).then(sight -> {
            LocalDate today = desk.today();
            Optional<Refusal> half = MeasuredPeriods.halfAsked(first, last);
            if (half.isPresent()) {
                return Outcome.refused(half.get());
            }
            List<MeasuredPeriods.Named> offered = tenancy.system(() -> {
                List<MeasuredPeriods.Named> all = new ArrayList<>(periods.running(today));
                all.sort(Comparator.comparing(n -> n.period().first(), Comparator.reverseOrder()));
                all.addAll(periods.over(today, MOST_PERIODS_OFFERED));
                return all;
            });
            Optional<MeasuredPeriods.Named> chosen = first == null || last == null
                    ? offered.stream().findFirst()
                    : tenancy.system(() -> periods.name(new FigurePeriod(first, last)));
            if (chosen.isEmpty()) {
                return Outcome.refused(first == null ? Refusal.absent() : MeasuredPeriods.noSuchDays());
            }
            String name = oversight.nameOf(agency.value());
            oversight.looked(
                    actor,
                    agency.value(),
                    sight,
                    "indicators",
                    agency.value(),
                    EvidenceReading.lookedAt(null, chosen.get()));
            return Outcome.done(page(agency, sight, name, chosen.get(), offered, today));
        });
    }

    private Page page(
            AgencyId agency,
            Oversight.Sight sight,
            String name,
            MeasuredPeriods.Named named,
            List<MeasuredPeriods.Named> offered,
            LocalDate today) {
        FigurePeriod period = named.period();
        boolean running = !period.isOver(today);
        Optional<Unit> unit = tenancy.system(() -> units.standing(agency.value(), running ? today : period.last()));
        List<Indicator> indicators = tenancy.system(() -> periods.indicators(period)).stream()
                .filter(i -> unit.isPresent() && MeasuredUnits.belongs(unit.get(), i.population()))
                .toList();
        Map<MeasureKey, EvidenceBook.Kept> now = running
                ? desk
                        .now(
                                agency,
                                period,
                                indicators.stream().map(EvidenceDesk::measure).toList())
                        .stream()
                        .collect(Collectors.toMap(EvidenceBook.Kept::measure, Function.identity()))
                : Map.of();
        List<Row> rows = tenancy.system(() -> {
            Map<MeasureKey, UnitFigure> standing = figures.ofUnit(agency.value(), List.of(period)).stream()
                    .collect(Collectors.toMap(UnitFigure::measure, Function.identity()));
            return indicators.stream()
                    .map(i -> {
                        MeasureKey measure = EvidenceDesk.measure(i);
                        List<UnitFigure> all = figures.vintages(measure, period, agency.value());
                        return new Row(
                                i,
                                standing.get(measure),
                                EvidenceDesk.latest(all, FigureSource.AUTOMATIC),
                                EvidenceDesk.latest(all, FigureSource.DECLARED),
                                EvidenceDesk.latest(all, FigureSource.REPORTED),
                                now.containsKey(measure)
                                        ? now.get(measure)
                                        : book.behind(all).orElse(null));
                    })
                    .toList();
        });
        return new Page(name, sight, named, offered, running, unit.isPresent(), rows);
    }
}
