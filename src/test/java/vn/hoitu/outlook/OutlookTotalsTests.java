package vn.hoitu.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoitu.outlook.ComparisonViews.OutlookMapView;
import vn.hoitu.outlook.ComparisonViews.OutlookTileView;
import vn.hoitu.outlook.OutlookViews.OutlookRowView;
import vn.hoitu.outlook.OutlookViews.OutlookView;
import vn.hoitu.strategy.FigureSource;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.strategy.ListLooks;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;

/** Dashboards show what is kept, at once, and never a bare percentage. */
@ModuleTest
class OutlookTotalsTests extends OutlookWorld {

    @Test
    void aProvinceShowsItsAgenciesAgainstThePathAtOnce() {
        for (String unit : List.of("bao-yen-bai", "dai-yen-bai", "tap-chi-van-nghe-yen-bai")) {
            keep(unit, SECOND_QUARTER, FigureVerdict.NOT_MET, FigureStatus.OFFICIAL);
        }
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        keep("dai-yen-bai", THIRD_QUARTER, FigureVerdict.NOT_MET, FigureStatus.PROVISIONAL);
        OutlookRowView row = row(province(), null);

        assertThat(row.value().part()).isEqualByComparingTo("1");
        assertThat(row.value().whole()).isEqualByComparingTo("3");
        assertThat(row.value().reported()).isEqualTo(2);
        assertThat(row.value().silent()).isEqualTo(1);
        assertThat(row.value().provisional()).isEqualTo(1);
        assertThat(row.target()).satisfies(t -> assertThat(t.share()).isEqualTo(0.5));
        // Half of three agencies are two; one is met.
        assertThat(row.missing()).isEqualTo(1);
        assertThat(row.targetUnits()).isEqualTo(2);
        // By 30 September the line has passed one whole agency: 30 % + 20 % * 305/366 of 3.
        assertThat(row.small()).satisfies(small -> {
            assertThat(small.required()).isEqualTo(1);
            assertThat(small.exact()).isCloseTo(3 * (0.3 + 0.2 * 305 / 366), within(1e-9));
            assertThat(small.ahead()).isZero();
        });
        assertThat(row.status()).isEqualTo("on-path");
        assertThat(row.sincePrevious()).satisfies(t -> {
            assertThat(t.direction()).isEqualTo("rising");
            assertThat(t.units()).isEqualTo(1);
            assertThat(t.least()).isTrue(); // the third has not reported
        });

        keep("dai-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        keep("tap-chi-van-nghe-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);

        assertThat(row(province(), null).value().met()).isEqualTo(3);
        assertThat(row(province(), null).status()).isEqualTo("far-ahead");
        assertThat(dashboard(province(), null).alerts())
                .anySatisfy(a -> assertThat(a.kind()).isEqualTo("raise"));
    }

    @Test
    void aLocalProgrammeCountsTheUnitsOfItsOwnProvince() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        OutlookView now = dashboards
                .dashboard(OPERATOR, new Question("yen-bai", null, null, null), VI)
                .orThrow();
        OutlookView then = dashboards
                .dashboard(OPERATOR, new Question("yen-bai", "2024-YEAR", null, null), VI)
                .orThrow();

