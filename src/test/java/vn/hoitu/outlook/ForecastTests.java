package vn.hoitu.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.hoitu.outlook.method.Blocks;
import vn.hoitu.outlook.method.Forecast;
import vn.hoitu.outlook.method.Ranking;
import vn.hoitu.strategy.programme.Growth;

/** Forecasts, rankings and growth, with figures worked out by hand. */
class ForecastTests {

    @Test
    void sevenPointsGiveNoForecast() {
        assertThat(Forecast.of(line(7), 4)).isEmpty();
        assertThat(Forecast.of(line(8), 4)).isPresent();
    }

    @Test
    void aStraightLineGoesOnAndIsDamped() {
        // 10 %, 14 %, … 38 %: slope 4; one period ahead 38 + 4 * 0.9, two ahead 38 + 4 * (0.9 + 0.81).
        var result = Forecast.of(line(8), 2).orElseThrow();

        assertThat(result.points().get(0).value()).isCloseTo(0.416, within(1e-9));
        assertThat(result.points().get(1).value()).isCloseTo(0.4484, within(1e-9));
        // Each of the three tests misses by the tenth of the slope that damping takes away.
        assertThat(result.tests()).isEqualTo(3);
        assertThat(result.error()).isCloseTo(0.004, within(1e-9));
        assertThat(result.inside()).isEqualTo(3);
    }

    @Test
    void oneWildValueDoesNotTurnIt() {
        List<Double> wild = new java.util.ArrayList<>(line(9));
        wild.set(4, 0.99);

        // The median slope stays 4 points: 10 + 8 * 4 = 42, and 3.6 more.
        assertThat(Forecast.of(wild, 1).orElseThrow().points().getFirst().value())
                .isCloseTo(0.456, within(1e-9));
    }

    @Test
    void theIntervalIsThatOfStudent() {
        // Straight line: the deviation is the least one, half a point. Six degrees of freedom at 90 %: 1.43976;
        // spread 8 * 63 / 12 = 42, distance 8 - 3.5 = 4.5.
        var point = Forecast.of(line(8), 1).orElseThrow().points().getFirst();
        double half = 1.43976 * 0.005 * Math.sqrt(1 + 1.0 / 8 + 4.5 * 4.5 / 42);

        assertThat(point.high() - point.value()).isCloseTo(half, within(1e-6));
        assertThat(point.value() - point.low()).isCloseTo(half, within(1e-6));
    }

    @Test
    void anIntervalRemainsWhereTheLineRunsIntoTheEnd() {
        // 65 %, 70 %, … 100 %: the line goes on to 104.5 %, which cannot be; below 100 % it stays open.
        List<Double> steep =
                IntStream.range(0, 8).mapToDouble(i -> 0.65 + 0.05 * i).boxed().toList();

        var point = Forecast.of(steep, 1).orElseThrow().points().getFirst();

        assertThat(point.value()).isEqualTo(1);
        assertThat(point.high()).isEqualTo(1);
        assertThat(point.low()).isCloseTo(1 - 1.43976 * 0.005 * Math.sqrt(1 + 1.0 / 8 + 4.5 * 4.5 / 42), within(1e-6));
    }

    @Test
    void anIntervalIsNeverNarrowerThanWhatTheMethodUsuallyMissedBy() {
        // Six zeros, then two times 25 %: the median line stays at zero and every residual's median is zero too. The
        // three tests missed by 0, 25 and 25 points; four of five of them by 25 at the most.
        var result = Forecast.of(List.of(0d, 0d, 0d, 0d, 0d, 0d, 0.25, 0.25), 2).orElseThrow();

        assertThat(result.points().get(0).value()).isZero();
        assertThat(result.points().get(0).high()).isCloseTo(0.25, within(1e-9));
        // Two ahead: wider by the root of (1 + 1/8 + 5.5² / 42) / (1 + 1/8 + 4.5² / 42).
        assertThat(result.points().get(1).high())
                .isCloseTo(0.25 * Math.sqrt((1.125 + 5.5 * 5.5 / 42) / (1.125 + 4.5 * 4.5 / 42)), within(1e-9));
        assertThat(result.error()).isCloseTo(0.5 / 3, within(1e-9));
        // The first miss of 25 points was outside; the second lay in the interval that had learnt of it.
        assertThat(result.inside()).isEqualTo(2);
    }

    @Property(tries = 200)
    void neverLeavesWhatCanBe(@ForAll @Size(min = 8, max = 48) List<@DoubleRange(min = 0, max = 1) Double> series) {
        assertThat(Forecast.of(series, 6).orElseThrow().points()).allSatisfy(p -> {
            assertThat(p.low()).isBetween(0.0, p.value());
            assertThat(p.high()).isBetween(p.value(), 1.0);
        });
    }

    @Test
    void equalsShareAPlaceAndSmallOnesHaveNone() {
        var placed = Ranking.of(
                List.of(entry("a", 8, 10), entry("b", 9, 10), entry("c", 16, 20), entry("d", 1, 1), entry("e", 5, 10)),
                5);

        assertThat(placed).extracting(p -> p.entry().what()).containsExactly("b", "a", "c", "e", "d");
        assertThat(placed).extracting(Ranking.Placed::place).containsExactly(1, 2, 2, 4, null);
        assertThat(placed.getLast().why()).isEqualTo("small");
    }

    @Test
    void whoIsSilentStandsBesideTheRanking() {
        var placed = Ranking.of(
                List.of(new Ranking.Entry<>("x", BigDecimal.ZERO, BigDecimal.TEN, false), entry("y", 0, 10)), 5);

        assertThat(placed).extracting(Ranking.Placed::why).containsExactly(null, "silent");
        assertThat(placed).extracting(Ranking.Placed::place).containsExactly(1, null);
    }

    @Test
    void growthIsMetExactlyAtTheThreshold() {
        assertThat(Growth.isMet(new BigDecimal("120"), new BigDecimal("100"), 20))
                .isTrue();
        assertThat(Growth.isMet(new BigDecimal("119.99"), new BigDecimal("100"), 20))
                .isFalse();
        assertThat(Growth.isMet(new BigDecimal("5"), BigDecimal.ZERO, 20)).isFalse();
    }

    @Test
    void aBlockFollowsFromKindAndPlace() {
        Blocks blocks = new Blocks(List.of(
                new Blocks.Rule("newspaper", "central", "central-papers"),
                new Blocks.Rule("newspaper", "local", "local-papers"),
                new Blocks.Rule("broadcaster", "any", "stations")));

        assertThat(blocks.of("newspaper", true)).isEqualTo("local-papers");
        assertThat(blocks.of("newspaper", false)).isEqualTo("central-papers");
        assertThat(blocks.of("broadcaster", true)).isEqualTo("stations");
        assertThat(blocks.of("portal", true)).isNull();
    }

    private static Ranking.Entry<String> entry(String name, int part, int whole) {
        return new Ranking.Entry<>(name, BigDecimal.valueOf(part), BigDecimal.valueOf(whole), true);
    }

    /** 10 %, 14 %, 18 %, … */
    private static List<Double> line(int points) {
        return IntStream.range(0, points)
                .mapToDouble(i -> 0.10 + 0.04 * i)
                .boxed()
                .toList();
    }
}
