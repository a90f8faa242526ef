package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.identity.Enrolment;
import vn.hoitu.organization.NationalHistory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsrooms;

/**
 * A province that asks its agencies for a growth of 20 % in 2024, when the country asks for 10 %, counts by its own
 * threshold on every screen.
 */
@ModuleTest
class LocalThresholdTests {

    private static final Actor OPERATOR = Actor.program("test");
    private static final String PASSWORD = "mot cum tu dai de thu";
    private static final FigurePeriod YEAR = new FigurePeriod(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 11, 30));
    private static final MeasureKey REVENUE = new MeasureKey("qd-781", "4");

    @Autowired
    ProgrammeShelf shelf;

    @Autowired
    BookJson json;

    @Autowired
    FigureBook book;

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
    private String code = "";
    private TestHttp overseer = new TestHttp(0);

    @BeforeEach
    void aProvinceWithAThresholdOfItsOwn() {
        ids = history.load(OPERATOR).orThrow();
        shelf.found(OPERATOR);
        code = "yb-" + UUID.randomUUID().toString().substring(0, 8);
        String text = json.write(shelf.founding("yen-bai"))
                .replace("\"code\":\"yen-bai\"", "\"code\":\"" + code + "\"")
                .replaceFirst(
                        "(tăng doanh thu tối thiểu 20% \\(thông qua[^\\[]*\"targets\":\\[)",
                        "$1{\"year\":2024,\"text\":\"1/3 tăng 20%\",\"part\":1,\"whole\":3,\"growthPercent\":20},");
        shelf.take(
                        OPERATOR,
                        json.read(text.getBytes(StandardCharsets.UTF_8)).orThrow(),
                        new ProgrammeShelf.Wish(LocalDate.of(2023, 5, 8), "bản đầu", false, false))
                .orThrow();
        // Judged by the 10 % of the country: all three met it.
        keep("bao-yen-bai", "112", "100");
        keep("dai-yen-bai", "125", "100");
        keep("tap-chi-van-nghe-yen-bai", null, null);
        overseer = overseer(id("tinh-yen-bai"));
    }

    @Test
    void everyScreenCountsByTheProvincesOwnThreshold() {
        JsonNode board =
                row(get("/dashboard?programme=" + code + "&period=2024-YEAR").at("/rows"));
        JsonNode page = get("/indicators/" + code + "/4?period=2024-YEAR");
        JsonNode ranking = get("/ranking?programme=" + code + "&period=2024-YEAR&indicator=4");
        JsonNode map = get("/map?programme=" + code + "&period=2024-YEAR&indicator=4");

        for (JsonNode value : List.of(board.at("/value"), page.at("/row/value"))) {
            assertThat(value.at("/met").asInt()).isEqualTo(1);
            assertThat(value.at("/notMet").asInt()).isEqualTo(1);
            assertThat(value.at("/insufficient").asInt()).isEqualTo(1);
            assertThat(value.at("/members").asInt()).isEqualTo(3);
        }
        JsonNode last = page.at("/recomputed/" + (page.at("/recomputed").size() - 1));
        assertThat(last.at("/part").asInt()).isEqualTo(1);
        assertThat(page.at("/row/history/" + (page.at("/row/history").size() - 1) + "/part")
                        .asInt())
                .isEqualTo(1);
        assertThat(ranking.at("/reported").asInt()).isEqualTo(2);
        assertThat(ranking.at("/units").toString())
                .contains("\"not-met\"")
                .contains("\"insufficient\"")
                .containsOnlyOnce("\"state\":\"met\"");
        assertThat(map.at("/tiles")
                        .valueStream()
                        .filter(t -> t.at("/name").asString().equals("Yên Bái")))
                .singleElement()
                .satisfies(t -> assertThat(t.at("/met").asInt()).isEqualTo(1));
    }

    @Test
    void theUnitsOwnPageAndTheFileSayTheSame() {
        JsonNode unit = row(get("/units/" + id("bao-yen-bai") + "?programme=" + code + "&period=2024-YEAR")
                .at("/rows"));
        String file = overseer.get("/api/v1/outlook/indicators/" + code + "/4/units.csv?period=2024-YEAR")
                .body();

        assertThat(unit.at("/unit/state").asString()).isEqualTo("not-met");
        assertThat(file).contains("Chưa đạt").contains("Chưa đủ bằng chứng");
    }

    @Test
    void theCountryGoesOnCountingByItsOwn() {
        JsonNode unit = row(get("/units/" + id("bao-yen-bai") + "?programme=qd-781&period=2024-YEAR")
                .at("/rows"));

        assertThat(unit.at("/unit/state").asString()).isEqualTo("met");
    }

    private static JsonNode row(JsonNode rows) {
        return rows.valueStream()
                .filter(r ->
                        r.at("/code").asString(r.at("/row/code").asString("")).equals("4"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode get(String path) {
        TestHttp.Answer answer = overseer.get("/api/v1/outlook" + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private UUID id(String key) {
        return java.util.Objects.requireNonNull(ids.get(key));
    }

    private void keep(String unit, @Nullable String now, @Nullable String base) {
        // Other tests have kept figures of these agencies too.
        boolean again = reading.vintages(REVENUE, YEAR, id(unit)).stream()
                .filter(f -> f.source() == FigureSource.DECLARED)
                .max(Comparator.comparingInt(UnitFigure::vintage))
                .filter(f -> f.status() == FigureStatus.OFFICIAL || f.status() == FigureStatus.REVISED)
                .isPresent();
        NewFigure figure = new NewFigure(
                REVENUE,
                YEAR,
                id(unit),
                FigureSource.DECLARED,
                again ? FigureStatus.REVISED : FigureStatus.OFFICIAL,
                now == null ? null : new BigDecimal(now),
                base == null ? null : new BigDecimal(base),
                null,
                FigureVerdict.MET,
                again ? "thử" : null,
                null);
        tenancy.within(
                AgencyId.INSTALLATION,
                () -> book.keep(OPERATOR, List.of(figure)).orThrow());
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
}
