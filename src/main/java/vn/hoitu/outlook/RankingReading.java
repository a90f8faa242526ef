package vn.hoitu.outlook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.outlook.ComparisonViews.OutlookPlacedView;
import vn.hoitu.outlook.ComparisonViews.OutlookRankingView;
import vn.hoitu.outlook.OutlookViews.OutlookBlockView;
import vn.hoitu.outlook.method.Blocks;
import vn.hoitu.outlook.method.Ranking;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Choice;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.strategy.programme.Indicator;

/** Compares blocks, the bodies above the units, and the units of a block. */
@Service
class RankingReading {

    /**
     * @param code of an indicator; the first without
     * @param most how many units are listed
     * @param what the kind of list, as the agencies read of it
     */
    record RankingWanted(@Nullable String code, @Nullable String block, int most, String what) {}

    private final Listing listing;
    private final LineBook lines;
    private final UnitStates units;
    private final BlockTable blocks;
    private final IndicatorReading indicators;

    RankingReading(Listing listing, LineBook lines, UnitStates units, BlockTable blocks, IndicatorReading indicators) {
        this.listing = listing;
        this.lines = lines;
        this.units = units;
        this.blocks = blocks;
        this.indicators = indicators;
    }

    Outcome<OutlookRankingView> ranking(Actor actor, Question question, RankingWanted wanted, Locale locale) {
        return listing.shown(actor, question, locale, frame -> {
            Optional<Refusal> wrong = Choice.refused(
                    RowDrawing.wrongIndicator(frame.book(), wanted.code()),
                    Choice.wrong("block", wanted.block(), blocks.codes()));
            Indicator indicator = RowDrawing.chosen(frame.book(), wanted.code()).orElse(null);
            if (wrong.isPresent() || indicator == null) {
                return Outcome.refused(wrong.orElseGet(Refusal::absent));
            }
            OutlookRankingView view = drawn(frame, indicator, wanted.block(), wanted.most());
            return Outcome.done(new Listing.Named<>(
                    view,
                    wanted.what(),
                    indicator,
                    view.units().stream()
                            .filter(u -> !u.state().equals("silent"))
                            .map(OutlookPlacedView::id)
                            .toList()));
        });
    }

    private OutlookRankingView drawn(Frame frame, Indicator indicator, @Nullable String block, int most) {
        boolean byUnit = RowDrawing.byUnit(indicator);
        int least = lines.on(frame.day(), frame.locale()).leastRanked();
        List<UnitStates.State> states = units.of(frame, indicator, Objects.requireNonNull(indicator.population()))
                .states();
        Landscape landscape = frame.landscape().get();
        Blocks rules = blocks.rules();
        Map<UUID, String> blockOf = states.stream()
                .filter(s -> BlockTable.of(s.unit(), rules, landscape) != null)
                .collect(Collectors.toMap(
                        s -> s.unit().id(),
                        s -> Objects.requireNonNull(BlockTable.of(s.unit(), rules, landscape)),
                        (a, b) -> a));
        List<OutlookPlacedView> placed = placed(frame, states, blockOf, byUnit, block, least);
        return new OutlookRankingView(
                frame.programmeView(),
                frame.periodView(),
                frame.scopeView(),
                frame.toldAsOf(),
                DashboardReading.choice(indicator),
                byUnit,
                least,
                states.size(),
                (int) states.stream().filter(UnitStates.State::isReported).count(),
                indicators.byBlock(frame, indicator, states, least),
                frame.sight().get().comparesBodies() ? bodies(states, landscape, byUnit, least) : List.of(),
                placed.size(),
                placed.stream().limit(most).toList());
    }

    /** The bodies directly above the units: ministries, provincial committees, other governing bodies. */
    private static List<OutlookBlockView> bodies(
            List<UnitStates.State> states, Landscape landscape, boolean byUnit, int least) {
        Map<UUID, Groups.Sum> groups = Groups.by(states, s -> s.unit().parentId());
        Function<UUID, String> name =
                id -> landscape.find(id).map(OrganizationOnDay::name).orElse("");
        return Groups.ranked(groups, byUnit, least, name, id -> id).stream()
                .filter(b -> !b.name().isEmpty())
                .toList();
    }

    /** Yes and no give no places; where people are counted units are placed by their share. */
    private static List<OutlookPlacedView> placed(
            Frame frame,
            List<UnitStates.State> states,
            Map<UUID, String> blockOf,
            boolean byUnit,
            @Nullable String block,
            int least) {
        Sight sight = frame.sight().get();
        List<UnitStates.State> shown = states.stream()
                .filter(s -> sight.opens(s.unit().id()))
                .filter(s -> block == null || block.equals(blockOf.get(s.unit().id())))
                .toList();
        List<Ranking.Entry<UnitStates.State>> entries = shown.stream()
                .map(s -> new Ranking.Entry<>(s, s.part(), s.whole(), s.isReported()))
                .toList();
        return Ranking.of(entries, byUnit ? 0 : least).stream()
                .map(p -> view(p, blockOf, byUnit))
                .toList();
    }

    private static OutlookPlacedView view(
            Ranking.Placed<UnitStates.State> placed, Map<UUID, String> blockOf, boolean byUnit) {
        UnitStates.State s = placed.entry().what();
        return new OutlookPlacedView(
                s.unit().id(),
                s.unit().name(),
                blockOf.get(s.unit().id()),
                s.isReported() ? s.part() : null,
                s.isReported() ? s.whole() : null,
                byUnit ? null : placed.place(),
                byUnit ? null : placed.why(),
                s.code());
    }
}
