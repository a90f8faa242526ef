package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Given;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.Shape;

/**
 * Keeps the values of units. Nothing is overwritten: what changes is a new vintage of its source, and which value stands
 * and what the units have together is worked out before the transaction ends. Whether somebody may file a value, and the
 * record of it, is with the module that calls.
 */
@Service
public class FigureBook {

    static final int MOST_AT_ONCE = 20_000;
    static final int MOST_REASON_CHARACTERS = 1_000;

    private final FigureKeys keys;
    private final FigureStore store;
    private final FigureStandings standings;
    private final FigureTotals totals;
    private final ProgrammeCatalog catalog;
    private final Tenancy tenancy;
    private final Clock clock;

    FigureBook(
            FigureKeys keys,
            FigureStore store,
            FigureStandings standings,
            FigureTotals totals,
            ProgrammeCatalog catalog,
            Tenancy tenancy,
            Clock clock) {
        this.keys = keys;
        this.store = store;
        this.standings = standings;
        this.totals = totals;
        this.catalog = catalog;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Keeps all of the values, or none. A value that says what the one before of its source says makes no new vintage.
     *
     * @return the newest vintages, in the order given
     */
    public Outcome<List<UnitFigure>> keep(Actor actor, List<NewFigure> figures) {
        List<FieldProblem> problems = unsound(figures);
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        return figures.isEmpty() ? Outcome.done(List.of()) : tenancy.system(() -> kept(actor, figures));
    }

    /** What {@link #keep} would refuse, by the path {@code figures[i].field}; nothing is kept. */
    public List<FieldProblem> objections(List<NewFigure> figures) {
        List<FieldProblem> problems = unsound(figures);
        return figures.isEmpty() || !problems.isEmpty()
                ? problems
                : tenancy.system(() -> planned(figures).problems());
    }

    private List<FieldProblem> unsound(List<NewFigure> figures) {
        List<FieldProblem> problems = new ArrayList<>();
        if (figures.size() > MOST_AT_ONCE) {
            problems.add(new FieldProblem("figures", "too-many", Map.of("limit", MOST_AT_ONCE)));
        }
        Map<MeasureKey, @Nullable Shape> shapes = new LinkedHashMap<>();
        for (int i = 0; i < figures.size() && problems.isEmpty(); i++) {
            NewFigure figure = figures.get(i);
            if (figure.period().isSound()) {
                shapes.computeIfAbsent(figure.measure(), m -> shape(m, figure));
            }
            check(figure, shapes.get(figure.measure()), "figures[" + i + "].", problems);
        }
        return problems;
    }

    /** Figures of years before the decision, such as those of the base year, are of its indicators too. */
    private @Nullable Shape shape(MeasureKey measure, NewFigure figure) {
        return catalog.indicator(measure, figure.period().last())
                .or(() -> catalog.indicator(
                        measure, java.time.LocalDate.ofInstant(clock.instant(), vn.hoitu.shared.VietnamTime.ZONE)))
                .map(Indicator::kind)
                .orElse(null);
    }

    private static void check(NewFigure f, @Nullable Shape shape, String path, List<FieldProblem> problems) {
        if (!f.period().isSound()) {
            problems.add(FieldProblem.of(path + "period", "unknown"));
        } else if (shape == null || shape == Shape.HEADING || shape == Shape.STATEMENT) {
            problems.add(FieldProblem.of(path + "measure", "unknown"));
        }
        boolean sound = number(f.part(), path + "part", problems);
        sound &= number(f.whole(), path + "whole", problems);
        if (sound
                && shape == Shape.SHARE
                && f.part() != null
                && f.whole() != null
                && f.part().compareTo(f.whole()) > 0) {
            problems.add(
                    new FieldProblem(path + "part", "above-denominator", Map.of("part", f.part(), "whole", f.whole())));
        }
        (f.status().needsReason()
                        ? Given.wrong(path + "reason", f.reason(), MOST_REASON_CHARACTERS)
                        : Given.wrongIfThere(path + "reason", f.reason(), MOST_REASON_CHARACTERS))
                .ifPresent(problems::add);
    }

    private static boolean number(@Nullable BigDecimal number, String field, List<FieldProblem> problems) {
        if (FigureNumber.isTooLarge(number)) {
            problems.add(FigureNumber.problem(field));
            return false;
        }
        if (number != null && number.signum() < 0) {
            problems.add(FieldProblem.of(field, "not-negative"));
        }
        return true;
    }

    private Outcome<List<UnitFigure>> kept(Actor actor, List<NewFigure> figures) {
        Plan plan = planned(figures);
        if (!plan.problems().isEmpty()) {
            return Outcome.refused(Refusal.invalid(plan.problems().toArray(FieldProblem[]::new)));
        }
        write(actor, plan.rows());
        return Outcome.done(java.util.stream.IntStream.range(0, figures.size())
                .mapToObj(i -> java.util.Objects.requireNonNull(java.util.Objects.requireNonNull(
                                plan.newest().get(plan.places().get(i)))
                        .get(figures.get(i).source())))
                .toList());
    }

    /** What is written for values, what is newest then, and which of them cannot come after what is there. */
    private record Plan(
            List<FigureStore.Place> places,
            List<FigureStore.Row> rows,
            Map<FigureStore.Place, Map<FigureSource, UnitFigure>> newest,
            List<FieldProblem> problems) {}

    private Plan planned(List<NewFigure> figures) {
        Map<MeasureKey, Integer> measures =
                keys.numbered(figures.stream().map(NewFigure::measure).toList());
        Map<FigurePeriod, Integer> periods =
                keys.numberedPeriods(figures.stream().map(NewFigure::period).toList());
        keys.keepOthersOut(Set.copyOf(periods.values()));
        List<FigureStore.Place> places = figures.stream()
                .map(f -> new FigureStore.Place(
                        java.util.Objects.requireNonNull(measures.get(f.measure())),
                        java.util.Objects.requireNonNull(periods.get(f.period())),
                        f.organization()))
                .toList();
        Map<FigureStore.Place, Map<FigureSource, UnitFigure>> latest = store.latest(Set.copyOf(places));
        List<FigureStore.Row> rows = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            NewFigure figure = figures.get(i);
            Map<FigureSource, UnitFigure> known =
                    latest.computeIfAbsent(places.get(i), p -> new java.util.EnumMap<>(FigureSource.class));
            UnitFigure before = known.get(figure.source());
            if (before != null && before.saysTheSame(figure)) {
                continue;
            }
            if (!figure.status().mayFollow(before == null ? null : before.status())) {
                problems.add(FieldProblem.of("figures[" + i + "].status", "figure-order"));
                continue;
            }
            int vintage = before == null ? 1 : before.vintage() + 1;
            rows.add(new FigureStore.Row(places.get(i), vintage, figure));
            known.put(figure.source(), asKept(figure, vintage));
        }
        return new Plan(places, rows, latest, problems);
    }

    private void write(Actor actor, List<FigureStore.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        store.add(rows, actor, clock.instant());
        standings.restand(rows.stream().map(FigureStore.Row::place).collect(Collectors.toSet()));
        Map<Integer, List<FigureStore.Place>> byPeriod = rows.stream()
                .map(FigureStore.Row::place)
                .collect(Collectors.groupingBy(FigureStore.Place::period, TreeMap::new, Collectors.toList()));
        byPeriod.forEach((period, places) -> totals.recount(
                period,
                places.stream().map(FigureStore.Place::measure).collect(Collectors.toSet()),
                places.stream().map(FigureStore.Place::organization).collect(Collectors.<UUID>toSet())));
    }

    private UnitFigure asKept(NewFigure f, int vintage) {
        return new UnitFigure(
                f.measure(),
                f.period(),
                f.organization(),
                f.source(),
                f.status(),
                vintage,
                f.part(),
                f.whole(),
                f.stage(),
                f.verdict(),
                false,
                f.reason(),
                f.proof(),
                clock.instant());
    }
}
