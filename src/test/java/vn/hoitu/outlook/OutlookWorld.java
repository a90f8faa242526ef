package vn.hoitu.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.identity.Enrolment;
import vn.hoitu.organization.NationalHistory;
import vn.hoitu.outlook.ComparisonViews.OutlookMapView;
import vn.hoitu.outlook.ComparisonViews.OutlookTileView;
import vn.hoitu.outlook.OutlookViews.OutlookRowView;
import vn.hoitu.outlook.OutlookViews.OutlookView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.FigureBook;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureReading;
import vn.hoitu.strategy.FigureSource;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.strategy.ListLooks;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.NewFigure;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsrooms;

/** The agencies of Yên Bái, of which a test says what they have reported. */
@ModuleTest
abstract class OutlookWorld {

    static final Actor OPERATOR = Actor.program("test");
    static final Locale VI = Locale.forLanguageTag("vi");
    static final String PERIOD = "2024-Q3";
    static final FigurePeriod THIRD_QUARTER = new FigurePeriod(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30));
    static final FigurePeriod SECOND_QUARTER = new FigurePeriod(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30));
    static final MeasureKey CONTENT = new MeasureKey("qd-781", "1");
    /** An indicator that no other test here speaks of. */
    static final MeasureKey TOOLS = new MeasureKey("qd-781", "2");

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
                for (FigureSource source :
                        List.of(FigureSource.DECLARED, FigureSource.REPORTED, FigureSource.ESTIMATED)) {
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

    TestHttp overseer(UUID body) {
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

    void keep(String unit, FigurePeriod period, FigureVerdict verdict, FigureStatus status) {
        keep(CONTENT, unit, period, verdict, status);
    }

    /** What is provisional is an accepted estimate, the rest is declared and accepted. */
    void keep(MeasureKey measure, String unit, FigurePeriod period, FigureVerdict verdict, FigureStatus status) {
        FigureSource source = status == FigureStatus.PROVISIONAL ? FigureSource.ESTIMATED : FigureSource.DECLARED;
        keep(source, measure, unit, period, verdict, status);
    }

    void keep(
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

    OutlookView dashboard(@Nullable UUID scope, @Nullable LocalDate knownOn) {
        return dashboards
                .dashboard(OPERATOR, new Question("qd-781", PERIOD, scope, knownOn), VI)
                .orThrow();
    }

    OutlookRowView row(@Nullable UUID scope, @Nullable LocalDate knownOn) {
        return dashboard(scope, knownOn).rows().stream()
                .filter(r -> r.code().equals("1"))
                .findFirst()
                .orElseThrow();
    }

    OutlookMapView map(String period) {
        return maps.map(OPERATOR, new Question("qd-781", period, null, null), "1", VI)
                .orThrow();
    }

    static OutlookTileView tile(OutlookMapView map, String name) {
        return map.tiles().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    UUID province() {
        return id("tinh-yen-bai");
    }

    UUID id(String key) {
        return java.util.Objects.requireNonNull(ids.get(key));
    }
}
