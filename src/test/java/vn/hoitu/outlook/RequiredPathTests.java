package vn.hoitu.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoitu.outlook.method.Lines;
import vn.hoitu.outlook.method.Measured;
import vn.hoitu.outlook.method.Milestone;
import vn.hoitu.outlook.method.PathStatus;
import vn.hoitu.outlook.method.RequiredPath;
import vn.hoitu.outlook.method.Trend;
import vn.hoitu.outlook.method.YearPath;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.Target;
import vn.hoitu.strategy.programme.TargetPath;

/** The required-path method, with figures worked out by hand. */
class RequiredPathTests {

    private static final Lines LINES = new Lines(2, 10, 5, 15, 10, 2, 1, 80, 1);
    private static final RequiredPath METHOD = new RequiredPath(LINES);
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 30);

    /** Indicator 1 of QĐ 781: 50 % in 2024, 70 % in 2025. */
    private static final TargetPath CONTENT = path(share(2023, 30, 100), share(2024, 50, 100), share(2025, 70, 100));

    @ParameterizedTest
    @CsvSource({
        "85, far-ahead, 15.0",
        "84, ahead, 14.0",
        "75, ahead, 5.0",
        "74, on-path, 4.0",
        "68, on-path, -2.0",
        "67, slightly-behind, -3.0",
        "61, slightly-behind, -9.0",
        "60, far-behind, -10.0"
    })
    void atTheYearsEndTheTargetItselfIsRequired(int met, String status, double gap) {
        var standing = METHOD.stand(Measured.units(met, 100, 100), on(CONTENT, 2025, LAST));

        assertThat(standing.status().code()).isEqualTo(status);
        assertThat(standing.gapPoints()).isCloseTo(gap, within(1e-9));
    }

    @Test
    void withinTheYearTheStraightLineFromTheYearBeforeIsRequired() {
        // 304 of 365 days from 50 % to 70 %: 66.66 %.
        var path = figures(on(CONTENT, 2025, LocalDate.of(2025, 9, 30)));

        assertThat(path.required()).isCloseTo(0.66657534, within(1e-8));
        assertThat(path.target()).isEqualTo(0.7);
        assertThat(path.withinYear()).isTrue();
        assertThat(METHOD.stand(Measured.units(65, 100, 100), on(CONTENT, 2025, LocalDate.of(2025, 9, 30)))
                        .status())
                .isEqualTo(PathStatus.ON_PATH);
    }

    @Test
    void theFirstYearOfAPathBeginsAtNothing() {
        // 91 of 365 days from 1 December 2022 to 1 March 2023 lead to 30 % * 91/365.
        var path = figures(YearPath.on(
                CONTENT, 2023, LocalDate.of(2022, 12, 1), LocalDate.of(2023, 11, 30), LocalDate.of(2023, 3, 1)));

        assertThat(path.required()).isCloseTo(0.30 * 91 / 365, within(1e-12));
    }

    @Test
    void aLeapYearHasADayMore() {
        // 1 December 2023 to 29 February 2024 are 91 of 366 days; from 30 % to 50 %.
        var path = figures(YearPath.on(
                CONTENT, 2024, LocalDate.of(2023, 12, 1), LocalDate.of(2024, 11, 30), LocalDate.of(2024, 2, 29)));

        assertThat(path.required()).isCloseTo(0.30 + 0.20 * 91 / 366, within(1e-12));
    }

    @Test
    void twoUnitsAreMissingWhereTwoThirdsOfSevenAreWanted() {
        // 2/3 of 7 are 4.67, so 5; 3 are met.
        var standing = METHOD.stand(Measured.units(3, 7, 7), on(path(share(2025, 2, 3)), 2025, LAST));

        assertThat(standing.missing()).isEqualTo(2);
        assertThat(standing.targetUnits()).isEqualTo(5);
        assertThat(standing.small()).isEqualTo(new RequiredPath.SmallNumber(5, 7 * (2.0 / 3), -2));
        assertThat(standing.status()).isEqualTo(PathStatus.FAR_BEHIND);
    }

    @ParameterizedTest
    @CsvSource({"0, far-behind", "1, slightly-behind", "2, on-path", "3, ahead"})
    void threeAgenciesAreJudgedByTheAgency(int met, String status) {
        assertThat(METHOD.stand(Measured.units(met, 3, 3), on(path(share(2025, 2, 3)), 2025, LAST))
                        .status()
                        .code())
                .isEqualTo(status);
    }

    /** 121 of 365 days towards 2/3 of three agencies are 0.66 of an agency; towards the target of two from one, 1.3. */
    @ParameterizedTest
    @CsvSource({
        // members, met, target, days of 365, required by now, status, missing to the year's end
        "2, 0, 34, 365, 1, slightly-behind, 1",
        "2, 0, 34, 364, 0, not-due, 1",
        "2, 1, 34, 364, 0, ahead, 0",
        "3, 0, 67, 121, 0, not-due, 3",
        "3, 0, 67, 243, 1, slightly-behind, 3",
        "3, 1, 67, 243, 1, on-path, 2",
        "3, 3, 67, 243, 1, far-ahead, 0",
        "9, 1, 100, 200, 4, far-behind, 8",
        "9, 4, 100, 200, 4, on-path, 5"
    })
    void aSmallNumberIsJudgedByTheWholeUnitsThatAreRequiredByNow(
            int members, int met, int target, int days, int required, String status, int missing) {
        var standing = METHOD.stand(
                Measured.units(met, members, members),
                on(path(share(2025, target, 100)), 2025, FIRST.plusDays(days - 1)));

        assertThat(standing.small()).satisfies(small -> {
            assertThat(small.required()).isEqualTo(required);
            assertThat(small.ahead()).isEqualTo(met - required);
            assertThat(small.exact()).isCloseTo(target / 100.0 * days / 365 * members, within(1e-9));
        });
        assertThat(standing.status().code()).isEqualTo(status);
        assertThat(standing.missing()).isEqualTo(missing);
    }

    @Test
    void noneOfTwoIsNotOnThePathWhereAThirdIsRequired() {
        // 34 % of 2 are 0.68: no whole agency is due yet, so nothing is on the path and nothing is behind.
        var standing = METHOD.stand(
                Measured.units(0, 2, 2),
                on(path(share(2024, 34, 100), share(2025, 34, 100)), 2025, LocalDate.of(2025, 6, 30)));

        assertThat(standing.status()).isEqualTo(PathStatus.NOT_DUE);
        assertThat(standing.small())
                .satisfies(small -> assertThat(small.exact()).isCloseTo(0.68, within(1e-9)));
        assertThat(standing.missing()).isEqualTo(1);
        assertThat(standing.targetUnits()).isEqualTo(1);
    }

    @Test
    void anotherConventionAsksForAUnitFromHalfOfItOn() {
        RequiredPath half = new RequiredPath(new Lines(2, 10, 5, 15, 10, 2, 0.5, 80, 1));
        var standing = half.stand(
                Measured.units(0, 2, 2),
                on(path(share(2024, 34, 100), share(2025, 34, 100)), 2025, LocalDate.of(2025, 6, 30)));

        assertThat(standing.small())
                .satisfies(small -> assertThat(small.required()).isEqualTo(1));
        assertThat(standing.status()).isEqualTo(PathStatus.SLIGHTLY_BEHIND);
    }

    @Test
    void tenUnitsAreJudgedByPercentagePoints() {
        var standing = METHOD.stand(Measured.units(6, 10, 10), on(CONTENT, 2025, LAST));

        assertThat(standing.small()).isNull();
        assertThat(standing.missing()).isEqualTo(1);
        assertThat(standing.status()).isEqualTo(PathStatus.FAR_BEHIND);
    }

    @Test
    void theSilentOfASmallNumberCouldTurnIt() {
        // Of three two are due; one is met, one is silent: it may be one short or enough.
        Measured oneSilent = Measured.units(1, 3, 2);

        assertThat(METHOD.stand(oneSilent, on(path(share(2025, 2, 3)), 2025, LAST))
                        .status())
                .isEqualTo(PathStatus.UNDECIDED);
        assertThat(METHOD.stand(Measured.units(0, 2, 1), on(path(share(2025, 34, 100)), 2025, LAST.minusDays(1)))
                        .status())
                .isEqualTo(PathStatus.NOT_DUE);
    }

    @Test
    void aFewReportsDecideNothingUnlessTheOthersCouldNotTurnIt() {
        // 40 of 100 met, 50 silent: between 40 % and 90 %; 70 % are wanted.
        assertThat(METHOD.stand(Measured.units(40, 100, 50), on(CONTENT, 2025, LAST))
                        .status())
                .isEqualTo(PathStatus.UNDECIDED);
        // 10 met, 40 silent: at most 50 %.
        assertThat(METHOD.stand(Measured.units(10, 100, 60), on(CONTENT, 2025, LAST))
                        .status())
                .isEqualTo(PathStatus.FAR_BEHIND);
        // 71 met already.
        assertThat(METHOD.stand(Measured.units(71, 100, 72), on(CONTENT, 2025, LAST))
                        .status())
                .isEqualTo(PathStatus.ON_PATH);
        // 65 met, 90 reported: enough to say so.
        assertThat(METHOD.stand(Measured.units(65, 100, 90), on(CONTENT, 2025, LAST))
                        .status())
                .isEqualTo(PathStatus.SLIGHTLY_BEHIND);
    }

    @Test
    void whereEvidenceDoesNotSufficeAUnitIsOpenLikeASilentOne() {
        Measured value = Measured.units(40, 100, 50);

        assertThat(value.open()).isEqualTo(50);
        assertThat(value.atMost()).isEqualTo(0.9);
        assertThat(value.coverage()).isEqualTo(50);
    }

    @Test
    void peopleOfTheSilentAreUnknownSoThatCoverageDecides() {
        Measured few = Measured.people(BigDecimal.valueOf(90), BigDecimal.valueOf(100), 10, 7);
        Measured enough = Measured.people(BigDecimal.valueOf(90), BigDecimal.valueOf(100), 10, 8);
        TargetPath trained = path(share(2025, 100, 100));

        assertThat(METHOD.stand(few, on(trained, 2025, LAST)).status()).isEqualTo(PathStatus.UNDECIDED);
        assertThat(METHOD.stand(enough, on(trained, 2025, LAST)).status()).isEqualTo(PathStatus.FAR_BEHIND);
        assertThat(METHOD.stand(enough, on(trained, 2025, LAST)).missing()).isNull();
    }

    @Test
    void anIndicatorThatIsNotCarriedOnHasEnded() {
        TargetPath trained = path(share(2023, 40, 100), share(2025, 100, 100));

        assertThat(METHOD.stand(Measured.units(1, 1, 1), on(trained, 2026, LAST))
                        .status())
                .isEqualTo(PathStatus.ENDED);
        assertThat(METHOD.stand(Measured.units(1, 1, 1), on(trained, 2022, LAST))
                        .status())
                .isEqualTo(PathStatus.NOT_YET);
        assertThat(METHOD.stand(Measured.units(1, 1, 1), on(path(), 2025, LAST)).status())
                .isEqualTo(PathStatus.NO_TARGET);
        assertThat(METHOD.stand(Measured.units(0, 5, 0), on(trained, 2025, LAST))
                        .status())
                .isEqualTo(PathStatus.NO_VALUE);
    }

    @Test
    void aHoleInThePathLiesOnTheStraightLineAndSaysSo() {
        var answer = figures(on(path(share(2025, 30, 100), share(2030, 50, 100)), 2027, LAST));

        assertThat(answer.target()).isCloseTo(0.38, within(1e-12));
        assertThat(answer.hole()).isTrue();
    }

    @Test
    void theSecondParameterComesWithTheYear() {
        TargetPath revenue = path(
                new Target(2024, "15% cơ quan báo chí tăng doanh thu 10%", 15, 100, 10, null),
                new Target(2025, "30% cơ quan báo chí tăng doanh thu 20%", 30, 100, 20, null));

        assertThat(figures(on(revenue, 2025, LAST)).growthPercent()).isEqualTo(20);
        assertThat(figures(on(revenue, 2024, LAST)).growthPercent()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "completed, 2025, true, on-path",
        "developed, 2025, true, slightly-behind",
        "formed, 2025, true, far-behind",
        "developed, 2025, false, on-path",
        "formed, 2025, false, slightly-behind",
        "completed, 2024, true, ahead",
        "completed, 2026, true, ended",
        "'', 2025, true, no-value"
    })
    void aMilestoneIsReachedByStages(String stage, int year, boolean over, String status) {
        TargetPath radio = path(stage(2023, "formed"), stage(2024, "developed"), stage(2025, "completed"));

        assertThat(Milestone.stand(stage, radio, year, over).code()).isEqualTo(status);
    }

    @Test
    void aTrendSaysWhereItCannotBeCompared() {
        assertThat(trend(all(40), all(45), true)).satisfies(t -> {
            assertThat(t.direction()).isEqualTo("rising");
            assertThat(t.points()).isCloseTo(5, within(1e-9));
            assertThat(t.least()).isFalse();
        });
        assertThat(trend(all(40), all(41), true).direction()).isEqualTo("rising");
        assertThat(trend(all(40), all(40), true).direction()).isEqualTo("flat");
        assertThat(trend(all(40), all(30), true).direction()).isEqualTo("falling");
        assertThat(trend(all(40), all(30), false)).isEqualTo(new Trend(null, "incomparable", false));
        assertThat(Trend.between(Measured.units(0, 100, 0), all(30), true, LINES))
                .isNull();
    }

    /** 40 of 100, then 30 with so many silent: with 9 the share is lower whatever they say, with 10 it need not be. */
    @ParameterizedTest
    @CsvSource({
        "40, 0, 30,  9, falling, -1",
        "40, 0, 30, 10, unsettled,",
        "40, 9, 50,  0, rising, 1",
        "40, 10, 50, 0, unsettled,",
        "40, 0, 40,  1, unsettled,",
        "40, 5, 50,  30, rising, 5",
        "40, 0, 41, 59, rising, 1"
    })
    void aTrendIsNotToldOfWhatTheSilentCouldTurn(
            int then, int silentThen, int now, int silentNow, String direction, @Nullable Double least) {
        Trend trend =
                trend(Measured.units(then, 100, 100 - silentThen), Measured.units(now, 100, 100 - silentNow), true);

        assertThat(trend.direction()).isEqualTo(direction);
        assertThat(trend.least()).isEqualTo(least != null);
        if (least == null) {
            assertThat(trend.points()).isNull();
        } else {
            assertThat(trend.points()).isCloseTo(least, within(1e-9));
        }
    }

    private static Trend trend(Measured before, Measured now, boolean comparable) {
        return Objects.requireNonNull(Trend.between(before, now, comparable, LINES));
    }

    private static Measured all(int met) {
        return Measured.units(met, 100, 100);
    }

    private static YearPath.Answer on(TargetPath path, int year, LocalDate day) {
        return YearPath.on(path, year, FIRST, LAST, day);
    }

    private static YearPath figures(YearPath.Answer answer) {
        return ((YearPath.Answer.Figures) answer).path();
    }

    private static Target share(int year, int part, int whole) {
        return new Target(year, part + "/" + whole, part, whole, null, null);
    }

    private static Target stage(int year, String stage) {
        return new Target(year, stage, null, null, null, stage);
    }

    private static TargetPath path(Target... targets) {
        return new Indicator(
                        "1", null, null, "share", null, null, "", null, null, null, null, null, null, List.of(targets))
                .path();
    }
}
