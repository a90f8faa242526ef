package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.organization.NationalHistory;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.population.PopulationRule;
import vn.hoitu.testing.ModuleTest;

/** Values of units: every vintage kept, one of them standing, their sums always right. */
@ModuleTest
class FigureBookTests {

    private static final Actor PROGRAM = Actor.program("test");
    private static final MeasureKey CONVERGED = new MeasureKey("qd-781", "3");
    private static final MeasureKey TRAINED = new MeasureKey("qd-781", "6");
    private static final MeasureKey REVENUE = new MeasureKey("qd-781", "4");
    private static final FigurePeriod Q4_2024 = new FigurePeriod(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 11, 30));
    private static final String RULE = "press-agencies";

    @Autowired
    FigureBook book;

    @Autowired
    FigureReading reading;

    @Autowired
    PeriodPopulations populations;

    @Autowired
    PopulationDesk desk;

    @Autowired
    ProgrammeShelf shelf;

    @Autowired
    NationalHistory history;

    @Autowired
    Tenancy tenancy;

    @Autowired
    DSLContext sql;

    private Map<String, UUID> ids = Map.of();
    private List<UUID> agencies = List.of();
    private UUID province = UUID.randomUUID();

    @BeforeEach
    void threeAgenciesOfYenBai() {
        shelf.found(PROGRAM);
        ids = history.load(PROGRAM).orThrow();
        province = ids.get("tinh-yen-bai");
        UUID list = populations.listOf(RULE, province, Q4_2024);
        agencies = populations.members(list).stream().map(PopulationUnit::id).toList();
        assertThat(agencies).hasSize(3);
        // The register's units are the same in every test: what an earlier one left is taken back.
        for (MeasureKey measure : List.of(CONVERGED, TRAINED, REVENUE)) {
            for (UUID agency : agencies) {
                for (FigureSource source : FigureSource.values()) {
                    reading.vintages(measure, Q4_2024, agency).stream()
                            .filter(f -> f.source() == source)
                            .reduce((a, b) -> b)
                            .filter(f -> f.status() != FigureStatus.WITHDRAWN)
                            .ifPresent(f -> keep(figure(
                                    measure, agency, source, FigureStatus.WITHDRAWN, null, null, FigureVerdict.NONE)));
                }
            }
        }
    }

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

    @Test
    void factsThatSufficeStandBeforeWhatIsDeclaredAndTheDifferenceShows() {
        UUID agency = agencies.getFirst();
        keep(met(agency, FigureSource.DECLARED, FigureStatus.OFFICIAL));
        keep(insufficient(agency));
        assertThat(standing(agency).source()).isEqualTo(FigureSource.DECLARED);
        assertThat(standing(agency).differs()).isFalse();

        keep(notMet(agency, FigureSource.AUTOMATIC, FigureStatus.PROVISIONAL));

        assertThat(standing(agency).source()).isEqualTo(FigureSource.AUTOMATIC);
        assertThat(standing(agency).differs()).isTrue();
        assertThat(total().differing()).isEqualTo(1);
        assertThat(total().notMet()).isEqualTo(1);
    }

    @Test
    void aDeclarationCountsInNoSumUntilSomebodyAcceptedIt() {
        UUID agency = agencies.getFirst();
        keep(met(agency, FigureSource.DECLARED, FigureStatus.PROVISIONAL));

        assertThat(standing(agency).waits()).isTrue();
        assertThat(total()).satisfies(t -> {
            assertThat(t.reported()).isZero();
            assertThat(t.met()).isZero();
            assertThat(t.partSum()).isZero();
            assertThat(t.insufficient()).isEqualTo(1);
        });
        assertThat(totalKnownNow()).isEqualTo(total());

        keep(met(agency, FigureSource.DECLARED, FigureStatus.OFFICIAL));

        assertThat(total().met()).isEqualTo(1);
        assertThat(totalKnownNow()).isEqualTo(total());
    }

    @Test
    void anAcceptedEstimateStandsAboveAnUnreviewedDeclarationAndTheDifferenceShows() {
        UUID agency = agencies.getFirst();
        keep(notMet(agency, FigureSource.ESTIMATED, FigureStatus.PROVISIONAL));
        keep(met(agency, FigureSource.DECLARED, FigureStatus.PROVISIONAL));

        assertThat(standing(agency)).satisfies(f -> {
            assertThat(f.source()).isEqualTo(FigureSource.ESTIMATED);
            assertThat(f.differs()).isTrue();
        });
        assertThat(total()).satisfies(t -> {
            assertThat(t.notMet()).isEqualTo(1);
            assertThat(t.met()).isZero();
            assertThat(t.differing()).isEqualTo(1);
        });
        assertThat(totalKnownNow()).isEqualTo(total());
        assertThat(knownNow(agency)).isEqualTo(standing(agency));
    }

    @Test
    void anEstimateTellsNothingMoreOnceAnAcceptedValueTookItsPlace() {
        UUID agency = agencies.getFirst();
        keep(notMet(agency, FigureSource.ESTIMATED, FigureStatus.PROVISIONAL));
        keep(met(agency, FigureSource.DECLARED, FigureStatus.OFFICIAL));

        assertThat(standing(agency)).satisfies(f -> {
            assertThat(f.source()).isEqualTo(FigureSource.DECLARED);
            assertThat(f.differs()).isFalse();
        });
        assertThat(knownNow(agency)).isEqualTo(standing(agency));
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

    private FigureTotal total() {
        return reading.total(CONVERGED, Q4_2024, RULE, province);
    }

    private FigureTotal totalKnownNow() {
        return known(Q4_2024, afterAll());
    }

    private FigureTotal known(FigurePeriod period, Instant moment) {
        return reading.totalsKnownAt(
                        List.of(new FigureReading.Asked(CONVERGED, RULE)), List.of(period), province, moment)
                .getFirst();
    }

    private UnitFigure knownNow(UUID agency) {
        return reading.unitsKnownAt(CONVERGED, Q4_2024, null, afterAll()).stream()
                .filter(f -> f.organization().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private static Instant afterAll() {
        return Instant.now().plusSeconds(60);
    }

    private UnitFigure standing(UUID agency) {
        return reading.units(CONVERGED, Q4_2024, populations.listOf(RULE, province, Q4_2024)).stream()
                .filter(f -> f.organization().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private List<UnitFigure> keep(NewFigure... figures) {
        return book.keep(PROGRAM, List.of(figures)).orThrow();
    }

    private List<FieldProblem> problems(NewFigure... figures) {
        Outcome<List<UnitFigure>> outcome = book.keep(PROGRAM, List.of(figures));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal().fields();
    }

    private static NewFigure met(UUID agency, FigureSource source, FigureStatus status) {
        return figure(CONVERGED, agency, source, status, 1, 1, FigureVerdict.MET);
    }

    private static NewFigure met(UUID agency, FigurePeriod period, FigureStatus status) {
        return new NewFigure(
                CONVERGED,
                period,
                agency,
                FigureSource.DECLARED,
                status,
                BigDecimal.ONE,
                BigDecimal.ONE,
                null,
                FigureVerdict.MET,
                status == FigureStatus.REVISED ? "Đối chiếu lại hồ sơ" : null,
                null);
    }

    private static NewFigure notMet(UUID agency, FigureSource source, FigureStatus status) {
        return figure(CONVERGED, agency, source, status, 0, 1, FigureVerdict.NOT_MET);
    }

    private static NewFigure insufficient(UUID agency) {
        return figure(
                CONVERGED,
                agency,
                FigureSource.AUTOMATIC,
                FigureStatus.PROVISIONAL,
                null,
                null,
                FigureVerdict.INSUFFICIENT);
    }

    private static NewFigure figure(
            MeasureKey measure,
            UUID agency,
            FigureSource source,
            FigureStatus status,
            @Nullable Integer part,
            @Nullable Integer whole,
            FigureVerdict verdict) {
        return new NewFigure(
                measure,
                Q4_2024,
                agency,
                source,
                status,
                part == null ? null : BigDecimal.valueOf(part),
                whole == null ? null : BigDecimal.valueOf(whole),
                null,
                verdict,
                status == FigureStatus.REVISED || status == FigureStatus.WITHDRAWN ? "Đối chiếu lại hồ sơ" : null,
                null);
    }
}
