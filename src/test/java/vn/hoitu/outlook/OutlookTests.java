package vn.hoitu.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamSource;
import vn.hoitu.identity.Enrolment;
import vn.hoitu.organization.NationalHistory;
import vn.hoitu.outlook.ComparisonViews.OutlookMapView;
import vn.hoitu.outlook.ComparisonViews.OutlookTileView;
import vn.hoitu.outlook.OutlookViews.OutlookRowView;
import vn.hoitu.outlook.OutlookViews.OutlookView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.FigureBook;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureReading;
import vn.hoitu.strategy.FigureSource;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.strategy.ListLooks;
import vn.hoitu.strategy.LookedAt;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.NewFigure;
import vn.hoitu.strategy.Oversight;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;
import vn.hoitu.testing.TestStatements;

/** Dashboards show what is kept, at once, to those who may see it, and never a bare percentage. */
@ModuleTest
class OutlookTests {

    private static final Actor OPERATOR = Actor.program("test");
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final String PERIOD = "2024-Q3";
    private static final FigurePeriod THIRD_QUARTER =
            new FigurePeriod(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30));
    private static final FigurePeriod SECOND_QUARTER =
            new FigurePeriod(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30));
    private static final MeasureKey CONTENT = new MeasureKey("qd-781", "1");
    /** An indicator that no other test here speaks of. */
    private static final MeasureKey TOOLS = new MeasureKey("qd-781", "2");

    private static final String PASSWORD = "mot cum tu dai de thu";

    @Autowired
    DashboardReading dashboards;

    @Autowired
    IndicatorReading indicators;

    @Autowired
    RankingReading rankings;

    @Autowired
    MapReading maps;

    @Autowired
    UnitPageReading unitPages;

    @Autowired
    DSLContext sql;

    @Autowired
    Geographies geographies;

    @Autowired
    Comparators comparators;

    @Autowired
    Tiles tiles;

    @Autowired
    FigureBook book;

    @Autowired
    ListLooks listLooks;

    @Autowired
    FigureReading reading;

    @Autowired
    NationalHistory history;

    @Autowired
    Enrolment enrolment;

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    Tenancy tenancy;

    private Map<String, UUID> ids = Map.of();

    @BeforeEach
    void threeAgenciesOfYenBaiWithoutFigures() {
        ids = history.load(OPERATOR).orThrow();
        for (FigurePeriod period : List.of(SECOND_QUARTER, THIRD_QUARTER)) {
            for (String unit : List.of("bao-yen-bai", "dai-yen-bai", "tap-chi-van-nghe-yen-bai")) {
                for (FigureSource source : List.of(FigureSource.DECLARED, FigureSource.ESTIMATED)) {
                    reading.vintages(CONTENT, period, id(unit)).stream()
                            .filter(f -> f.source() == source)
                            .reduce((a, b) -> b)
                            .filter(f -> f.status() != FigureStatus.WITHDRAWN)
                            .ifPresent(f ->
                                    keep(source, CONTENT, unit, period, FigureVerdict.NONE, FigureStatus.WITHDRAWN));
                }
            }
        }
    }

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
    void asKnownOnADayBeforeTheReportNothingWasKnown() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        LocalDate today = LocalDate.now(VietnamTime.ZONE);

        assertThat(row(province(), today.minusDays(1)).value().reported()).isZero();
        assertThat(row(province(), today.minusDays(1)).value().members()).isEqualTo(3);
        assertThat(row(province(), today).value().reported()).isEqualTo(1);
    }

    @Test
    void aDeclarationThatNobodyReviewedIsShownInTheListAndCountsNowhere() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.NOT_MET, FigureStatus.OFFICIAL);
        keep(
                FigureSource.DECLARED,
                CONTENT,
                "dai-yen-bai",
                THIRD_QUARTER,
                FigureVerdict.MET,
                FigureStatus.PROVISIONAL);
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
        assertThat(indicators.indicator(OPERATOR, asked, "1", VI).orThrow().row().value())
                .isEqualTo(row.value());
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
    void eachAgencyReadsOnceAnHourThatAListShowedItsValue() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        keep("dai-yen-bai", THIRD_QUARTER, FigureVerdict.NOT_MET, FigureStatus.OFFICIAL);
        PersonId person = new PersonId(UUID.randomUUID());
        Actor looking = overseeing(person, province());
        Question asked = new Question("qd-781", PERIOD, province(), null);
        for (String what : List.of(ListLooks.INDICATOR, ListLooks.FILE, ListLooks.INDICATOR)) {
            indicators
                    .units(looking, asked, "1", new IndicatorReading.UnitsWanted(null, null, 100, what), VI)
                    .orThrow();
        }
        rankings.ranking(looking, asked, new RankingReading.RankingWanted("1", null, 100, ListLooks.RANKING), VI)
                .orThrow();
        rankings.ranking(looking, asked, new RankingReading.RankingWanted("1", null, 100, ListLooks.RANKING), VI)
                .orThrow();

        assertThat(looks("bao-yen-bai", person))
                .containsExactlyInAnyOrder(
                        ListLooks.INDICATOR + " Chỉ tiêu 1, Quý III/2024",
                        ListLooks.FILE + " Chỉ tiêu 1, Quý III/2024",
                        ListLooks.RANKING + " Chỉ tiêu 1, Quý III/2024");
        assertThat(looks("dai-yen-bai", person)).hasSize(3);
        // Of the silent one no value was shown.
        assertThat(looks("tap-chi-van-nghe-yen-bai", person)).isEmpty();
    }

    @Test
    void aListIsWrittenDownInOneStatementAndTheNextOneOfTheHourInNone() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        keep("dai-yen-bai", THIRD_QUARTER, FigureVerdict.NOT_MET, FigureStatus.OFFICIAL);
        TestHttp overseer = overseer(id("tinh-yen-bai"));
        List<Long> written = new java.util.ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String name = UUID.randomUUID().toString();
            assertThat(overseer.with(TestStatements.HEADER, name)
                            .get("/api/v1/outlook/indicators/qd-781/1/units?programme=qd-781&period=" + PERIOD)
                            .status())
                    .isEqualTo(200);
            written.add(TestStatements.of(name).stream()
                    .filter(statement -> statement.contains("look_in_list"))
                    .count());
        }

        assertThat(written).containsExactly(1L, 0L);
    }

    @Test
    void aThousandAgenciesEachReadOfOneLookThatWasWrittenAtOnce() {
        PersonId person = new PersonId(UUID.randomUUID());
        Actor looking = overseeing(person, province());
        List<UUID> agencies =
                java.util.stream.Stream.generate(UUID::randomUUID).limit(1_000).toList();
        Oversight.Sight from = new Oversight.Sight(province(), "Tỉnh Yên Bái");

        listLooks.looked(
                looking,
                ListLooks.RANKING,
                agencies,
                LookedAt.period("1", "Q3", 2024, THIRD_QUARTER),
                fresh -> fresh.stream().collect(java.util.stream.Collectors.toMap(a -> a, a -> from)));

        for (UUID agency : List.of(agencies.getFirst(), agencies.get(500), agencies.getLast())) {
            assertThat(looksOf(agency, person)).containsExactly(ListLooks.RANKING + " Chỉ tiêu 1, Quý III/2024");
        }
        OffsetDateTime at = tenancy.within(new AgencyId(agencies.getFirst()), () -> (OffsetDateTime)
                sql.fetchValue("select at from strategy.look where agency_id = ?", agencies.getFirst()));
        // Another node, which remembers nothing, writes none of them a second time in the hour.
        assertThat(tenancy.system(() -> sql.fetchValue(
                        """
                        select strategy.look_in_list(?, ?, ?::timestamptz, ?, 'x', ?, 'x', ?, 'x', '1', null, null, null, null)
                        """,
                        agencies.toArray(UUID[]::new),
                        java.util.stream.Stream.generate(UUID::randomUUID)
                                .limit(1_000)
                                .toArray(UUID[]::new),
                        at,
                        person.value(),
                        province(),
                        ListLooks.RANKING)))
                .isEqualTo(0L);
    }

    @Test
    void eachIndicatorThatIsListedIsALookOfItsOwn() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        keep(TOOLS, "bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.PROVISIONAL);
        PersonId person = new PersonId(UUID.randomUUID());
        Question asked = new Question("qd-781", PERIOD, province(), null);

        for (String indicator : List.of("1", "2", "1")) {
            indicators
                    .units(
                            overseeing(person, province()),
                            asked,
                            indicator,
                            new IndicatorReading.UnitsWanted(null, null, 100, ListLooks.INDICATOR),
                            VI)
                    .orThrow();
        }

        assertThat(looks("bao-yen-bai", person))
                .containsExactlyInAnyOrder(
                        ListLooks.INDICATOR + " Chỉ tiêu 1, Quý III/2024",
                        ListLooks.INDICATOR + " Chỉ tiêu 2, Quý III/2024");
    }

    @Test
    void totalsAreNoLooksAndOnlyWhatIsListedIsOne() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        keep("dai-yen-bai", THIRD_QUARTER, FigureVerdict.NOT_MET, FigureStatus.OFFICIAL);
        PersonId person = new PersonId(UUID.randomUUID());
        Actor looking = overseeing(person, province());
        Question asked = new Question("qd-781", PERIOD, province(), null);

        dashboards.dashboard(looking, asked, VI).orThrow();
        indicators.indicator(looking, asked, "1", VI).orThrow();
        maps.map(looking, new Question("qd-781", PERIOD, null, null), "1", VI).orThrow();
        assertThat(looks("bao-yen-bai", person)).isEmpty();

        var one = new IndicatorReading.UnitsWanted("met", null, 100, ListLooks.INDICATOR);
        indicators.units(looking, asked, "1", one, VI).orThrow();
        assertThat(looks("bao-yen-bai", person)).hasSize(1);
        assertThat(looks("dai-yen-bai", person)).isEmpty();

        var both = new IndicatorReading.UnitsWanted(null, null, 100, ListLooks.INDICATOR);
        indicators.units(looking, asked, "1", both, VI).orThrow();
        assertThat(looks("bao-yen-bai", person)).hasSize(1);
        assertThat(looks("dai-yen-bai", person)).hasSize(1);
    }

    private static Actor overseeing(PersonId person, UUID body) {
        return new Actor(
                person,
                "Giám sát viên",
                VI,
                Set.of(new Grant(body, Role.OVERSEER)),
                Set.of("outlook.read", "outlook.oversee"),
                UUID.randomUUID(),
                "127.0.0.1");
    }

    private List<String> looks(String unit, PersonId person) {
        return looksOf(id(unit), person);
    }

    private List<String> looksOf(UUID agency, PersonId person) {
        return tenancy.within(
                new AgencyId(agency),
                () -> sql.fetch(
                                "select what || ' ' || label from strategy.look where agency_id = ? and person_id = ?",
                                agency,
                                person.value())
                        .getValues(0, String.class));
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
    void aGeographicMapIsDrawnOnceItIsWhole() {
        assertThat(geographies.take(OPERATOR, squares(List.of()), "63", "Bản vẽ thử"))
                .satisfies(o -> assertThat(refusal(o)).isEqualTo("map-without-archipelagos"));
        assertThat(geographies.take(OPERATOR, squares(ARCHIPELAGOS), "63", " "))
                .satisfies(o -> assertThat(refusal(o)).isEqualTo("invalid-fields"));

        geographies.take(OPERATOR, squares(ARCHIPELAGOS), "63", "Bản vẽ thử").orThrow();

        OutlookMapView map = map(PERIOD);
        assertThat(map.viewBox()).isNotNull();
        assertThat(map.mapSource()).isEqualTo("Bản vẽ thử");
        assertThat(map.tiles())
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t.path()).startsWith("M"));
    }

    @Test
    void otherCountriesComeInWholeOrNotAtAll() {
        String heading = "indicator,year,country,part,whole,unit,source,note\n";
        byte[] good =
                (heading + "2,2024,Hàn Quốc,41,80,cơ quan,\"Báo cáo, trang 3\",\n").getBytes(StandardCharsets.UTF_8);
        byte[] bad = (heading + "2,2024,Hàn Quốc,81,80,cơ quan,Báo cáo,\n2,x,,,,,,\n").getBytes(StandardCharsets.UTF_8);

        comparators.take(OPERATOR, "qd-781", good, false).orThrow();
        assertThat(refusal(comparators.take(OPERATOR, "qd-781", bad, false))).isEqualTo("invalid-fields");
        assertThat(refusal(comparators.take(OPERATOR, "qd-781", "a,b\n".getBytes(StandardCharsets.UTF_8), false)))
                .isEqualTo("invalid-fields");

        assertThat(comparators.of("qd-781", "2", null)).singleElement().satisfies(c -> {
            assertThat(c.country()).isEqualTo("Hàn Quốc");
            assertThat(c.source()).isEqualTo("Báo cáo, trang 3");
            assertThat(c.part()).isEqualByComparingTo("41");
        });
    }

    @Test
    void otherCountriesComeAsAVietnameseSpreadsheetSavesThem() {
        String heading = "indicator;year;country;part;whole;unit;source;note\r\n";
        byte[] semicolons =
                ("\uFEFF" + heading + "3;2024;Nhật Bản;30;60;cơ quan;Báo cáo;\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] workbook = Table.headed(heading.strip())
                .add("4", 2023, "Na Uy", 12, 40, "cơ quan", "Báo cáo", null)
                .workbook();
        byte[] broken = (heading + "3;2024;\"Nhật Bản;30;60;cơ quan;Báo cáo;\r\n").getBytes(StandardCharsets.UTF_8);

        comparators.take(OPERATOR, "bnv", semicolons, false).orThrow();
        assertThat(comparators.of("bnv", "3", null))
                .extracting(OutlookViews.OutlookComparatorView::country)
                .containsExactly("Nhật Bản");
        comparators.take(OPERATOR, "bnv", workbook, false).orThrow();
        assertThat(comparators.of("bnv", "4", null))
                .extracting(OutlookViews.OutlookComparatorView::country)
                .containsExactly("Na Uy");
        assertThat(comparators.take(OPERATOR, "bnv", broken, false))
                .isInstanceOfSatisfying(Outcome.Refused.class, r -> {
                    assertThat(r.refusal().code()).isEqualTo("sheet-quote-open");
                    assertThat(r.refusal().values()).containsEntry("line", 2);
                });
    }

    @Test
    void aFileIsNotReadBeforeItIsKnownWhoBringsItAndHowLargeItIs() throws IOException {
        InputStreamSource unread = () -> {
            throw new IOException("It was read.");
        };
        Actor stranger = new Actor(
                new PersonId(UUID.randomUUID()),
                "Người lạ",
                VI,
                Set.of(new Grant(province(), Role.OVERSEER)),
                null,
                null,
                "127.0.0.1");

        assertThat(refusal(geographies.take(stranger, unread, 1, "63", "Bản vẽ")))
                .isEqualTo("forbidden");
        assertThat(refusal(comparators.take(stranger, "qd-781", unread, 1, true)))
                .isEqualTo("forbidden");
        assertThat(refusal(geographies.take(OPERATOR, unread, 900_000_000, "63", "Bản vẽ")))
                .isEqualTo("map-too-large");
        assertThat(refusal(comparators.take(OPERATOR, "qd-781", unread, 900_000_000, true)))
                .isEqualTo("comparators-too-large");
    }

    @Test
    void anOverseerOpensTheOwnProvinceAndNoOther() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        TestHttp overseer = overseer(id("tinh-yen-bai"));
        String asked = "?programme=qd-781&period=" + PERIOD;

        assertThat(overseer.get("/api/v1/outlook/dashboard" + asked + "&scope=" + province())
                        .status())
                .isEqualTo(200);
        assertThat(overseer.get("/api/v1/outlook/dashboard" + asked + "&scope=" + id("tinh-lao-cai"))
                        .status())
                .isEqualTo(404);
        assertThat(overseer.get("/api/v1/outlook/units/" + id("bao-yen-bai") + asked)
                        .json()
                        .at("/rows/0/unit/state")
                        .asString())
                .isEqualTo("met");
        assertThat(overseer.get("/api/v1/outlook/indicators/qd-781/1/units" + asked)
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(3);
        assertThat(overseer.get("/api/v1/outlook/dashboard?period=1999-Q9").status())
                .isEqualTo(422);
        assertThat(overseer.get("/api/v1/outlook/dashboard?programme=none").status())
                .isEqualTo(404);
    }

    @Test
    void aTokenThatReachesNoFurtherThanTheDashboardsLeavesATraceToo() {
        UUID unit = id("bao-yen-bai");
        PersonId person = new PersonId(UUID.randomUUID());
        Actor token = new Actor(
                person,
                "Máy đọc số liệu",
                VI,
                Set.of(new Grant(province(), Role.OVERSEER)),
                Set.of("outlook.read", "outlook.oversee"),
                UUID.randomUUID(),
                "127.0.0.1");

        unitPages
                .unit(token, unit, new Question("qd-781", PERIOD, null, null), VI)
                .orThrow();

        assertThat(tenancy.within(
                        new AgencyId(unit),
                        () -> sql.fetch(
                                        "select body_id from strategy.look where agency_id = ? and person_id = ?",
                                        unit,
                                        person.value())
                                .getValues(0, UUID.class)))
                .containsExactly(province());
    }

    @Test
    void anAgencySeesTheCountryAndItselfButNoOtherAgency() {
        TestNewsroom ours = newsrooms.aPaper();
        TestNewsroom theirs = newsrooms.aPaper();
        TestHttp chief = ours.signedIn("Tổng biên tập", Role.EDITOR_IN_CHIEF);

        assertThat(chief.get("/api/v1/outlook/dashboard").status()).isEqualTo(200);
        assertThat(chief.get("/api/v1/outlook/units/" + ours.id()).status()).isEqualTo(200);
        assertThat(chief.get("/api/v1/outlook/units/" + theirs.id()).status()).isEqualTo(404);
        assertThat(chief.get("/api/v1/outlook/dashboard?scope=" + theirs.id()).status())
                .isEqualTo(404);
        assertThat(chief.get("/api/v1/outlook/indicators/qd-781/1/units").body())
                .doesNotContain(theirs.id().toString());
        assertThat(chief.get("/api/v1/outlook/ranking").json().at("/bodies").size())
                .isZero();
        assertThat(chief.get("/api/v1/outlook/map?period=" + PERIOD).body()).contains("\"closed\"");
        assertThat(ours.signedIn("Phóng viên", Role.REPORTER)
                        .get("/api/v1/outlook/dashboard?period=1999-Q9")
                        .status())
                .isEqualTo(403);
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

    private static final List<String> ARCHIPELAGOS = List.of("Hoàng Sa|112|16.5", "Trường Sa|112|10");

    private byte[] squares(List<String> more) {
        List<String> all = new java.util.ArrayList<>(more);
        tiles.of("63").stream()
                .filter(t -> t.partOf() == null)
                .forEach(t -> all.add(t.name() + "|" + (103 + t.x() * 0.6) + "|" + (22.5 - t.y() * 0.5)));
        String features = all.stream()
                .map(line -> {
                    String[] parts = line.split("\\|");
                    double west = Double.parseDouble(parts[1]);
                    double north = Double.parseDouble(parts[2]);
                    return "{\"type\":\"Feature\",\"properties\":{\"name\":\"" + parts[0]
                            + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
                            + at(west, north) + "," + at(west + .4, north) + "," + at(west, north - .4) + ","
                            + at(west, north) + "]]}}";
                })
                .collect(java.util.stream.Collectors.joining(","));
        return ("{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}").getBytes(StandardCharsets.UTF_8);
    }

    private static String at(double x, double y) {
        return "[" + x + "," + y + "]";
    }

    private TestHttp overseer(UUID body) {
        String email = "giam-sat-" + UUID.randomUUID() + "@example.vn";
        String token = enrolment
                .invite(body, OPERATOR, email, "Giám sát", Set.of(Role.OVERSEER), null)
                .orThrow()
                .token();
        enrolment.accept(token, "Giám sát", PASSWORD, "127.0.0.1").orThrow();
        TestHttp http = new TestHttp(newsrooms.port());
        assertThat(http.post("/api/v1/session", Map.of("email", email, "password", PASSWORD))
                        .status())
                .isEqualTo(200);
        return http;
    }

    private void keep(String unit, FigurePeriod period, FigureVerdict verdict, FigureStatus status) {
        keep(CONTENT, unit, period, verdict, status);
    }

    private void keep(
            MeasureKey measure, String unit, FigurePeriod period, FigureVerdict verdict, FigureStatus status) {
        FigureSource source = status == FigureStatus.PROVISIONAL ? FigureSource.ESTIMATED : FigureSource.DECLARED;
        keep(source, measure, unit, period, verdict, status);
    }

    private void keep(
            FigureSource source,
            MeasureKey measure,
            String unit,
            FigurePeriod period,
            FigureVerdict verdict,
            FigureStatus status) {
        String reason = status == FigureStatus.WITHDRAWN || status == FigureStatus.REVISED ? "thử" : null;
        boolean empty = status == FigureStatus.WITHDRAWN;
        BigDecimal part = empty ? null : verdict == FigureVerdict.MET ? BigDecimal.ONE : BigDecimal.ZERO;
        tenancy.within(
                AgencyId.INSTALLATION,
                () -> book.keep(
                                OPERATOR,
                                List.of(new NewFigure(
                                        measure,
                                        period,
                                        id(unit),
                                        source,
                                        status,
                                        part,
                                        empty ? null : BigDecimal.ONE,
                                        null,
                                        verdict,
                                        reason,
                                        null)))
                        .orThrow());
    }

    private OutlookView dashboard(@Nullable UUID scope, @Nullable LocalDate knownOn) {
        return dashboards
                .dashboard(OPERATOR, new Question("qd-781", PERIOD, scope, knownOn), VI)
                .orThrow();
    }

    private OutlookRowView row(@Nullable UUID scope, @Nullable LocalDate knownOn) {
        return dashboard(scope, knownOn).rows().stream()
                .filter(r -> r.code().equals("1"))
                .findFirst()
                .orElseThrow();
    }

    private OutlookMapView map(String period) {
        return maps.map(OPERATOR, new Question("qd-781", period, null, null), "1", VI)
                .orThrow();
    }

    private static OutlookTileView tile(OutlookMapView map, String name) {
        return map.tiles().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private UUID province() {
        return id("tinh-yen-bai");
    }

    private UUID id(String key) {
        return java.util.Objects.requireNonNull(ids.get(key));
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : "done";
    }
}
