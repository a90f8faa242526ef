package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.evidence.IndicatorRule;
import vn.hoitu.strategy.evidence.IndicatorRules;
import vn.hoitu.strategy.evidence.Threshold;
import vn.hoitu.testing.ModuleTest;

/** A threshold asks for what can be: each has limits of its own, and its words in both languages. */
@ModuleTest
class ThresholdTests {

    private static final Actor OPERATOR = Actor.program("test");
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final LocalDate DAY = LocalDate.of(2098, 1, 1);
    private static final String VIETNAMESE =
            "(?i).*[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ].*";

    @Autowired
    ThresholdDesk desk;

    @Autowired
    ThresholdController controller;

    @Autowired
    ThresholdBook book;

    @Autowired
    EvidenceViews views;

    @Autowired
    Tenancy tenancy;

    @Autowired
    Problems texts;

    @Test
    void eachThresholdHasItsOwnLimits() {
        Map<String, List<Integer>> limits = Map.of(
                "platforms.least", List.of(1, 100),
                "data-platform.least-days", List.of(1, 366),
                "converged.desk-types", List.of(1, 4),
                "converged.story-types", List.of(2, 4),
                "converged.stories", List.of(1, 10_000),
                "revenue.growth", List.of(0, 1_000),
                "security.level", List.of(1, 5));
        assertThat(limits.keySet())
                .as("all that rules ask for")
                .isEqualTo(IndicatorRules.all().stream()
                        .map(IndicatorRule::thresholds)
                        .flatMap(java.util.Set::stream)
                        .collect(java.util.stream.Collectors.toSet()));
        limits.forEach((code, range) -> {
            for (int outside : List.of(range.getFirst() - 1, range.getLast() + 1)) {
                FieldProblem said = refused(code, outside);
                assertThat(said.field()).isEqualTo("value");
                assertThat(said.code()).isEqualTo("threshold-out-of-range");
                for (Locale locale : List.of(VI, Locale.ENGLISH)) {
                    assertThat(texts.text("field." + said.code(), said.values(), locale))
                            .contains("“" + texts.text("threshold." + code, Map.of(), locale) + "”")
                            .contains(" " + range.getFirst() + " ")
                            .contains(" " + range.getLast() + ".");
                }
            }
        });
    }

    @Test
    void theLimitsThemselvesAreTaken() {
        desk.set(OPERATOR, wish("converged.desk-types", 4)).orThrow();
        desk.set(OPERATOR, wish("converged.desk-types", 1)).orThrow();
        assertThat(refused("converged.stories", 0).values()).containsEntry("least", 1);
        assertThat(refused("converged.desk-types", 50).values()).containsEntry("most", 4);
    }

    @Test
    void whoReadsEnglishReadsWhatThisSystemWroteInEnglish() {
        var english = controller.all(OPERATOR, Locale.ENGLISH).items().stream()
                .filter(t -> t.recordedBy().equals("Hội Tụ")
                        && t.threshold().validFrom().isBefore(LocalDate.of(2026, 1, 1)))
                .toList();

        assertThat(english).hasSizeGreaterThanOrEqualTo(9).allSatisfy(t -> {
            assertThat(t.threshold().citation().replace("QĐ-BTTTT", "")).doesNotMatch(VIETNAMESE);
            assertThat(t.reason()).doesNotMatch(VIETNAMESE);
        });
        assertThat(controller.all(OPERATOR, VI).items())
                .anySatisfy(t -> assertThat(t.threshold().citation()).contains("không nêu số nền tảng"));
    }

    @Test
    void aThresholdSaysOneDayAndTwoDays() {
        assertThat(unit("days", 1, Locale.ENGLISH)).isEqualTo("day");
        assertThat(unit("days", 2, Locale.ENGLISH)).isEqualTo("days");
        assertThat(unit("stories", 1, Locale.ENGLISH)).isEqualTo("story");
        assertThat(unit("press-types", 1, Locale.ENGLISH)).isEqualTo("press type");
        assertThat(unit("platforms", 1, Locale.ENGLISH)).isEqualTo("platform");
        assertThat(unit("days", 1, VI)).isEqualTo("ngày");
        assertThat(texts.text("why.data-platform", Map.of("found", "1", "least", 2), Locale.ENGLISH))
                .contains("on 1 day,");
        assertThat(texts.text("why.data-platform", Map.of("found", "0", "least", 2), Locale.ENGLISH))
                .contains("on 0 days,");
    }

    @Test
    void theOperatorGivesTheCitationInEnglishToo() {
        LocalDate day = LocalDate.of(2098, 5, 5);
        desk.set(
                        OPERATOR,
                        new ThresholdDesk.Wish(
                                "platforms.least", day, 3, "Công văn thử", "A letter of a test", true, "Thử"))
                .orThrow();

        assertThat(citation(day, Locale.ENGLISH)).isEqualTo("A letter of a test");
        assertThat(citation(day, VI)).isEqualTo("Công văn thử");
    }

    private String citation(LocalDate day, Locale locale) {
        return controller.all(OPERATOR, locale).items().stream()
                .map(ThresholdController.ThresholdRowView::threshold)
                .filter(t -> t.validFrom().equals(day))
                .findFirst()
                .orElseThrow()
                .citation();
    }

    private String unit(String unit, int value, Locale locale) {
        return views.threshold(new Threshold("platforms.least", DAY, value, unit, "", null, true), locale)
                .unit();
    }

    private FieldProblem refused(String code, int value) {
        Outcome<?> outcome = desk.set(OPERATOR, wish(code, value));
        assertThat(outcome).as(code + " " + value).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal().fields().getFirst();
    }

    private static ThresholdDesk.Wish wish(String code, int value) {
        return new ThresholdDesk.Wish(code, DAY, value, "Thử", null, true, "Thử");
    }
}
