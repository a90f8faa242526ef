package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.organization.NationalHistory;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.strategy.population.Bridge;
import vn.hoitu.strategy.population.PopulationRule;
import vn.hoitu.strategy.population.Unit;
import vn.hoitu.testing.ModuleTest;

/** Denominators are named lists of a day, not numbers somebody typed. */
@ModuleTest
class PopulationTests {

    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final Actor OPERATOR = Actor.program("test");
    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 1);
    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 1);

    @Autowired
    PopulationDesk desk;

    @Autowired
    NationalHistory history;

    private Map<String, UUID> ids = Map.of();

    @BeforeEach
    void loadTheHistory() {
        ids = history.load(OPERATOR).orThrow();
    }

    @Test
    void yenBaiHasThreeAgenciesInDecember2024AndIsGoneAYearLater() {
        assertThat(names("press-agencies", "tinh-yen-bai", END_OF_2024))
                .containsExactlyInAnyOrder(
                        "Báo Yên Bái", "Đài Phát thanh và Truyền hình tỉnh Yên Bái", "Tạp chí Văn nghệ Yên Bái");
        assertThat(names("press-agencies", "tinh-yen-bai", END_OF_2025)).isEmpty();
        assertThat(names("press-agencies", "tinh-lao-cai", END_OF_2025))
                .containsExactly("Báo và Phát thanh, Truyền hình Lào Cai");
    }

    @Test
    void aFrozenListStaysAsItWasWithItsDayAndSource() {
        UUID province = ids.get("tinh-yen-bai");

        UUID id = desk.freeze(OPERATOR, "press-agencies", province, END_OF_2024, "Sổ đăng ký", "Kỳ Quý IV/2024")
                .orThrow();

        assertThat(desk.members(OPERATOR, id).orThrow())
                .extracting(Populations.Member::name)
                .hasSize(3);
        assertThat(desk.frozen(OPERATOR, id).orThrow())
                .satisfies(f -> assertThat(f.asOf()).isEqualTo(END_OF_2024))
                .satisfies(f -> assertThat(f.units()).isEqualTo(3));
        assertThat(desk.freeze(OPERATOR, "press-agencies", province, LocalDate.of(2099, 1, 1), "s", "r"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(desk.freeze(OPERATOR, "press-agencies", province, END_OF_2024, " ", "r"))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void twoSourcesThatDisagreeStandSideBySide() {
        var drawn = desk.draw(OPERATOR, "press-agencies", null, END_OF_2025, VI).orThrow();

        assertThat(drawn.stated()).extracting(Populations.Stated::units).containsExactly(740, 778);
    }

    @Test
    void theBridgeExplainsWhyTheCountOfAgenciesChanged() {
        Bridge bridge = desk.bridge(OPERATOR, "press-agencies", null, END_OF_2024, END_OF_2025, VI)
                .orThrow();

        assertThat(bridge.holds()).isTrue();
        assertThat(bridge.steps()).anySatisfy(step -> {
            assertThat(step.kind()).isEqualTo("merged");
            assertThat(step.from())
                    .containsExactlyInAnyOrder("Báo Yên Bái", "Đài Phát thanh và Truyền hình tỉnh Yên Bái");
            assertThat(step.to()).containsExactly("Báo và Phát thanh, Truyền hình Lào Cai");
            assertThat(step.change()).isEqualTo(-1);
        });
        assertThat(bridge.steps()).anySatisfy(step -> {
            assertThat(step.kind()).isEqualTo("ended");
            assertThat(step.from()).containsExactly("Tạp chí Văn nghệ Yên Bái");
            assertThat(step.to()).isEmpty();
        });
    }

    @Test
    void rulesCountWhatTheyNameAndNothingElse() {
        Unit both = unit("press-agency", "agency", List.of("print", "electronic"));
        Unit paper = unit("newspaper", "agency", List.of("print"));
        Unit twice = unit("newspaper", "agency", List.of("print", "print"));
        Unit portal = unit("portal", "information", List.of());
        Unit university = unit("university", "education", List.of());
        Unit faculty = new Unit(
                UUID.randomUUID(),
                "Khoa",
                "journalism-faculty",
                "",
                "education",
                List.of(),
                university.id(),
                "",
                false);
        Unit other = unit("university", "education", List.of());
        List<Unit> all = List.of(both, paper, twice, portal, university, faculty, other);

        assertThat(PopulationRule.PRESS_AGENCIES.among(all)).containsExactly(both, paper, twice);
        assertThat(PopulationRule.TWO_PRESS_TYPES.among(all)).containsExactly(both);
        assertThat(PopulationRule.ELECTRONIC_PRESS.among(all)).containsExactly(both);
        assertThat(PopulationRule.AGENCIES_PORTALS_PAGES.among(all)).containsExactly(both, paper, twice, portal);
        assertThat(PopulationRule.JOURNALISM_UNIVERSITIES.among(all)).containsExactly(university);
    }

    @Test
    void aSplitAndAJoiningAddUp() {
        Unit old = unit("newspaper", "agency", List.of("print"));
        Unit first = unit("newspaper", "agency", List.of("print"));
        Unit second = unit("newspaper", "agency", List.of("print"));
        Unit joined = unit("newspaper", "agency", List.of("print"));
        Bridge bridge = Bridge.between(List.of(old), List.of(first, second, joined), new Bridge.Successions() {
            @Override
            public Set<UUID> successorsOf(UUID predecessor) {
                return Set.of(first.id(), second.id());
            }

            @Override
            public boolean existedBefore(UUID unit) {
                return unit.equals(joined.id());
            }
        });

        assertThat(bridge.holds()).isTrue();
        assertThat(bridge.steps()).extracting(Bridge.Step::kind).containsExactly("split", "joined");
    }

    @Test
    void everyRuleThatAFoundingProgrammeNamesIsKnown() {
        for (String code : ProgrammeShelf.FOUNDING) {
            assertThat(FoundingDocumentsTests.book(code).indicators())
                    .filteredOn(i -> i.population() != null)
                    .allSatisfy(i -> {
                        PopulationRule rule = PopulationRule.of(i.population()).orElseThrow();
                        assertThat(rule.counts()).isEqualTo(i.counts());
                    });
        }
    }

    private List<String> names(String rule, String scope, LocalDate on) {
        return desk.draw(OPERATOR, rule, ids.get(scope), on, VI).orThrow().units().stream()
                .map(Unit::name)
                .toList();
    }

    private static Unit unit(String kind, String group, List<String> pressTypes) {
        UUID id = UUID.randomUUID();
        return new Unit(id, "Đơn vị " + id, kind, kind, group, pressTypes, null, "", false);
    }
}
