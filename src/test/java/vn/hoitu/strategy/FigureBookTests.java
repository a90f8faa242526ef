package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;

/** Values of units: every vintage kept, in an order that makes sense, their sums always right. */
class FigureBookTests extends FigureWorld {

    @Test
    void provisionalOfficialAndRevisedFiguresAllStayAndTheLastOneStands() {
        UUID agency = agencies.getFirst();
        int before = reading.vintages(CONVERGED, Q4_2024, agency).size();

        keep(met(agency, FigureSource.DECLARED, FigureStatus.PROVISIONAL));
        keep(notMet(agency, FigureSource.DECLARED, FigureStatus.OFFICIAL));
        keep(met(agency, FigureSource.DECLARED, FigureStatus.REVISED));
        keep(met(agency, FigureSource.DECLARED, FigureStatus.REVISED));

        assertThat(reading.vintages(CONVERGED, Q4_2024, agency)).hasSize(before + 3);
        assertThat(standing(agency)).satisfies(f -> assertThat(f.status()).isEqualTo(FigureStatus.REVISED));
        assertThat(total()).satisfies(t -> {
            assertThat(t.members()).isEqualTo(3);
            assertThat(t.reported()).isEqualTo(1);
            assertThat(t.met()).isEqualTo(1);
            assertThat(t.declared()).isEqualTo(1);
        });
    }

    @Test
    void whatWasReportedOnADayCanBeAskedForEver() {
        UUID agency = agencies.getFirst();
        keep(notMet(agency, FigureSource.DECLARED, FigureStatus.OFFICIAL));
        Instant then = reading.vintages(CONVERGED, Q4_2024, agency).stream()
                .filter(f -> f.source() == FigureSource.DECLARED)
                .reduce((a, b) -> b)
                .orElseThrow()
                .recordedAt();
        keep(met(agency, FigureSource.DECLARED, FigureStatus.REVISED));

        assertThat(reading.unitsKnownAt(CONVERGED, Q4_2024, null, then))
                .filteredOn(f -> f.organization().equals(agency))
                .extracting(UnitFigure::verdict)
                .containsExactly(FigureVerdict.NOT_MET);
        assertThat(standing(agency).verdict()).isEqualTo(FigureVerdict.MET);
    }

    @Test
    void theSumOfAnEarlierDayStaysWhatItWasWhateverComesLater() {
        FigurePeriod spring = new FigurePeriod(LocalDate.of(1991, 1, 1), LocalDate.of(1991, 3, 31));
        keep(notMet(agencies.getFirst(), FigureSource.DECLARED, FigureStatus.OFFICIAL));
        populations.listOf(RULE, province, spring);
        recordedTwoDaysAgo(agencies.getFirst(), spring);
        Instant then = Instant.now().minus(Duration.ofDays(1));
        keep(met(agencies.getFirst(), spring, FigureStatus.REVISED));
        keep(met(agencies.getLast(), spring, FigureStatus.OFFICIAL));

        // Counted once, and read once more.
        for (int time = 0; time < 2; time++) {
            assertThat(known(spring, then)).satisfies(t -> {
                assertThat(t.reported()).isEqualTo(1);
                assertThat(t.met()).isZero();
                assertThat(t.notMet()).isEqualTo(1);
                assertThat(t.members()).isEqualTo(3);
            });
        }
        assertThat(known(spring, afterAll())).satisfies(t -> {
            assertThat(t.reported()).isEqualTo(2);
            assertThat(t.met()).isEqualTo(2);
        });
    }

    @Test
    void whatIsTakenBackCountsNoMore() {
        UUID agency = agencies.getFirst();
        keep(met(agency, FigureSource.DECLARED, FigureStatus.OFFICIAL));
        keep(figure(CONVERGED, agency, FigureSource.DECLARED, FigureStatus.WITHDRAWN, 1, 1, FigureVerdict.MET));

        assertThat(reading.units(CONVERGED, Q4_2024, null))
                .noneMatch(f -> f.organization().equals(agency));
        assertThat(total().reported()).isZero();
    }

