package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.ChangeRequest;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationRegister;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.evidence.EvidenceFact;
import vn.hoitu.shared.evidence.EvidenceSource;
import vn.hoitu.shared.evidence.FactKinds;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.evidence.Threshold;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.MovableClock;
import vn.hoitu.testing.TestAgencies;
import vn.hoitu.testing.TestNewsrooms;

/** Automatic values through the years: provisional, official, revised, withdrawn, each with what it rests on. */
@ModuleTest
class EvidenceDeskTests {

    private static final Actor PROGRAM = Actor.program("test");
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final MeasureKey CONVERGED = new MeasureKey("qd-781", "3");
    private static final MeasureKey PLATFORMS = new MeasureKey("qd-781", "1");
    /** With a 29 February in it. */
    private static final FigurePeriod Q1_2028 = new FigurePeriod(LocalDate.of(2027, 12, 1), LocalDate.of(2028, 3, 31));

    private static final FigurePeriod YEAR_2028 =
            new FigurePeriod(LocalDate.of(2027, 12, 1), LocalDate.of(2028, 11, 30));

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    OrganizationRegister register;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    Agencies agencies;

    @Autowired
    ProgrammeShelf shelf;

    @Autowired
    EvidenceBook book;

    @Autowired
    ThresholdBook thresholds;

    @Autowired
    ThresholdDesk thresholdDesk;

    @Autowired
    MeasuredPeriods periods;

    @Autowired
    MeasuredUnits units;

    @Autowired
    FigureBook figures;

    @Autowired
    FigureReading reading;

    @Autowired
    Problems texts;

    @Autowired
    DeclaredDifferences differences;

    @Autowired
    DSLContext sql;

    @Autowired
    Tenancy tenancy;

    @Autowired
    IdSource ids;

    @Autowired
    TestAgencies people;

    private final MovableClock clock = new MovableClock(at(2028, 2, 29));
    private final List<EvidenceFact> told = new ArrayList<>();
    private AgencyId paper = AgencyId.INSTALLATION;
    private EvidenceDesk desk;

    @BeforeEach
    void aPaperOfTwoPressTypes() {
        shelf.found(PROGRAM);
        paper = newsrooms.aPaper().id();
        pressTypes(LocalDate.of(2021, 1, 1), List.of("electronic", "radio"));
        clock.moveTo(at(2028, 2, 29));
        desk = desk();
        told.add(new EvidenceFact(
                FactKinds.DESK,
                Q1_2028.first(),
                "Ban hai loại hình",
                null,
                Map.of("pressTypes", "electronic,radio"),
                List.of()));
        told.add(new EvidenceFact(
                FactKinds.PUBLISHED,
                Q1_2028.first(),
                "electronic",
                null,
                Map.of("pressType", "electronic", "pieces", "9"),
                List.of()));
    }

    @Test
    void aValueIsProvisionalWhileItsPeriodRunsAndOfficialAfterwards() {
        desk.bringUpToDate(PROGRAM, paper);
        assertThat(automatic(Q1_2028)).extracting(UnitFigure::verdict).containsExactly(FigureVerdict.NOT_MET);

        storyOn(LocalDate.of(2028, 2, 29));
        desk.bringUpToDate(PROGRAM, paper);
        desk.bringUpToDate(PROGRAM, paper);
        assertThat(automatic(Q1_2028))
                .extracting(UnitFigure::vintage, UnitFigure::status, UnitFigure::verdict)
                .containsExactly(
                        tuple(1, FigureStatus.PROVISIONAL, FigureVerdict.NOT_MET),
                        tuple(2, FigureStatus.PROVISIONAL, FigureVerdict.MET));

        clock.moveTo(at(2028, 4, 1));
        desk.bringUpToDate(PROGRAM, paper);
        assertThat(automatic(Q1_2028)).hasSize(3).last().satisfies(f -> {
            assertThat(f.status()).isEqualTo(FigureStatus.OFFICIAL);
            assertThat(f.part()).isEqualByComparingTo("1");
            assertThat(f.whole()).isEqualByComparingTo("1");
        });
        assertThat(automatic(YEAR_2028)).last().extracting(UnitFigure::status).isEqualTo(FigureStatus.PROVISIONAL);
        told.removeIf(f -> f.kind().equals(FactKinds.STORY_IN_FORMS));
        desk.bringUpToDate(PROGRAM, paper);
        assertThat(automatic(Q1_2028)).as("what is settled stays").hasSize(3);
    }

