package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hoitu.strategy.population.PopulationRule;

/** The frozen list of a period is its denominator, whoever drew or froze it, and the sums follow it. */
class PeriodDenominatorTests extends FigureWorld {

    @Test
    void anotherFrozenListTakesThePlaceOfTheDrawnOneAndTheSumsFollow() {
        keep(met(agencies.getFirst(), FigureSource.DECLARED, FigureStatus.OFFICIAL));
        UUID drawn = populations.listOf(RULE, province, Q4_2024);

        UUID frozen = desk.freeze(PROGRAM, RULE, province, Q4_2024.last(), "Công văn", "Chốt lại")
                .orThrow();

        assertThat(frozen).isNotEqualTo(drawn);
        assertThat(populations.listOf(RULE, province, Q4_2024)).isEqualTo(frozen);
        assertThat(total()).satisfies(t -> {
            assertThat(t.population()).isEqualTo(frozen);
            assertThat(t.met()).isEqualTo(1);
        });
        assertThat(reading.totals(List.of(new FigureReading.Asked(CONVERGED, RULE)), List.of(Q4_2024), province))
                .singleElement()
                .isEqualTo(total());
    }

    @Test
    void aListFrozenBeforeAnybodyAskedForThePeriodIsItsDenominator() {
        LocalDate last = LocalDate.of(2024, 11, 17);
        desk.freeze(PROGRAM, RULE, province, last, "Công văn", "Chốt lần đầu").orThrow();
        UUID newest = desk.freeze(PROGRAM, RULE, province, last, "Công văn", "Chốt lại")
                .orThrow();

        assertThat(populations.listOf(RULE, province, new FigurePeriod(LocalDate.of(2024, 11, 4), last)))
                .isEqualTo(newest);
    }

    @Test
    void twoWhoDrawTheSameListsInDifferentOrdersNeverWaitForEachOther() throws Exception {
        LocalDate first = LocalDate.of(1990, 1, 1);
        List<FigurePeriod> days = IntStream.range(0, 24)
                .mapToObj(i -> new FigurePeriod(first.plusDays(i), first.plusDays(i)))
                .toList();
        populations.ensure(List.of(PopulationRule.TWO_PRESS_TYPES.code()), province, days);
        CyclicBarrier together = new CyclicBarrier(2);

        try (var people = Executors.newFixedThreadPool(2)) {
            for (var done : people.invokeAll(List.of(drawing(days, together), drawing(days.reversed(), together)))) {
                done.get();
            }
        }

        assertThat(days.stream()
                        .map(day -> populations.listOf(RULE, province, day))
                        .distinct())
                .hasSameSizeAs(days);
    }

    private Callable<Boolean> drawing(List<FigurePeriod> days, CyclicBarrier together) {
        return () -> {
            together.await();
            populations.ensure(List.of(RULE), province, days);
            return true;
        };
    }
}
