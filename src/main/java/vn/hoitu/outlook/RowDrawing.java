package vn.hoitu.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoitu.outlook.OutlookViews.OutlookPointView;
import vn.hoitu.outlook.OutlookViews.OutlookTargetView;
import vn.hoitu.outlook.OutlookViews.OutlookValueView;
import vn.hoitu.outlook.method.Lines;
import vn.hoitu.outlook.method.Measured;
import vn.hoitu.outlook.method.YearPath;
import vn.hoitu.shared.problem.Choice;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.strategy.FigureTotal;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.strategy.programme.Shape;
import vn.hoitu.strategy.programme.TargetPath.Wanted;

/** Turns sums and targets into what a row shows. */
final class RowDrawing {

    private RowDrawing() {}

    static boolean isMeasured(Indicator indicator) {
        return switch (indicator.kind()) {
            case SHARE, GROWTH_SHARE, GROWTH -> indicator.population() != null;
            case MILESTONE, HEADING, STATEMENT -> false;
        };
    }

    /** The indicator of the code, the first without one. */
    static Optional<Indicator> chosen(ProgrammeBook book, @Nullable String code) {
        return book.indicators().stream()
                .filter(RowDrawing::isMeasured)
                .filter(i -> code == null || i.code().equals(code))
                .findFirst();
    }

    static Optional<FieldProblem> wrongIndicator(ProgrammeBook book, @Nullable String code) {
        return Choice.wrong(
                "indicator",
                code,
                book.indicators().stream()
                        .filter(RowDrawing::isMeasured)
                        .map(Indicator::code)
                        .toList());
    }

    static boolean byUnit(Indicator indicator) {
        return "organization".equals(indicator.counts()) && indicator.kind() != Shape.GROWTH;
    }

    static Measured measured(Indicator indicator, @Nullable FigureTotal total) {
        if (total == null) {
            return Measured.units(0, 0, 0);
        }
        return byUnit(indicator)
                ? Measured.units(total.met(), total.members(), total.reported())
                : Measured.people(total.partSum(), total.wholeSum(), total.members(), total.reported());
    }

    static OutlookValueView value(Indicator indicator, @Nullable FigureTotal total, @Nullable String stage) {
        Measured m = measured(indicator, total);
        boolean growth = indicator.kind() == Shape.GROWTH;
        Double share = growth ? null : m.share();
        return new OutlookValueView(
                m.isKnown() ? m.part() : null,
                m.members() == 0 || !m.byUnit() && !m.isKnown() ? null : m.whole(),
                share,
                growth ? null : m.atMost(),
                growth && m.isKnown() ? grown(m) : null,
                stage,
                m.byUnit(),
                m.members(),
                m.reported(),
                total == null ? 0 : total.members() - total.reported() - total.insufficient(),
                total == null ? 0 : total.insufficient(),
                total == null ? 0 : total.met(),
                total == null ? 0 : total.notMet(),
                total == null ? 0 : total.provisional(),
                total == null ? 0 : total.automatic(),
                total == null ? 0 : total.declared(),
                total == null ? 0 : total.estimated(),
                total == null ? 0 : total.differing());
    }

    private static double grown(Measured m) {
        return m.part().doubleValue() / m.whole().doubleValue() - 1;
    }

    static OutlookPointView point(Slot slot, Indicator indicator, @Nullable FigureTotal total, Lines lines) {
        Measured m = measured(indicator, total);
        boolean known = m.isKnown();
        BigDecimal part = known ? m.part() : null;
        Double share = indicator.kind() == Shape.GROWTH && known ? Double.valueOf(grown(m)) : m.share();
        return new OutlookPointView(
                slot.code(),
                slot.period().last(),
                share,
                part,
                known ? m.whole() : null,
                m.reported(),
                m.members(),
                m.coverage() < lines.leastCoverage());
    }

    /** Nothing where the decision gives no figure for the year. */
    static @Nullable OutlookTargetView target(Indicator indicator, Slot slot, LocalDate day, YearPath.Answer answer) {
        Wanted wanted = indicator.path().in(slot.year());
        Integer last = wanted instanceof Wanted.Ended(var target) ? Integer.valueOf(target.year()) : null;
        String text = wanted instanceof Wanted.Stated(var stated) ? stated.text() : null;
        if (answer instanceof YearPath.Answer.Figures(YearPath path)) {
            return new OutlookTargetView(
                    slot.year(),
                    text,
                    path.target(),
                    path.required(),
                    path.growthPercent(),
                    null,
                    path.hole(),
                    path.withinYear(),
                    null);
        }
        String stage = wanted instanceof Wanted.Stated(var stated) ? stated.stage() : null;
        if (text == null && last == null) {
            return null;
        }
        return new OutlookTargetView(
                slot.year(), text, null, null, null, stage, false, day.isBefore(slot.yearLast()), last);
    }
}
