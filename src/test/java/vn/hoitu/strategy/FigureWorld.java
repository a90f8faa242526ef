package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.organization.NationalHistory;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;

/** Three agencies of Yên Bái without figures in a quarter, and what a test keeps of them. */
@ModuleTest
abstract class FigureWorld {

    static final Actor PROGRAM = Actor.program("test");
    static final MeasureKey CONVERGED = new MeasureKey("qd-781", "3");
    static final MeasureKey TRAINED = new MeasureKey("qd-781", "6");
    static final MeasureKey REVENUE = new MeasureKey("qd-781", "4");
    static final FigurePeriod Q4_2024 = new FigurePeriod(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 11, 30));
    static final String RULE = "press-agencies";

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

    Map<String, UUID> ids = Map.of();
    List<UUID> agencies = List.of();
    UUID province = UUID.randomUUID();

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

    FigureTotal total() {
        return reading.total(CONVERGED, Q4_2024, RULE, province);
    }

    FigureTotal known(FigurePeriod period, Instant moment) {
        return reading.totalsKnownAt(
                        List.of(new FigureReading.Asked(CONVERGED, RULE)), List.of(period), province, moment)
                .getFirst();
    }

    static Instant afterAll() {
        return Instant.now().plusSeconds(60);
    }

    UnitFigure standing(UUID agency) {
        return reading.units(CONVERGED, Q4_2024, populations.listOf(RULE, province, Q4_2024)).stream()
                .filter(f -> f.organization().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    List<UnitFigure> keep(NewFigure... figures) {
        return book.keep(PROGRAM, List.of(figures)).orThrow();
    }

    static NewFigure met(UUID agency, FigureSource source, FigureStatus status) {
        return figure(CONVERGED, agency, source, status, 1, 1, FigureVerdict.MET);
    }

    static NewFigure met(UUID agency, FigurePeriod period, FigureStatus status) {
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

    static NewFigure notMet(UUID agency, FigureSource source, FigureStatus status) {
        return figure(CONVERGED, agency, source, status, 0, 1, FigureVerdict.NOT_MET);
    }

    static NewFigure figure(
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