    @Test
    void anotherThresholdTurnsLaterValuesAndEarlierOnesSayWhichTheyUsed() {
        storyOn(LocalDate.of(2028, 1, 15));
        desk.workOut(PROGRAM, paper, Q1_2028, null);
        Threshold asked = new Threshold("converged.stories", Q1_2028.last(), 2, "stories", "Thử nghiệm", null, true);
        tenancy.within(AgencyId.INSTALLATION, () -> thresholds.add(ids.next(), asked, "thử", PROGRAM, clock.instant()));

        desk.workOut(PROGRAM, paper, Q1_2028, null);

        List<UnitFigure> all = automatic(Q1_2028);
        assertThat(all).extracting(UnitFigure::verdict).containsExactly(FigureVerdict.MET, FigureVerdict.NOT_MET);
        assertThat(stories(all.get(0))).isEqualTo(1);
        assertThat(stories(all.get(1))).isEqualTo(2);
        Threshold back = new Threshold("converged.stories", Q1_2028.last(), 1, "stories", "Thử nghiệm", null, true);
        tenancy.within(
                AgencyId.INSTALLATION,
                () -> thresholds.add(
                        ids.next(), back, "thử", PROGRAM, clock.instant().plusSeconds(1)));
        desk.workOut(PROGRAM, paper, Q1_2028, null);
        assertThat(automatic(Q1_2028)).extracting(UnitFigure::verdict).last().isEqualTo(FigureVerdict.MET);
    }

    @Test
    void whatIsOfficialIsRevisedOnlyWithAReason() {
        storyOn(LocalDate.of(2028, 1, 15));
        clock.moveTo(at(2028, 4, 2));
        desk.workOut(PROGRAM, paper, Q1_2028, null);
        told.removeIf(f -> f.kind().equals(FactKinds.STORY_IN_FORMS));

        desk.workOut(PROGRAM, paper, Q1_2028, "Một đề tài bị tính nhầm");

        assertThat(automatic(Q1_2028))
                .extracting(UnitFigure::status)
                .containsExactly(FigureStatus.OFFICIAL, FigureStatus.REVISED);
        assertThat(automatic(Q1_2028)).last().extracting(UnitFigure::reason).isEqualTo("Một đề tài bị tính nhầm");
        storyOn(LocalDate.of(2028, 1, 16));
        desk.workOut(PROGRAM, paper, Q1_2028, null);
        assertThat(automatic(Q1_2028)).last().satisfies(f -> {
            assertThat(f.status()).isEqualTo(FigureStatus.REVISED);
            assertThat(f.reason()).contains("Tính lại");
        });
    }

    @Test
    void aUnitThatLeavesTheDenominatorInTheMiddleOfAPeriodHasItsValueWithdrawn() {
        storyOn(LocalDate.of(2028, 1, 15));
        desk.workOut(PROGRAM, paper, Q1_2028, null);
        assertThat(automatic(Q1_2028)).last().extracting(UnitFigure::verdict).isEqualTo(FigureVerdict.MET);
        pressTypes(LocalDate.of(2028, 2, 1), List.of("electronic"));

        desk.workOut(PROGRAM, paper, Q1_2028, null);
        desk.workOut(PROGRAM, paper, Q1_2028, null);

        assertThat(automatic(Q1_2028)).hasSize(2).last().satisfies(f -> {
            assertThat(f.status()).isEqualTo(FigureStatus.WITHDRAWN);
            assertThat(f.reason()).contains("29/02/2028").contains("mẫu số");
        });
        assertThat(standing(CONVERGED)).isEmpty();
        assertThat(standing(PLATFORMS)).as("it is still a press agency").hasSize(1);
    }

    @Test
    void aUnitThatJoinsInTheMiddleIsMeasuredByWhatItDidSince() {
        pressTypes(LocalDate.of(2028, 1, 1), List.of("electronic"));
        desk.workOut(PROGRAM, paper, Q1_2028, null);
        assertThat(automatic(Q1_2028)).isEmpty();
        pressTypes(LocalDate.of(2028, 2, 15), List.of("electronic", "radio"));
        storyOn(LocalDate.of(2028, 2, 20));

        desk.workOut(PROGRAM, paper, Q1_2028, null);

        assertThat(automatic(Q1_2028)).extracting(UnitFigure::verdict).containsExactly(FigureVerdict.MET);
    }

    @Test
    void aUnitThatEndsIsMeasuredNoMore() {
        desk.workOut(PROGRAM, paper, Q1_2028, null);
        OrganizationView self = portrait();
        register.change(
                        PROGRAM,
                        self.id(),
                        new ChangeRequest(
                                "close",
                                LocalDate.of(2028, 2, 10),
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                "Quyết định thử nghiệm",
                                null,
                                self.version()))
                .orThrow();

        desk.workOut(PROGRAM, paper, Q1_2028, null);

        assertThat(automatic(Q1_2028)).last().extracting(UnitFigure::status).isEqualTo(FigureStatus.WITHDRAWN);
        assertThat(standing(PLATFORMS)).isEmpty();
    }

