package vn.hoitu.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.outlook.ComparisonViews.OutlookUnitPageView;
import vn.hoitu.outlook.ComparisonViews.OutlookUnitRowView;
import vn.hoitu.outlook.OutlookViews.OutlookPeriodView;
import vn.hoitu.outlook.OutlookViews.OutlookRowView;
import vn.hoitu.outlook.OutlookViews.OutlookUnitView;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.LookedAt;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.Oversight;
import vn.hoitu.strategy.PopulationUnit;
import vn.hoitu.strategy.UnitFigure;
import vn.hoitu.strategy.programme.Indicator;

/** One agency: its value of each indicator beside where the country stands. */
@Service
class UnitPageReading {

    private final Frames frames;
    private final Rows rows;
    private final LineBook lines;
    private final UnitFigures reading;
    private final BlockTable blocks;
    private final Sights sights;
    private final Oversight oversight;

    UnitPageReading(
            Frames frames,
            Rows rows,
            LineBook lines,
            UnitFigures reading,
            BlockTable blocks,
            Sights sights,
            Oversight oversight) {
        this.frames = frames;
        this.rows = rows;
        this.lines = lines;
        this.reading = reading;
        this.blocks = blocks;
        this.sights = sights;
        this.oversight = oversight;
    }

    Outcome<OutlookUnitPageView> unit(Actor actor, UUID unit, Question question, Locale locale) {
        Question asked = new Question(question.programme(), question.period(), null, question.knownOn());
        Outcome<Opened> opened = frames.answer(actor, asked, locale, frame -> {
            OrganizationOnDay organization = frame.landscape().get().find(unit).orElse(null);
            if (organization == null || !frame.sight().get().opens(unit)) {
                return Outcome.refused(Refusal.absent());
            }
            return sights.from(actor, frame.landscape().get(), unit)
                    .map(from -> Outcome.done(new Opened(from, page(frame, organization))))
                    .orElseGet(() -> Outcome.refused(Refusal.absent()));
        });
        return opened.map(o -> {
            OutlookPeriodView period = o.page().period();
            FigurePeriod days = new FigurePeriod(period.firstDay(), period.lastDay());
            oversight.looked(
                    actor,
                    unit,
                    o.from(),
                    "indicators",
                    unit,
                    LookedAt.period(null, period.term(), period.year(), days));
            return o.page();
        });
    }

    /** @param from under which the look is written down before the page is shown */
    private record Opened(Oversight.Sight from, OutlookUnitPageView page) {}

    private OutlookUnitPageView page(Frame frame, OrganizationOnDay unit) {
        List<Indicator> measured = frame.book().indicators().stream()
                .filter(RowDrawing::isMeasured)
                .toList();
        Map<MeasureKey, UnitFigure> figures = reading.ofUnit(frame, unit, measured).stream()
                .collect(Collectors.toMap(UnitFigure::measure, Function.identity(), (a, b) -> a));
        List<OutlookRowView> national =
                rows.of(frame, measured, lines.on(frame.day(), frame.locale()).lines(), 1);
        PopulationUnit known = new PopulationUnit(
                unit.id(), unit.name(), unit.kind(), unit.kindName(), unit.pressTypes(), unit.parentId());
        String block = BlockTable.of(known, blocks.rules(), frame.landscape().get());
        List<OutlookUnitRowView> views = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            UnitFigure figure = figures.get(frame.measure(measured.get(i)));
            views.add(new OutlookUnitRowView(national.get(i), view(known, figure), figure != null));
        }
        return new OutlookUnitPageView(
                frame.programmeView(),
                frame.periodView(),
                Frame.scopeView(unit),
                frame.toldAsOf(),
                named(block, frame),
                views);
    }

    private @Nullable String named(@Nullable String block, Frame frame) {
        return blocks.all(frame.locale()).stream()
                .filter(b -> b.code().equals(block))
                .map(BlockTable.Named::name)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable OutlookUnitView view(PopulationUnit unit, @Nullable UnitFigure figure) {
        return figure == null ? null : IndicatorReading.view(new UnitStates.State(unit, figure), null);
    }
}