        assertThat(then.scope()).satisfies(s -> assertThat(s.id()).isEqualTo(province()));
        assertThat(then.rows())
                .filteredOn(r -> "press-agencies".equals(r.population()))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.value().members()).isEqualTo(3));
        // The province has gone; nobody else's units are counted in its place.
        assertThat(now.blind()).isTrue();
        assertThat(now.rows())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.value().members()).isZero());
    }

    @Test
    void anIndicatorOpensDownToItsUnits() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.NOT_MET, FigureStatus.OFFICIAL);
        Question question = new Question("qd-781", PERIOD, province(), null);

        var units = indicators
                .units(
                        OPERATOR,
                        question,
                        "1",
                        new IndicatorReading.UnitsWanted(null, null, 100, ListLooks.INDICATOR),
                        VI)
                .orThrow();
        var silent = indicators
                .units(
                        OPERATOR,
                        question,
                        "1",
                        new IndicatorReading.UnitsWanted("silent", null, 1, ListLooks.INDICATOR),
                        VI)
                .orThrow();
        var view = indicators.indicator(OPERATOR, question, "1", VI).orThrow();

        assertThat(units.items())
                .extracting(OutlookViews.OutlookUnitView::state)
                .containsExactly("not-met", "silent", "silent");
        assertThat(silent.matching()).isEqualTo(2);
        assertThat(silent.items()).hasSize(1);
        assertThat(silent.members()).isEqualTo(3);
        assertThat(view.forecast().points()).isEmpty();
        assertThat(view.forecast().why()).isEqualTo("too-few-points");
        assertThat(view.blocks())
                .extracting(OutlookViews.OutlookBlockView::block)
                .containsExactlyInAnyOrder("local-papers", "stations", "magazines");
        assertThat(view.blocks()).allSatisfy(b -> assertThat(b.place()).isNull());
    }

    @Test
    void theMapHasSixtyThreeProvincesBeforeJulyAndThirtyFourAfterAndAlwaysTheArchipelagos() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        OutlookMapView before = map("2025-Q2");
        OutlookMapView after = map("2025-Q3");
        OutlookTileView yenBai = tile(map(PERIOD), "Yên Bái");

        assertThat(before.tiles()).hasSize(63 + 2);
        assertThat(after.tiles()).hasSize(34 + 2);
        for (OutlookMapView map : List.of(before, after)) {
            assertThat(map.tiles())
                    .filteredOn(t -> t.partOf() != null)
                    .extracting(OutlookTileView::name)
                    .containsExactlyInAnyOrder("Hoàng Sa", "Trường Sa");
        }
        assertThat(yenBai.members()).isEqualTo(3);
        assertThat(yenBai.met()).isEqualTo(1);
        assertThat(yenBai.organization()).isEqualTo(province());
        assertThat(after.tiles()).extracting(OutlookTileView::name).doesNotContain("Yên Bái");
        assertThat(tile(after, "Lào Cai").members()).isPositive();
    }

    @Test
    void filesCarryNumeratorAndDenominatorBesideEachShare() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        TestHttp overseer = overseer(id("tinh-yen-bai"));
        String asked = "?programme=qd-781&period=" + PERIOD + "&scope=" + province();

        assertThat(overseer.get("/api/v1/outlook/dashboard.csv" + asked).body())
                .contains("Tử số,Mẫu số")
                .contains(",1,3,33.3,");
        assertThat(overseer.bytes("/api/v1/outlook/dashboard.xlsx" + asked)).startsWith('P', 'K');
        assertThat(overseer.get("/api/v1/outlook/indicators/qd-781/1/units.csv" + asked)
                        .body())
                .contains("Báo Yên Bái")
                .contains("Chưa báo cáo");
    }

    @Test
    void rankingPutsSmallNumbersBesideThePlaces() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);

        var ranking = rankings.ranking(
                        OPERATOR,
                        new Question("qd-781", PERIOD, province(), null),
                        new RankingReading.RankingWanted("1", null, 100, ListLooks.RANKING),
                        VI)
                .orThrow();

        assertThat(ranking.members()).isEqualTo(3);
        assertThat(ranking.reported()).isEqualTo(1);
        assertThat(ranking.bodies()).singleElement().satisfies(b -> {
            assertThat(b.name()).isEqualTo("Tỉnh Yên Bái");
            assertThat(b.why()).isEqualTo("small");
            assertThat(b.part()).isEqualByComparingTo(BigDecimal.ONE);
        });
        assertThat(ranking.units())
                .isNotEmpty()
                .allSatisfy(u -> assertThat(u.place()).isNull());
    }

    @Test
    void aDeclarationThatNobodyReviewedIsShownInTheListAndCountsNowhere() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.NOT_MET, FigureStatus.OFFICIAL);
        keep(FigureSource.DECLARED, CONTENT, "dai-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.PROVISIONAL);
        Question asked = new Question("qd-781", PERIOD, province(), null);

        OutlookRowView row = row(province(), null);
        assertThat(row.value().reported()).isEqualTo(1);
        assertThat(row.value().met()).isZero();
        assertThat(row.value().insufficient()).isEqualTo(1);
        var waiting = indicators
                .units(
                        OPERATOR,
                        asked,
                        "1",
                        new IndicatorReading.UnitsWanted("waiting", null, 10, ListLooks.INDICATOR),
                        VI)
                .orThrow();
        assertThat(waiting.items()).singleElement().satisfies(u -> {
            assertThat(u.id()).isEqualTo(id("dai-yen-bai"));
            assertThat(u.state()).isEqualTo("waiting");
            assertThat(u.part()).isEqualByComparingTo("1");
        });
        assertThat(indicators
                        .indicator(OPERATOR, asked, "1", VI)
                        .orThrow()
                        .row()
                        .value())
                .isEqualTo(row.value());
    }
}
