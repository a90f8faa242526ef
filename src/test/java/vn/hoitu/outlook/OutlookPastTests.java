package vn.hoitu.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.outlook.ComparisonViews.OutlookMapView;
import vn.hoitu.outlook.OutlookViews.OutlookRowView;
import vn.hoitu.outlook.OutlookViews.OutlookView;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.strategy.ListLooks;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.ProgrammeCatalog;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.strategy.programme.Target;
import vn.hoitu.testing.ModuleTest;

/** What was known on a day, what the periods before show, and what can be told of those to come. */
@ModuleTest
class OutlookPastTests extends OutlookWorld {

    @Autowired
    ProgrammeCatalog catalog;

    @Test
    void asKnownOnADayBeforeTheReportNothingWasKnown() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        LocalDate today = LocalDate.now(VietnamTime.ZONE);

        assertThat(row(province(), today.minusDays(1)).value().reported()).isZero();
        assertThat(row(province(), today.minusDays(1)).value().members()).isEqualTo(3);
        assertThat(row(province(), today).value().reported()).isEqualTo(1);
    }

    @Test
    void aLaterRevisionIsSeenInNoReadingOfAnEarlierDay() {
        LocalDate today = LocalDate.now(VietnamTime.ZONE);
        UUID unit = id("bao-yen-bai");
        keep(TOOLS, "tap-chi-van-nghe-yen-bai", THIRD_QUARTER, FigureVerdict.NOT_MET, FigureStatus.OFFICIAL);
        filedThreeDaysAgo(unit, SECOND_QUARTER);
        filedThreeDaysAgo(unit, THIRD_QUARTER);
        keep(TOOLS, "bao-yen-bai", SECOND_QUARTER, FigureVerdict.MET, FigureStatus.REVISED);
        keep(TOOLS, "bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.REVISED);
        keep(TOOLS, "dai-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);

        for (int day = 0; day < 2; day++) {
            boolean then = day == 0;
            LocalDate on = then ? today.minusDays(2) : null;
            Question asked = new Question("qd-781", PERIOD, province(), on);
            OutlookRowView board = tools(dashboard(province(), on));
            OutlookRowView page =
                    indicators.indicator(OPERATOR, asked, "2", VI).orThrow().row();
            var ranking = rankings.ranking(
                            OPERATOR, asked, new RankingReading.RankingWanted("2", null, 100, ListLooks.RANKING), VI)
                    .orThrow();
            OutlookMapView map = maps.map(OPERATOR, new Question("qd-781", PERIOD, null, on), "2", VI)
                    .orThrow();
            var unitPage = unitPages
                    .unit(OPERATOR, unit, new Question("qd-781", PERIOD, null, on), VI)
                    .orThrow();

            int met = then ? 0 : 2;
            assertThat(board.value().met()).isEqualTo(met);
            assertThat(page.value().met()).isEqualTo(met);
            for (OutlookRowView drawn : List.of(board, page)) {
                assertThat(drawn.history())
                        .filteredOn(p -> p.period().equals("2024-Q2"))
                        .singleElement()
                        .satisfies(p -> assertThat(p.part()).isEqualByComparingTo(then ? "0" : "1"));
                assertThat(drawn.history().getLast().part()).isEqualByComparingTo(then ? "0" : "2");
            }
            assertThat(ranking.knownOn()).isEqualTo(on);
            assertThat(ranking.blocks().stream().mapToInt(b -> b.met()).sum()).isEqualTo(met);
            assertThat(ranking.bodies().stream().mapToInt(b -> b.met()).sum()).isEqualTo(met);
            assertThat(ranking.units())
                    .filteredOn(u -> u.id().equals(unit))
                    .singleElement()
                    .satisfies(u -> assertThat(u.state()).isEqualTo(then ? "not-met" : "met"));
            assertThat(map.knownOn()).isEqualTo(on);
            assertThat(tile(map, "Yên Bái").met()).isEqualTo(met);
            assertThat(unitPage.knownOn()).isEqualTo(on);
            assertThat(unitPage.rows())
                    .filteredOn(r -> r.row().code().equals("2"))
                    .singleElement()
                    .satisfies(r -> {
                        assertThat(r.unit())
                                .satisfies(u -> assertThat(u.vintage()).isEqualTo(then ? 1 : 2));
                        assertThat(r.unit())
                                .satisfies(u -> assertThat(u.state()).isEqualTo(then ? "not-met" : "met"));
                    });
        }
    }

    private static OutlookRowView tools(OutlookView board) {
        return board.rows().stream()
                .filter(r -> r.code().equals("2"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProgrammeWhoseTargetsLieFarAheadHasPeriodsAllTheSame() {
        ProgrammeBook book =
                catalog.on("qd-781", LocalDate.of(2026, 11, 1)).orElseThrow().book();
        List<Indicator> later = book.indicators().stream()
                .map(i -> new Indicator(
                        i.code(),
                        i.parent(),
                        i.national(),
                        i.shape(),
                        i.counts(),
                        i.population(),
                        i.text(),
                        i.measure(),
                        i.numerator(),
                        i.denominator(),
                        i.baseYear(),
                        i.growthText(),
                        i.growthPercent(),
                        i.targets().stream()
                                .map(t -> new Target(
                                        t.year() + 20, t.text(), t.part(), t.whole(), t.growthPercent(), t.stage()))
                                .toList()))
                .toList();
        ProgrammeBook ahead = new ProgrammeBook(
                book.code(),
                book.title(),
                book.scope(),
                book.ownerName(),
                book.under(),
                book.decision(),
                later,
                book.terms(),
                book.provisional(),
                book.tasks(),
                book.responsibilities(),
                book.notes());

        assertThat(Slots.of(ahead, Map.of(), LocalDate.of(2026, 11, 20))
                        .lastOver()
                        .code())
                .isEqualTo("2026-Q3");
    }

    /** As if somebody had said three days ago that the unit has not met it. */
    private void filedThreeDaysAgo(UUID unit, FigurePeriod period) {
        tenancy.system(() -> sql.execute(
                "insert into strategy.period (first_day, last_day) values (?, ?) on conflict do nothing",
                period.first(),
                period.last()));
        tenancy.system(() -> sql.execute("""
                insert into strategy.figure (measure_id, period_id, organization_id, source, vintage, status, verdict,
                    part, whole, recorded_at, recorded_by, recorded_by_name)
                select m.id, p.id, ?, 'declared', 1, 'official', 'not-met', 0, 1, now() - interval '3 days', ?, 'test'
                from strategy.measure m, strategy.period p
                where m.programme = 'qd-781' and m.indicator = '2' and p.first_day = ? and p.last_day = ?
                """, unit, unit, period.first(), period.last()));
    }

    @Test
    void aProvinceShowsItsPastThoughNobodyHasEverOpenedIt() {
        keep("bao-yen-bai", SECOND_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        FigurePeriod old = new FigurePeriod(LocalDate.of(2022, 12, 1), LocalDate.of(2023, 3, 31));
        keep("bao-yen-bai", old, FigureVerdict.MET, FigureStatus.OFFICIAL);

        assertThat(row(province(), null).history())
                .filteredOn(p -> p.period().equals("2023-Q1"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.members()).isEqualTo(3);
                    assertThat(p.part()).isEqualByComparingTo("1");
                });
        keep("bao-yen-bai", old, FigureVerdict.NONE, FigureStatus.WITHDRAWN);
    }

    @Test
    void aForecastRestsOnThePeriodsOfWhichEnoughHaveReported() {
        List<String> three = List.of("bao-yen-bai", "dai-yen-bai", "tap-chi-van-nghe-yen-bai");
        for (int year = 2022; year <= 2023; year++) {
            for (FigurePeriod quarter : quarters(year)) {
                three.forEach(u -> keep(TOOLS, u, quarter, FigureVerdict.MET, FigureStatus.OFFICIAL));
            }
        }
        keep(TOOLS, "bao-yen-bai", quarters(2024).getFirst(), FigureVerdict.NOT_MET, FigureStatus.PROVISIONAL);

        var view = indicators
                .indicator(OPERATOR, new Question("qd-781", "2024-Q1", province(), null), "2", VI)
                .orThrow();

        assertThat(view.row().history().getLast().partial()).isTrue();
        assertThat(view.forecast().known()).isEqualTo(8);
        assertThat(view.forecast().after()).isEqualTo("2023-Q4");
        assertThat(view.forecast().leftOut()).containsExactly("2024-Q1");
        assertThat(view.forecast().points())
                .extracting(OutlookViews.OutlookForecastPointView::period)
                .containsExactly("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4");
        assertThat(view.row().sincePrevious()).satisfies(t -> {
            // All three had met it; now one has not, and two are silent: one fewer, or more.
            assertThat(t.direction()).isEqualTo("falling");
            assertThat(t.units()).isEqualTo(-1);
            assertThat(t.least()).isTrue();
        });
    }

    @Test
    void whatHasEndedIsNotForecastAndMissesNothingAfterItsEnd() {
        for (String code : List.of("5", "6", "7")) {
            var view = indicators
                    .indicator(OPERATOR, new Question("qd-781", "2026-Q2", id("tinh-lao-cai"), null), code, VI)
                    .orThrow();

            assertThat(view.row().status()).as(code).isEqualTo("ended");
            assertThat(view.forecast().why()).as(code).isEqualTo("ended");
            assertThat(view.forecast().points()).as(code).isEmpty();
            assertThat(view.forecast().leftOut())
                    .as(code)
                    .isNotEmpty()
                    .allSatisfy(period -> assertThat(period).isLessThan("2026"));
        }
    }

    @Test
    void aForecastDoesNotReachBeyondTheTermOfTheIndicator() {
        MeasureKey trained = new MeasureKey("qd-781", "6");
        List<String> three = List.of("bao-yen-bai", "dai-yen-bai", "tap-chi-van-nghe-yen-bai");
        List<FigurePeriod> reported = Stream.of(2023, 2024, 2025)
                .flatMap(year -> quarters(year).stream())
                .limit(10)
                .toList();
        reported.forEach(
                quarter -> three.forEach(u -> keep(trained, u, quarter, FigureVerdict.NOT_MET, FigureStatus.OFFICIAL)));

        var view = indicators
                .indicator(OPERATOR, new Question("qd-781", "2025-Q2", province(), null), "6", VI)
                .orThrow();

        assertThat(view.forecast().after()).isEqualTo("2025-Q2");
        assertThat(view.forecast().points())
                .extracting(OutlookViews.OutlookForecastPointView::period)
                .containsExactly("2025-Q3", "2025-Q4");
        reported.forEach(
                quarter -> three.forEach(u -> keep(trained, u, quarter, FigureVerdict.NONE, FigureStatus.WITHDRAWN)));
    }

    @Test
    void eachReaderReadsInTheirLanguageWhyALineIsDrawnThere() {
        for (Locale locale : List.of(VI, Locale.ENGLISH)) {
            boolean english = locale.equals(Locale.ENGLISH);
            var view = dashboards
                    .dashboard(OPERATOR, new Question("qd-781", PERIOD, province(), null), locale)
                    .orThrow();

            assertThat(view.lines())
                    .hasSizeGreaterThan(9)
                    .allSatisfy(line -> assertThat(line.reason())
                            .startsWith(english ? "Convention of this system: " : "Quy ước của hệ thống: "));
        }
    }

    @Test
    void thePeriodsBeforeTheFirstTargetOpenToo() {
        var choices = dashboards
                .choices(OPERATOR, new Question("qd-781", null, null, null), VI)
                .orThrow();

        assertThat(choices.periods())
                .filteredOn(p -> p.year() == 2022)
                .hasSizeGreaterThan(3)
                .allSatisfy(p -> assertThat(dashboards
                                .dashboard(OPERATOR, new Question("qd-781", p.code(), null, null), VI)
                                .orThrow()
                                .rows())
                        .isNotEmpty());
    }

    private static List<FigurePeriod> quarters(int year) {
        return List.of(
                new FigurePeriod(LocalDate.of(year - 1, 12, 1), LocalDate.of(year, 3, 31)),
                new FigurePeriod(LocalDate.of(year, 4, 1), LocalDate.of(year, 6, 30)),
                new FigurePeriod(LocalDate.of(year, 7, 1), LocalDate.of(year, 9, 30)),
                new FigurePeriod(LocalDate.of(year, 10, 1), LocalDate.of(year, 11, 30)));
    }
}
