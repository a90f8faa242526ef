package vn.hoitu.outlook;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.outlook.OutlookViews.OutlookBlockView;
import vn.hoitu.outlook.OutlookViews.OutlookIndicatorView;
import vn.hoitu.outlook.OutlookViews.OutlookRowView;
import vn.hoitu.outlook.OutlookViews.OutlookUnitView;
import vn.hoitu.outlook.OutlookViews.OutlookUnitsView;
import vn.hoitu.outlook.OutlookViews.OutlookYearTargetView;
import vn.hoitu.outlook.method.Blocks;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Choice;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.strategy.UnitFigure;
import vn.hoitu.strategy.programme.Indicator;

/** One indicator opened down to its units. */
@Service
class IndicatorReading {

    static final int MOST_POINTS = 40;

    /**
     * @param most how many are listed
     * @param what the kind of list, as the agencies read of it
     */
    record UnitsWanted(@Nullable String state, @Nullable String block, int most, String what) {}

    private final Frames frames;
    private final Rows rows;
    private final LineBook lines;
    private final UnitStates units;
    private final BlockTable blocks;
    private final Comparators comparators;
    private final GrowthHistory growth;
    private final Listing listing;

    IndicatorReading(
            Frames frames,
            Rows rows,
            LineBook lines,
            UnitStates units,
            BlockTable blocks,
            Comparators comparators,
            GrowthHistory growth,
            Listing listing) {
        this.frames = frames;
        this.rows = rows;
        this.lines = lines;
        this.units = units;
        this.blocks = blocks;
        this.comparators = comparators;
        this.growth = growth;
        this.listing = listing;
    }

    Outcome<OutlookIndicatorView> indicator(Actor actor, Question question, String code, Locale locale) {
        return frames.answer(actor, question, locale, frame -> {
            Optional<Indicator> found = frame.book().indicator(code);
            return found.isEmpty() ? Outcome.refused(Refusal.absent()) : Outcome.done(drawn(frame, found.get()));
        });
    }

    private OutlookIndicatorView drawn(Frame frame, Indicator indicator) {
        LineBook.InForce inForce = lines.on(frame.day(), frame.locale());
        OutlookRowView row =
                rows.of(frame, List.of(indicator), inForce.lines(), MOST_POINTS).getFirst();
        String rule = RowDrawing.isMeasured(indicator) ? indicator.population() : null;
        List<UnitStates.State> states =
                rule == null ? List.of() : units.of(frame, indicator, rule).states();
        return new OutlookIndicatorView(
                frame.programmeView(),
                frame.periodView(),
                frame.scopeView(),
                frame.toldAsOf(),
                row,
                indicator.measure(),
                indicator.baseYear(),
                indicator.targets().stream()
                        .map(t -> new OutlookYearTargetView(t.year(), t.text(), t.share(), t.growthPercent()))
                        .toList(),
                Forecasting.of(row, indicator.path(), frame.slot(), frame.slots()),
                states.isEmpty() ? List.of() : byBlock(frame, indicator, states, inForce.leastRanked()),
                comparators.of(row.measureProgramme(), row.measureIndicator(), frame.knownAt()),
                growth.recomputed(frame, indicator, inForce.lines()),
                inForce.rows());
    }

    List<OutlookBlockView> byBlock(Frame frame, Indicator indicator, List<UnitStates.State> states, int least) {
        Blocks rules = blocks.rules();
        Landscape landscape = frame.landscape().get();
        Map<String, String> names = blocks.all(frame.locale()).stream()
                .collect(Collectors.toMap(BlockTable.Named::code, BlockTable.Named::name));
        return Groups.ranked(
                Groups.by(states, s -> BlockTable.of(s.unit(), rules, landscape)),
                RowDrawing.byUnit(indicator),
                least,
                (Function<String, String>) b -> names.getOrDefault(b, b),
                b -> null);
    }

    /** The units below an indicator; those of which a person may not open more are not named. */
    Outcome<OutlookUnitsView> units(Actor actor, Question question, String code, UnitsWanted wanted, Locale locale) {
        return listing.shown(actor, question, locale, frame -> {
            Indicator indicator = frame.book().indicator(code).orElse(null);
            if (indicator == null || !RowDrawing.isMeasured(indicator)) {
                return Outcome.refused(Refusal.absent());
            }
            UnitStates.Counted counted = units.of(frame, indicator, Objects.requireNonNull(indicator.population()));
            Optional<Refusal> wrong = Choice.refused(
                    Choice.wrong("state", wanted.state(), UnitStates.State.CODES),
                    Choice.wrong("block", wanted.block(), blocks.codes()));
            if (wrong.isPresent()) {
                return Outcome.refused(wrong.get());
            }
            Sight sight = frame.sight().get();
            Blocks rules = blocks.rules();
            List<OutlookUnitView> items = counted.states().stream()
                    .filter(s -> sight.opens(s.unit().id()))
                    .map(s -> view(
                            s, BlockTable.of(s.unit(), rules, frame.landscape().get())))
                    .filter(u -> wanted.state() == null || fits(u.state(), wanted.state()))
                    .filter(u -> wanted.block() == null || wanted.block().equals(u.block()))
                    .sorted(Comparator.comparing(u -> order(u.state())))
                    .toList();
            List<OutlookUnitView> shown = items.stream().limit(wanted.most()).toList();
            return Outcome.done(new Listing.Named<>(
                    new OutlookUnitsView(counted.population(), counted.states().size(), items.size(), shown),
                    wanted.what(),
                    indicator,
                    shown.stream()
                            .filter(u -> u.recordedAt() != null)
                            .map(OutlookUnitView::id)
                            .toList()));
        });
    }

    /** What asks for attention first. */
    private static int order(String state) {
        return UnitStates.State.CODES.indexOf(state);
    }

    /** What waits for a review is among what counts in no sum, as the sums say. */
    private static boolean fits(String state, String wanted) {
        return state.equals(wanted) || wanted.equals("insufficient") && state.equals(UnitStates.WAITING);
    }

    static OutlookUnitView view(UnitStates.State s, @Nullable String block) {
        UnitFigure f = s.figure();
        return new OutlookUnitView(
                s.unit().id(),
                s.unit().name(),
                s.unit().kindName(),
                block,
                s.code(),
                f == null ? null : f.part(),
                f == null ? null : f.whole(),
                f == null ? null : f.stage(),
                f == null ? null : f.source().code(),
                f == null ? null : f.status().code(),
                f == null ? 0 : f.vintage(),
                f != null && f.differs(),
                f == null ? null : f.recordedAt(),
                true);
    }
}
