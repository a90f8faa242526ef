package vn.hoitu.strategy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoitu.shared.evidence.EvidenceFact;
import vn.hoitu.shared.evidence.FactKinds;
import vn.hoitu.strategy.programme.Term;

/** What each rule makes of the facts, with figures written here and not taken from the loaded data. */
class IndicatorRulesTests {

    private static final LocalDate FIRST = LocalDate.of(2027, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 3, 31);
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    @Test
    void theOwnSiteNeverCountsAsADigitalPlatform() {
        EvidenceFact site = fact(FactKinds.OWN_SITE, LEAP_DAY, Map.of("articles", "5000"));

        Judgement untold = judge("1", Set.of(FactKinds.OWN_SITE), site);
        Judgement told = judge("1", Set.of(FactKinds.OWN_SITE, FactKinds.OTHER_PLATFORM), site);

        assertThat(untold.verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(untold.part()).isNull();
        assertThat(codes(untold)).containsExactly("nobody-tells.other-platform", "own-site-does-not-count");
        assertThat(untold.restsOn()).isEmpty();
        assertThat(untold.beside()).containsExactly(site);
        assertThat(told.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(told.beside()).containsExactly(site);
    }

    @Test
    void onePlatformOfSomebodyElseMeetsTheFirstIndicatorUntilMoreAreAsked() {
        EvidenceFact first = fact(FactKinds.OTHER_PLATFORM, FIRST, Map.of("platform", "zalo", "pieces", "12"));
        EvidenceFact again = fact(FactKinds.OTHER_PLATFORM, LAST, Map.of("platform", "zalo", "pieces", "3"));
        EvidenceFact empty = fact(FactKinds.OTHER_PLATFORM, LAST, Map.of("platform", "other", "pieces", "0"));
        Set<String> told = Set.of(FactKinds.OTHER_PLATFORM);

        assertThat(judge("1", told, first, again, empty).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge("1", told, first, again, empty).part()).isEqualByComparingTo("1");
        assertThat(judge("1", told, Map.of("platforms.least", 2), first, again, empty)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void withoutAnyModuleThatTellsOfADataPlatformNothingIsConcluded() {
        EvidenceFact used = fact(FactKinds.DATA_PLATFORM, FIRST, Map.of("days", "20"));

        assertThat(judge("2", Set.of()).verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(judge("2", Set.of(FactKinds.DATA_PLATFORM)).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge("2", Set.of(FactKinds.DATA_PLATFORM), used).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge("2", Set.of(FactKinds.DATA_PLATFORM), Map.of("data-platform.least-days", 21), used)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void desksForTwoPressTypesAndOneStoryInTwoMakeAConvergedNewsroom() {
        Judgement met =
                converged(Map.of(), desk("electronic"), desk("radio"), published("electronic"), story(LEAP_DAY));

        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.part()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(met.whole()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(met.restsOn()).extracting(EvidenceFact::kind).contains(FactKinds.STORY_IN_FORMS, FactKinds.DESK);
        assertThat(met.why())
                .containsExactly(
                        new Why("desk-types", Map.of("found", "2", "least", "2")),
                        new Why("stories-in-types", Map.of("found", "1", "least", "1")));
    }

    @Test
    void oneDeskThatServesTwoPressTypesIsAsGoodAsTwo() {
        assertThat(converged(Map.of(), desk("electronic,radio"), published("electronic"), story(LEAP_DAY))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void withoutDesksOrWithoutSuchAStoryItIsNotMetAndWithoutAnyPublicationNothingIsConcluded() {
        assertThat(converged(Map.of(), desk("electronic"), published("electronic"), story(LEAP_DAY))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(converged(Map.of(), desk("electronic"), desk("radio"), published("electronic"))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(converged(Map.of(), desk("electronic"), desk("radio"), story(LEAP_DAY))
                        .verdict())
                .isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void twoFormsOfOnePressTypeAreNoConvergence() {
        EvidenceFact webAndPhoto = fact(FactKinds.STORY_IN_FORMS, LEAP_DAY, Map.of("pressTypes", "electronic"));

        assertThat(converged(Map.of(), desk("electronic"), desk("radio"), published("electronic"), webAndPhoto)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void anotherThresholdGivesAnotherVerdictOnTheSameFacts() {
        EvidenceFact[] facts = {desk("electronic"), desk("radio"), published("electronic"), story(LEAP_DAY)};

        assertThat(converged(Map.of("converged.stories", 2), facts).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(converged(Map.of("converged.desk-types", 3), facts).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(converged(Map.of("converged.story-types", 3), facts).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(converged(Map.of("converged.stories", 0), desk("print,radio"), published("print"))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void theLeapDayBelongsToItsPeriodAndTheDaysAroundThePeriodDoNot() {
        assertThat(converged(Map.of(), desk("print,radio"), published("print"), story(LEAP_DAY))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(converged(Map.of(), desk("print,radio"), published("print"), story(FIRST.minusDays(1)))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(converged(Map.of(), desk("print,radio"), published("print"), story(LAST.plusDays(1)))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aTermThatEndsInFebruaryEndsOnTheTwentyNinthInALeapYear() {
        Term term = new Term("T", "", "12/-1", "2/0", "03/03/0", "unit", List.of("figures"), null);
        Facts facts = new Facts(
                term.firstDay(2028),
                term.lastDay(2028),
                Set.of(FactKinds.STORY_IN_FORMS),
                List.of(story(LEAP_DAY), story(LocalDate.of(2028, 3, 1))));

        assertThat(term.lastDay(2028)).isEqualTo(LEAP_DAY);
        assertThat(term.lastDay(2027)).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(facts.of(FactKinds.STORY_IN_FORMS))
                .extracting(EvidenceFact::on)
                .containsExactly(LEAP_DAY);
    }

    @Test
    void growthIsMeasuredAgainstTheBaseYearWithTheThresholdOfTheDay() {
        EvidenceFact base = revenue(2022, 1_000);

        Judgement met = judge("4", Set.of(FactKinds.REVENUE), base, revenue(2028, 1_200));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.part()).isEqualByComparingTo("1200");
        assertThat(met.whole()).isEqualByComparingTo("1000");
        assertThat(judge("4", Set.of(FactKinds.REVENUE), base, revenue(2028, 1_199))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge("4", Set.of(FactKinds.REVENUE), Map.of("revenue.growth", 5), base, revenue(2028, 1_050))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void withoutTheBaseYearOrWithABaseOfNothingGrowthCannotBeTold() {
        assertThat(codes(judge("4", Set.of(FactKinds.REVENUE), revenue(2028, 1_200))))
                .containsExactly("revenue-base-missing");
        assertThat(codes(judge("4", Set.of(FactKinds.REVENUE), revenue(2022, 1_000))))
                .containsExactly("revenue-missing");
        assertThat(codes(judge("4", Set.of(FactKinds.REVENUE), revenue(2022, 0), revenue(2028, 5))))
                .containsExactly("revenue-base-zero");
    }

    @Test
    void aCurriculumCountsOnceItIsToldOf() {
        assertThat(judge("5", Set.of()).verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(judge("5", Set.of(), fact(FactKinds.CURRICULUM, LEAP_DAY, Map.of()))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void peopleAreCountedAndMoreTrainedThanThereAreIsAFault() {
        Judgement numbers =
                judge("6", Set.of(), fact(FactKinds.TRAINING, LAST, Map.of("trained", "37", "people", "92")));
        Judgement above = judge("6", Set.of(), fact(FactKinds.TRAINING, LAST, Map.of("trained", "93", "people", "92")));

        assertThat(numbers.verdict()).isEqualTo(Verdict.NONE);
        assertThat(numbers.part()).isEqualByComparingTo("37");
        assertThat(numbers.whole()).isEqualByComparingTo("92");
        assertThat(above.verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(above.part()).isNull();
        assertThat(codes(above)).containsExactly("more-trained-than-people");
    }

    @Test
    void protectedSignInIsOnlyAPartOfALevelAndProvesNone() {
        EvidenceFact signIn = fact(FactKinds.SIGN_IN, LAST, Map.of("people", "20", "secondFactor", "20"));
        EvidenceFact third = fact(FactKinds.SECURITY_LEVEL, LAST, Map.of("level", "3"));

        Judgement partly = judge("7", Set.of(FactKinds.SIGN_IN), signIn);
        assertThat(partly.verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(codes(partly)).containsExactly("no-approved-level", "sign-in-is-a-part");
        assertThat(judge("7", Set.of(), signIn, third).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge("7", Set.of(), Map.of("security.level", 4), signIn, third)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void theStageOfANationalPlatformIsNeverToldByAnAgency() {
        assertThat(judge("8", Set.of(FactKinds.PLATFORM_STAGE)).verdict()).isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void thereIsARuleForEachOfTheEightIndicators() {
        assertThat(IndicatorRules.all())
                .extracting(IndicatorRule::indicator)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(IndicatorRules.of("yen-bai", "3")).isEmpty();
    }

    private static Judgement converged(Map<String, Integer> otherwise, EvidenceFact... facts) {
        return judge("3", Set.of(FactKinds.STORY_IN_FORMS, FactKinds.PUBLISHED, FactKinds.DESK), otherwise, facts);
    }

    private static Judgement judge(String indicator, Set<String> told, EvidenceFact... facts) {
        return judge(indicator, told, Map.of(), facts);
    }

    private static Judgement judge(
            String indicator, Set<String> told, Map<String, Integer> otherwise, EvidenceFact... facts) {
        Map<String, Integer> usual = Map.of(
                "platforms.least", 1,
                "data-platform.least-days", 1,
                "converged.desk-types", 2,
                "converged.story-types", 2,
                "converged.stories", 1,
                "revenue.growth", 20,
                "security.level", 3);
        List<Threshold> all = Stream.concat(usual.keySet().stream(), otherwise.keySet().stream())
                .distinct()
                .map(code -> new Threshold(
                        code, FIRST, otherwise.getOrDefault(code, usual.getOrDefault(code, 0)), "", "", null, true))
                .toList();
        return IndicatorRules.of("qd-781", indicator)
                .orElseThrow()
                .judge(new Facts(FIRST, LAST, told, List.of(facts)), Thresholds.of(all));
    }

    private static List<String> codes(Judgement judgement) {
        return judgement.why().stream().map(Why::code).toList();
    }

    private static EvidenceFact desk(String types) {
        return fact(FactKinds.DESK, LAST, Map.of("pressTypes", types));
    }

    private static EvidenceFact published(String type) {
        return fact(FactKinds.PUBLISHED, LEAP_DAY, Map.of("pressType", type, "pieces", "4"));
    }

    private static EvidenceFact story(LocalDate on) {
        return fact(FactKinds.STORY_IN_FORMS, on, Map.of("pressTypes", "electronic,radio", "forms", "2"));
    }

    private static EvidenceFact revenue(int year, long amount) {
        return fact(
                FactKinds.REVENUE,
                LocalDate.of(year, 1, 1),
                Map.of("year", String.valueOf(year), "amount", String.valueOf(amount)));
    }

    private static EvidenceFact fact(String kind, LocalDate on, Map<String, String> values) {
        return new EvidenceFact(kind, on, "Một dữ kiện", null, values, List.of());
    }
}