    @Test
    void indicatorsThatTheDecisionLetEndIn2025AreNotMeasuredLater() {
        assertThat(tenancy.system(() -> periods.indicators(Q1_2028)))
                .extracting(i -> i.code())
                .containsExactly("1", "2", "3", "4");
        assertThat(tenancy.system(() ->
                        periods.indicators(new FigurePeriod(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 3, 31)))))
                .extracting(i -> i.code())
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void theFirstQuarterRunsInDecemberAndTheFourthEndsInNovember() {
        assertThat(tenancy.system(() -> periods.running(LocalDate.of(2027, 12, 1))))
                .extracting(n -> n.term() + n.year())
                .containsExactlyInAnyOrder("Q12028", "YEAR2028");
        assertThat(tenancy.system(() -> periods.over(LocalDate.of(2028, 4, 1), 3)))
                .extracting(n -> n.term() + n.year())
                .containsExactly("Q12028", "YEAR2027", "Q42027");
    }

    @Test
    void aPeriodIsFoundByItsCodeInTheCalendar() {
        assertThat(tenancy.system(() -> periods.coded("2028-Q1")).orElseThrow().period())
                .isEqualTo(Q1_2028);
        assertThat(tenancy.system(() -> periods.coded("2028-YEAR"))
                        .orElseThrow()
                        .period())
                .isEqualTo(YEAR_2028);
        assertThat(tenancy.system(() -> periods.coded("2028-Q9"))).isEmpty();
        assertThat(tenancy.system(() -> periods.coded(""))).isEmpty();
    }

    @Test
    void onlyTheOperatorSetsAThresholdAndOnlyOneThatARuleAsksFor() {
        ThresholdDesk.Wish wish =
                new ThresholdDesk.Wish("converged.stories", LocalDate.of(2099, 1, 1), 5, "Thử", null, true, "Thử");
        Actor chief = people.aPerson("Tổng biên tập", paper, Role.EDITOR_IN_CHIEF);

        assertThat(thresholdDesk.set(chief, wish)).isInstanceOf(Outcome.Refused.class);
        assertThat(thresholdDesk.set(PROGRAM, wish)).isInstanceOf(Outcome.Done.class);
        assertThat(thresholdDesk.set(
                        PROGRAM,
                        new ThresholdDesk.Wish("no.such", LocalDate.of(2099, 1, 1), 5, "Thử", null, true, "Thử")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(thresholdDesk.set(
                        PROGRAM, new ThresholdDesk.Wish("converged.stories", null, -1, "", null, true, null)))
                .isInstanceOf(Outcome.Refused.class);
    }

    private EvidenceDesk desk() {
        EvidenceSource source = new EvidenceSource() {
            @Override
            public Set<String> tells() {
                return Set.of(FactKinds.DESK, FactKinds.PUBLISHED, FactKinds.STORY_IN_FORMS);
            }

            @Override
            public List<EvidenceFact> facts(AgencyId agency, LocalDate first, LocalDate last) {
                return List.copyOf(told);
            }
        };
        return new EvidenceDesk(
                new EvidenceGathering(List.of(source), agencies),
                book,
                thresholds,
                periods,
                units,
                figures,
                reading,
                new AutomaticFigures(texts, clock),
                differences,
                sql,
                tenancy,
                ids,
                clock);
    }

    private void storyOn(LocalDate day) {
        told.add(new EvidenceFact(
                FactKinds.STORY_IN_FORMS,
                day,
                "Chợ phiên",
                null,
                Map.of("pressTypes", "electronic,radio", "forms", "2"),
                List.of()));
    }

    private void pressTypes(LocalDate on, List<String> types) {
        OrganizationView self = portrait();
        register.change(
                        PROGRAM,
                        self.id(),
                        new ChangeRequest(
                                "press-types",
                                on,
                                null,
                                null,
                                null,
                                types,
                                null,
                                null,
                                "Giấy phép thử nghiệm",
                                null,
                                self.version()))
                .orThrow();
    }

    private OrganizationView portrait() {
        return directory.find(paper.value(), null, VI).orElseThrow();
    }

    private List<UnitFigure> automatic(FigurePeriod period) {
        return reading.vintages(CONVERGED, period, paper.value()).stream()
                .filter(f -> f.source() == FigureSource.AUTOMATIC)
                .toList();
    }

    private List<UnitFigure> standing(MeasureKey measure) {
        return reading.ofUnit(paper.value(), List.of(Q1_2028)).stream()
                .filter(f -> f.measure().equals(measure))
                .toList();
    }

    private int stories(UnitFigure figure) {
        UUID proof = java.util.Objects.requireNonNull(figure.proof());
        return tenancy.system(() -> book.find(proof)).orElseThrow().thresholds().stream()
                .filter(t -> t.code().equals("converged.stories"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Instant at(int year, int month, int day) {
        return LocalDate.of(year, month, day).atTime(3, 0).toInstant(ZoneOffset.UTC);
    }
}
