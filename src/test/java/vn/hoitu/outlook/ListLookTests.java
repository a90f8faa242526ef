package vn.hoitu.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.strategy.ListLooks;
import vn.hoitu.strategy.LookedAt;
import vn.hoitu.strategy.Oversight;
import vn.hoitu.strategy.ProgrammeCatalog;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestStatements;

/** A list that shows agencies' own values by name is a look that each of them reads of. */
@ModuleTest
class ListLookTests extends OutlookWorld {

    @Autowired
    ProgrammeCatalog catalog;

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
                        select strategy.look_in_list(?, ?, ?::timestamptz, ?, 'x', ?, 'x', ?, 'Chỉ tiêu 1, Quý III/2024', '1', null, null, null, null)
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
    void eachPeriodThatIsListedIsALookOfItsOwn() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        keep("bao-yen-bai", SECOND_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        PersonId person = new PersonId(UUID.randomUUID());
        Actor looking = overseeing(person, province());

        for (String period : List.of(PERIOD, "2024-Q2", PERIOD)) {
            indicators
                    .units(
                            looking,
                            new Question("qd-781", period, province(), null),
                            "1",
                            new IndicatorReading.UnitsWanted(null, null, 100, ListLooks.INDICATOR),
                            VI)
                    .orThrow();
        }

        assertThat(looks("bao-yen-bai", person))
                .containsExactlyInAnyOrder(
                        ListLooks.INDICATOR + " Chỉ tiêu 1, Quý III/2024",
                        ListLooks.INDICATOR + " Chỉ tiêu 1, Quý II/2024");
        assertThat(named("qd-781")).isEqualTo("1");
        assertThat(named("yen-bai")).isEqualTo("1 (Tỉnh Yên Bái)");
    }

    /** As the agencies read of an indicator: two programmes may call theirs by the same number. */
    private String named(String programme) {
        ProgrammeBook of =
                catalog.on(programme, LocalDate.of(2024, 9, 30)).orElseThrow().book();
        return Listing.named(of, of.indicator("1").orElseThrow());
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
}