    @Test
    void aPartAboveItsWholeIsRefusedWhereSharesAreCountedAndAllowedWhereGrowthIs() {
        UUID agency = agencies.getFirst();

        assertThat(problems(figure(
                        TRAINED, agency, FigureSource.DECLARED, FigureStatus.OFFICIAL, 31, 30, FigureVerdict.NONE)))
                .extracting(FieldProblem::field)
                .containsExactly("figures[0].part");
        keep(figure(REVENUE, agency, FigureSource.DECLARED, FigureStatus.OFFICIAL, 120, 100, FigureVerdict.MET));
    }

    @Test
    void aNumberThatWouldSpoilEverySumIsRefused() {
        NewFigure endless = new NewFigure(
                REVENUE,
                Q4_2024,
                agencies.getFirst(),
                FigureSource.DECLARED,
                FigureStatus.OFFICIAL,
                new BigDecimal("1e130000"),
                new BigDecimal("1e-130000"),
                null,
                FigureVerdict.MET,
                null,
                null);

        assertThat(problems(endless))
                .extracting(FieldProblem::field)
                .containsExactly("figures[0].part", "figures[0].whole");
        assertThat(problems(endless)).extracting(FieldProblem::code).containsOnly("number-too-large");
    }

    @Test
    void anOrderThatMakesNoSenseIsRefusedAndNothingOfTheLotIsKept() {
        UUID agency = agencies.getFirst();
        keep(met(agency, FigureSource.DECLARED, FigureStatus.OFFICIAL));
        int before = reading.vintages(CONVERGED, Q4_2024, agencies.getLast()).size();

        assertThat(problems(
                        met(agencies.getLast(), FigureSource.DECLARED, FigureStatus.OFFICIAL),
                        notMet(agency, FigureSource.DECLARED, FigureStatus.PROVISIONAL)))
                .extracting(FieldProblem::field)
                .containsExactly("figures[1].status");
        assertThat(reading.vintages(CONVERGED, Q4_2024, agencies.getLast())).hasSize(before);
        assertThat(problems(new NewFigure(
                        new MeasureKey("qd-781", "99"),
                        Q4_2024,
                        agency,
                        FigureSource.DECLARED,
                        FigureStatus.OFFICIAL,
                        null,
                        null,
                        null,
                        FigureVerdict.MET,
                        null,
                        null)))
                .extracting(FieldProblem::field)
                .containsExactly("figures[0].measure");
    }

    @Test
    void twoWhoFileAtOnceBothCount() throws Exception {
        try (var people = Executors.newFixedThreadPool(3)) {
            List<Callable<Object>> filing = agencies.stream()
                    .<Callable<Object>>map(a -> () -> keep(met(a, FigureSource.DECLARED, FigureStatus.OFFICIAL)))
                    .toList();
            for (var done : people.invokeAll(filing)) {
                done.get();
            }
        }
        assertThat(total().met()).isEqualTo(3);
    }

    private void recordedTwoDaysAgo(UUID agency, FigurePeriod period) {
        tenancy.system(() -> sql.execute(
                """
                insert into strategy.figure (measure_id, period_id, organization_id, source, vintage, status, verdict, part,
                    whole, recorded_at, recorded_by, recorded_by_name)
                select m.id, p.id, ?, 'declared', 1, 'official', 'not-met', 0, 1, now() - interval '2 days', ?, 'test'
                from strategy.measure m, strategy.period p
                where m.programme = ? and m.indicator = ? and p.first_day = ? and p.last_day = ?
                """, agency, agency, CONVERGED.programme(), CONVERGED.indicator(), period.first(), period.last()));
    }

    private List<FieldProblem> problems(NewFigure... figures) {
        Outcome<List<UnitFigure>> outcome = book.keep(PROGRAM, List.of(figures));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal().fields();
    }
}
