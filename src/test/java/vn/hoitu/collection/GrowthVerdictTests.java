package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.Target;

/** Whether revenue grew as much as wanted, also in the years of which a local decision does not speak. */
class GrowthVerdictTests {

    private static final Indicator REVENUE = new Indicator(
            "4",
            null,
            "4",
            "growth-share",
            "organization",
            "press-agencies",
            "Tăng doanh thu",
            null,
            null,
            null,
            2022,
            null,
            20,
            List.of(
                    new Target(2025, "30% cơ quan báo chí tăng doanh thu 20%", 30, 100, 20, null),
                    new Target(2030, "50% cơ quan báo chí tăng doanh thu 20%", 50, 100, 20, null)));

    @Test
    void betweenTwoTargetsWhatTheLaterOneWantsHolds() {
        assertThat(of(120, 100, 2027)).isEqualTo(FigureVerdict.MET);
        assertThat(of(119, 100, 2027)).isEqualTo(FigureVerdict.NOT_MET);
        assertThat(of(120, 100, 2025)).isEqualTo(FigureVerdict.MET);
    }

    @Test
    void whereNothingIsWantedOrThereIsNothingToCompareNothingIsJudged() {
        assertThat(of(200, 100, 2024)).isEqualTo(FigureVerdict.NONE);
        assertThat(of(200, 100, 2031)).isEqualTo(FigureVerdict.NONE);
        assertThat(of(200, 0, 2027)).isEqualTo(FigureVerdict.NONE);
    }

    private static FigureVerdict of(int now, int base, int year) {
        return FigureFiling.verdict(
                new FormContent.FormEntry("4", BigDecimal.valueOf(now), BigDecimal.valueOf(base), null, "", ""),
                new FigureFiling.Measured(new MeasureKey("qd-781", "4"), REVENUE, Asked.AMOUNTS),
                year);
    }
}
