package vn.hoitu.collection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.strategy.Edition;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureReading;
import vn.hoitu.strategy.FigureSource;
import vn.hoitu.strategy.FigureTotal;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.PeriodPopulations;
import vn.hoitu.strategy.ProgrammeCatalog;
import vn.hoitu.strategy.UnitFigure;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** The programme and the book of figures, as collecting needs them. */
@Component
class Figures {

    /** A value with where it comes from. */
    record Shown(
            LocalDate first,
            LocalDate last,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable String stage,
            String source,
            String status,
            String verdict) {}

    /**
     * What is known of an indicator of a unit before it is asked.
     *
     * @param computed from facts of the unit, or summed up from the units below it
     * @param population how many units the frozen list of the period names in the unit's field
     */
    record Known(
            Indicator indicator,
            MeasureKey measure,
            Asked asked,
            @Nullable Shown last,
            @Nullable Shown yearBefore,
            @Nullable Shown computed,
            @Nullable Integer population) {}

    private final ProgrammeCatalog catalog;
    private final FigureReading reading;
    private final PeriodPopulations populations;
    private final EarlierFigures earlier;
    private final FigureFiling filing;
    private final CollectionTime time;

    Figures(
            ProgrammeCatalog catalog,
            FigureReading reading,
            PeriodPopulations populations,
            EarlierFigures earlier,
            FigureFiling filing,
            CollectionTime time) {
        this.catalog = catalog;
        this.reading = reading;
        this.populations = populations;
        this.earlier = earlier;
        this.filing = filing;
        this.time = time;
    }

    /** What a period is asked by: the decision of its last day; before the first one, that of the year's end. */
    Optional<Edition> edition(String programme, LocalDate lastDay, int year) {
        return catalog.on(programme, lastDay).or(() -> catalog.on(programme, LocalDate.of(year, 12, 31)));
    }

    private @Nullable ProgrammeBook book(ReportingRound round) {
        var edition = edition(round.programme(), round.lastDay(), round.year());
        return edition.map(Edition::book).orElse(null);
    }

    Map<String, Known> known(Reports.Seen seen, Locale locale) {
        ReportingRound round = seen.round();
        Obligation o = seen.obligation();
        Map<String, Known> known = new LinkedHashMap<>();
        ProgrammeBook book = book(round);
        if (book == null) {
            return known;
        }
        FigurePeriod now = new FigurePeriod(round.firstDay(), round.lastDay());
        FigurePeriod last = Terms.before(book, round);
        FigurePeriod year = Terms.yearBefore(book, round);
        Map<MeasureKey, Shown> before = earlier.of(o.holderId(), last, now, locale);
        Map<MeasureKey, Shown> aYearBefore = earlier.of(o.holderId(), year, now, locale);
        Map<MeasureKey, List<UnitFigure>> standing = new LinkedHashMap<>();
        reading.ofUnit(o.holderId(), List.of(now))
                .forEach(f -> standing.computeIfAbsent(f.measure(), m -> new ArrayList<>())
                        .add(f));
        for (String code : o.indicators()) {
            Optional<Indicator> indicator = book.indicator(code);
            if (indicator.isPresent()) {
                MeasureKey measure = catalog.measure(book, indicator.get(), round.lastDay());
                List<UnitFigure> of = standing.getOrDefault(measure, List.of());
                Asked asked = Asked.of(indicator.get(), o.isAgency());
                known.put(
                        code,
                        new Known(
                                indicator.get(),
                                measure,
                                asked,
                                comparable(before.get(measure), asked),
                                comparable(aYearBefore.get(measure), asked),
                                computed(seen, indicator.get(), asked, measure, now, of),
                                population(seen, indicator.get(), asked, now)));
            }
        }
        return known;
    }

    /** Of those it came from, amounts and people add up; yes and no of several agencies do not. */
    private static @Nullable Shown comparable(@Nullable Shown s, Asked asked) {
        return s != null && s.source().equals(EarlierFigures.FORERUNNERS) && asked == Asked.ITSELF ? null : s;
    }

    private static Shown shown(UnitFigure f) {
        return new Shown(
                f.period().first(),
                f.period().last(),
                f.part(),
                f.whole(),
                f.stage(),
                f.source().code(),
                f.status().code(),
                f.verdict().code());
    }

    /** What facts tell of the unit itself; of a body, what its units have together. */
    private @Nullable Shown computed(
            Reports.Seen seen,
            Indicator indicator,
            Asked asked,
            MeasureKey measure,
            FigurePeriod now,
            List<UnitFigure> of) {
        Optional<UnitFigure> automatic = of.stream()
                .filter(f -> f.period().equals(now) && f.source() == FigureSource.AUTOMATIC)
                .findFirst()
                .or(() -> reading.vintages(measure, now, seen.obligation().holderId()).stream()
                        .filter(f -> f.source() == FigureSource.AUTOMATIC)
                        .reduce((a, b) -> b));
        if (automatic.isPresent()) {
            return shown(automatic.get());
        }
        if (seen.obligation().isAgency() || indicator.population() == null || asked == Asked.STAGE || !begun(now)) {
            return null;
        }
        FigureTotal total = reading.total(measure, now, indicator.population(), field(seen));
        if (total.reported() == 0) {
            return null;
        }
        boolean counts = asked == Asked.COUNT;
        return new Shown(
                now.first(),
                now.last(),
                counts ? BigDecimal.valueOf(total.met()) : total.partSum(),
                counts ? BigDecimal.valueOf(total.members()) : total.wholeSum(),
                null,
                "total",
                total.provisional() > 0 ? "provisional" : "official",
                "none");
    }

    private @Nullable Integer population(Reports.Seen seen, Indicator indicator, Asked asked, FigurePeriod now) {
        String rule = indicator.population();
        if (asked != Asked.COUNT || rule == null || !begun(now)) {
            return null;
        }
        return populations.members(populations.listOf(rule, field(seen), now)).size();
    }

    private boolean begun(FigurePeriod period) {
        return !period.first().isAfter(time.today());
    }

    /** Below whom a unit counts: a governing body below itself, a unit of a ministry in the whole field of the round. */
    private static @Nullable UUID field(Reports.Seen seen) {
        return seen.round().obligor().equals(Obligors.BODIES)
                ? seen.obligation().holderId()
                : seen.round().scopeId();
    }

    /** The figures of a report that counts now become vintages of the unit. */
    Outcome<List<String>> accept(Actor actor, Reports.Seen seen, Submissions.Submission sent) {
        return filing.accept(actor, seen, sent, measures(seen));
    }

    Outcome<List<String>> withdraw(Actor actor, Reports.Seen seen, String reason) {
        return filing.withdraw(actor, seen, reason, measures(seen));
    }

    /** What a report is asked about, by the code of the indicator. */
    Map<String, FigureFiling.Measured> measures(Reports.Seen seen) {
        ReportingRound round = seen.round();
        ProgrammeBook book = Objects.requireNonNull(book(round));
        Map<String, FigureFiling.Measured> measures = new LinkedHashMap<>();
        seen.obligation()
                .indicators()
                .forEach(code -> book.indicator(code)
                        .ifPresent(i -> measures.put(
                                code,
                                new FigureFiling.Measured(
                                        catalog.measure(book, i, round.lastDay()),
                                        i,
                                        Asked.of(i, seen.obligation().isAgency())))));
        return measures;
    }
}
