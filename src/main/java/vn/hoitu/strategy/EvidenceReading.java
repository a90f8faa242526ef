package vn.hoitu.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.programme.Indicator;

/**
 * An agency's values down to the records they rest on, for its own people and for those above it. Whoever looks from
 * outside is written down first. What is shown is published or filed; a draft is nowhere among the facts.
 */
@Service
class EvidenceReading {

    /** Which period somebody asks for: by its days, or by its code in the national calendar. */
    record When(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String code) {}

    record Detail(
            String name,
            Oversight.Sight sight,
            MeasuredPeriods.Named period,
            boolean running,
            boolean counted,
            Indicator indicator,
            MeasureKey measure,
            @Nullable UnitFigure standing,
            List<UnitFigure> vintages,
            EvidenceBook.@Nullable Kept kept,
            EvidenceBook.@Nullable Kept now,
            List<Declaration> declarations,
            Map<UUID, List<Declaration.Step>> steps) {}

    private final EvidenceDesk desk;
    private final EvidenceBook book;
    private final Declarations declarations;
    private final MeasuredPeriods periods;
    private final CountedUnits counts;
    private final FigureReading figures;
    private final ProgrammeCatalog catalog;
    private final Oversight oversight;
    private final Tenancy tenancy;

    EvidenceReading(
            EvidenceDesk desk,
            EvidenceBook book,
            Declarations declarations,
            MeasuredPeriods periods,
            CountedUnits counts,
            FigureReading figures,
            ProgrammeCatalog catalog,
            Oversight oversight,
            Tenancy tenancy) {
        this.desk = desk;
        this.book = book;
        this.declarations = declarations;
        this.periods = periods;
        this.counts = counts;
        this.figures = figures;
        this.catalog = catalog;
        this.oversight = oversight;
        this.tenancy = tenancy;
    }

    /** One value with everything it rests on. A local indicator leads to the national one whose value it reads. */
    Outcome<Detail> detail(AgencyId agency, Actor actor, String programme, String indicator, When when) {
        return seen(agency, actor).then(sight -> {
            Optional<Refusal> half = MeasuredPeriods.halfAsked(when.first(), when.last());
            Optional<MeasuredPeriods.Named> period = named(when);
            if (half.isPresent() || period.isEmpty()) {
                return Outcome.refused(half.orElseGet(() -> when.first() == null
                        ? tenancy.system(() -> periods.noSuchCode(desk.today()))
                        : MeasuredPeriods.noSuchDays()));
            }
            MeasuredPeriods.Named named = period.get();
            LocalDate last = named.period().last();
            Optional<MeasureKey> measure = catalog.on(programme, last)
                    .flatMap(e -> e.book().indicator(indicator).map(i -> catalog.measure(e.book(), i, last)));
            Optional<Indicator> known = measure.flatMap(m -> catalog.indicator(m, last));
            if (measure.isEmpty() || known.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            oversight.looked(
                    actor,
                    agency.value(),
                    sight,
                    "evidence",
                    agency.value(),
                    lookedAt(measure.get().indicator(), named));
            return Outcome.done(detail(agency, sight, measure.get(), known.get(), named));
        });
    }

    private Detail detail(
            AgencyId agency,
            Oversight.Sight sight,
            MeasureKey measure,
            Indicator indicator,
            MeasuredPeriods.Named named) {
        FigurePeriod period = named.period();
        boolean running = !period.isOver(desk.today());
        boolean counted = counts.belongs(agency, indicator, period);
        EvidenceBook.Kept now = running && counted
                ? desk.now(agency, period, List.of(measure)).stream()
                        .findFirst()
                        .orElse(null)
                : null;
        return tenancy.system(() -> {
            List<UnitFigure> vintages = figures.vintages(measure, period, agency.value());
            UnitFigure standing = figures.ofUnit(agency.value(), List.of(period)).stream()
                    .filter(f -> f.measure().equals(measure))
                    .findFirst()
                    .orElse(null);
            List<Declaration> declared = declarations.of(measure, period, agency.value());
            return new Detail(
                    oversight.nameOf(agency.value()),
                    sight,
                    named,
                    running,
                    counted,
                    indicator,
                    measure,
                    standing,
                    vintages,
                    book.behind(vintages).orElse(null),
                    now,
                    declared,
                    declared.stream().collect(Collectors.toMap(Declaration::id, d -> declarations.steps(d.id()))));
        });
    }

    /** What one vintage rested on when it was worked out. */
    Outcome<EvidenceBook.Kept> snapshot(AgencyId agency, Actor actor, UUID id) {
        return seen(agency, actor).then(sight -> {
            Optional<EvidenceBook.Kept> found = tenancy.system(() -> book.find(id))
                    .filter(k -> k.organization().equals(agency.value()));
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            oversight.looked(
                    actor,
                    agency.value(),
                    sight,
                    "evidence",
                    id,
                    LookedAt.indicator(found.get().measure().indicator()));
            return Outcome.done(found.get());
        });
    }

    Outcome<Oversight.Sight> seen(AgencyId agency, Actor actor) {
        return oversight
                .sight(actor, agency.value())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.forbidden()));
    }

    /** Local programmes have calendars of their own; a period that the national one does not name goes by its days. */
    private Optional<MeasuredPeriods.Named> named(When when) {
        LocalDate first = when.first();
        LocalDate last = when.last();
        if (first == null || last == null) {
            return tenancy.system(() -> periods.coded(Objects.requireNonNullElse(when.code(), "")));
        }
        FigurePeriod period = new FigurePeriod(first, last);
        return period.isSound()
                ? Optional.of(tenancy.system(() ->
                        periods.name(period).orElseGet(() -> new MeasuredPeriods.Named("", last.getYear(), period))))
                : Optional.empty();
    }

    /** How the look is called in the agency's list. */
    static LookedAt lookedAt(@Nullable String indicator, MeasuredPeriods.Named named) {
        return LookedAt.period(indicator, named.term(), named.year(), named.period());
    }
}
