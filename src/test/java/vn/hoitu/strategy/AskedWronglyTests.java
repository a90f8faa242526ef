package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.organization.NationalHistory;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.testing.Days;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** Days nobody counted, bodies nobody knows and filters there are not: refused by name, never answered with nothing. */
@ModuleTest
class AskedWronglyTests {

    private static final Actor OPERATOR = Actor.program("test");
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final LocalDate LONG_AGO = LocalDate.of(1800, 1, 1);
    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);

    @Autowired
    PopulationDesk populations;

    @Autowired
    ThresholdDesk thresholds;

    @Autowired
    ProgrammeReading programmes;

    @Autowired
    ProgrammeShelf shelf;

    @Autowired
    NationalHistory history;

    @Autowired
    TestNewsrooms newsrooms;

    private Map<String, UUID> ids = Map.of();

    @BeforeEach
    void theRegisterAndTheProgrammes() {
        ids = history.load(OPERATOR).orThrow();
        shelf.found(OPERATOR);
    }

    @Test
    void aListIsDrawnUpForAMeasuredDayAndABodyThatStood() {
        UUID nobody = UUID.randomUUID();
        UUID yenBai = Objects.requireNonNull(ids.get("tinh-yen-bai"));
        LocalDate afterItsEnd = LocalDate.of(2025, 12, 1);

        assertThat(problems(populations.freeze(OPERATOR, "press-agencies", null, LONG_AGO, "s", "r")))
                .containsExactly(tuple("on", "day-not-measured"));
        assertThat(problems(populations.freeze(
                        OPERATOR, "press-agencies", null, Days.today().plusDays(1), "s", "r")))
                .containsExactly(tuple("on", "not-in-future"));
        assertThat(problems(populations.freeze(OPERATOR, "press-agencies", nobody, END_OF_2024, "s", "r")))
                .containsExactly(tuple("scope", "no-such-organization"));
        assertThat(problems(populations.freeze(OPERATOR, "press-agencies", yenBai, afterItsEnd, "s", "r")))
                .containsExactly(tuple("scope", "organization-not-standing"));
        assertThat(problems(populations.freeze(OPERATOR, "agencies", nobody, END_OF_2024, "s", "r")))
                .containsExactly(tuple("rule", "not-a-choice"), tuple("scope", "no-such-organization"));
        populations
                .freeze(OPERATOR, "press-agencies", yenBai, END_OF_2024, "Sổ", "thử")
                .orThrow();
    }

    @Test
    void aListIsReadForAMeasuredDayAndABodyThereIs() {
        UUID nobody = UUID.randomUUID();

        assertThat(problems(populations.draw(OPERATOR, "press-agencies", nobody, null, VI)))
                .containsExactly(tuple("scope", "no-such-organization"));
        assertThat(problems(populations.draw(OPERATOR, "press-agencies", null, LONG_AGO, VI)))
                .containsExactly(tuple("on", "day-not-measured"));
        assertThat(problems(populations.draw(OPERATOR, null, null, null, VI)))
                .containsExactly(tuple("rule", "not-a-choice"));
        assertThat(problems(populations.bridge(OPERATOR, "press-agencies", nobody, LONG_AGO, END_OF_2024, VI)))
                .containsExactly(tuple("scope", "no-such-organization"), tuple("from", "day-not-measured"));
        assertThat(problems(populations.bridge(
                        OPERATOR, "press-agencies", null, END_OF_2024, END_OF_2024.minusDays(1), VI)))
                .containsExactly(tuple("to", "order"));
    }

    @Test
    void aThresholdHoldsFromAMeasuredDay() {
        for (LocalDate day : List.of(LONG_AGO, LocalDate.of(2021, 11, 30), LocalDate.of(2101, 1, 1))) {
            assertThat(problems(thresholds.set(
                            OPERATOR, new ThresholdDesk.Wish("converged.stories", day, 5, "Thử", null, true, "Thử"))))
                    .as(day.toString())
                    .containsExactly(tuple("validFrom", "day-not-measured"));
        }
        assertThat(problems(thresholds.set(
                        OPERATOR,
                        new ThresholdDesk.Wish(
                                "converged.stories", LocalDate.of(2099, 1, 1), -1, "Thử", null, true, "Thử"))))
                .containsExactly(tuple("value", "threshold-out-of-range"));
        assertThat(problems(thresholds.set(
                        OPERATOR,
                        new ThresholdDesk.Wish("no.such", LocalDate.of(2099, 1, 1), 1, "Thử", null, true, "Thử"))))
                .containsExactly(tuple("code", "not-a-choice"));
    }

    @Test
    void aTextThatIsTooLongIsNotCalledMissing() {
        String endless = "x".repeat(10_001);
        LocalDate day = LocalDate.of(2099, 1, 1);

        assertThat(problems(populations.freeze(OPERATOR, "press-agencies", null, END_OF_2024, endless, "r")))
                .containsExactly(tuple("source", "too-long"));
        assertThat(problems(populations.freeze(OPERATOR, "press-agencies", null, END_OF_2024, "s", " ")))
                .containsExactly(tuple("reason", "required"));
        assertThat(problems(thresholds.set(
                        OPERATOR, new ThresholdDesk.Wish("converged.stories", day, 5, endless, null, true, ""))))
                .containsExactly(tuple("citation", "too-long"), tuple("reason", "required"));
    }

    @Test
    void programmesAreAskedOfDaysAndYearsThereAre() {
        assertThat(problems(programmes.all(OPERATOR, LONG_AGO, null)))
                .containsExactly(tuple("on", "day-of-no-decision"));
        assertThat(problems(programmes.one(OPERATOR, "qd-781", null, LONG_AGO, null)))
                .containsExactly(tuple("on", "day-of-no-decision"));
        for (int year : List.of(0, 1999, 2101, Integer.MAX_VALUE)) {
            assertThat(problems(programmes.calendar(OPERATOR, year)))
                    .as(String.valueOf(year))
                    .containsExactly(tuple("year", "year-out-of-limits"));
        }
    }

    @Test
    void aParameterThereIsNotIsNamedBesideThoseThereAre() {
        TestNewsroom paper = newsrooms.aPaper();
        TestHttp chief = paper.signedIn("Tổng biên tập", Role.EDITOR_IN_CHIEF);
        String own = "/api/v1/agencies/" + paper.id();

        for (String path : List.of(
                own + "/indicators?sort=zzz",
                own + "/looks?sort=zzz",
                own + "/looks.csv?sort=zzz",
                "/api/v1/strategy/declarations?sort=zzz",
                "/api/v1/strategy/populations?rule=press-agencies&sort=zzz",
                "/api/v1/strategy/programmes?sort=zzz",
                "/api/v1/outlook/dashboard?sort=zzz",
                "/api/v1/outlook/indicators/qd-781/1/units?sort=zzz")) {
            TestHttp.Answer answer = chief.get(path);
            assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(422);
            assertThat(fields(answer.json())).as(path).containsExactly(tuple("sort", "unknown-parameter"));
        }
        assertThat(chief.get("/api/v1/outlook/indicators/qd-781/1/units?sort=zzz")
                        .body())
                .contains("period, scope, knownOn, state, block, limit");
        assertThat(chief.get("/api/v1/outlook/indicators/qd-781/1/units?programme=qd-781")
                        .status())
                .as("what the path says may be said once more")
                .isEqualTo(200);
    }

    @Test
    void aTermIsAskedForWholeAndByANameThereIs() {
        TestNewsroom paper = newsrooms.aPaper();
        TestHttp chief = paper.signedIn("Tổng biên tập", Role.EDITOR_IN_CHIEF);
        String own = "/api/v1/agencies/" + paper.id();

        assertThat(fields(chief.get(own + "/indicators?first=2024-04-01").json()))
                .containsExactly(tuple("last", "required"));
        assertThat(fields(chief.get(own + "/indicators?first=2024-04-01&last=2024-05-31")
                        .json()))
                .containsExactly(tuple("first", "no-such-term-days"));
        assertThat(fields(
                        chief.get(own + "/indicators/qd-781/1?last=2024-04-01").json()))
                .containsExactly(tuple("first", "required"));
        TestHttp.Answer named = chief.get(own + "/indicators/qd-781/1?period=2024-Q9");
        assertThat(fields(named.json())).containsExactly(tuple("period", "no-such-term"));
        assertThat(named.body()).contains(Days.today().getYear() + "-Q1, ");
        assertThat(fields(chief.get(own + "/looks?cursor=abc").json()))
                .containsExactly(tuple("cursor", "malformed-cursor"));
    }

    private static List<Tuple> problems(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome)
                .refusal().fields().stream()
                        .map(f -> tuple(f.field(), f.code()))
                        .toList();
    }

    private static List<Tuple> fields(JsonNode body) {
        return StreamSupport.stream(body.at("/fields").spliterator(), false)
                .map(f -> tuple(f.at("/field").asString(), f.at("/code").asString()))
                .toList();
    }
}
