package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Actor;

/** What a unit declared with proof and what it said in a report are two sources: neither overwrites the other. */
class DeclaredAndReportedTests extends DeclarationWorld {

    @Autowired
    Clock clock;

    @Test
    void whereTheTwoDisagreeTheLaterStandsAndIsMarked() throws IOException {
        UUID declared = accepted("not-met");
        assertThat(standing().differs()).isFalse();

        UUID report = UUID.randomUUID();
        reported(report, FigureStatus.OFFICIAL, null);

        assertThat(standing()).satisfies(f -> {
            assertThat(f.source()).isEqualTo(FigureSource.REPORTED);
            assertThat(f.proof()).isEqualTo(report);
            assertThat(f.verdict()).isEqualTo(FigureVerdict.MET);
            assertThat(f.status()).as("the first report revises nothing").isEqualTo(FigureStatus.OFFICIAL);
            assertThat(f.differs()).isTrue();
            assertThat(f.counts()).isTrue();
        });
        assertThat(reading.vintages(LEVEL, Q1_2025, paper.value()))
                .extracting(UnitFigure::source, UnitFigure::vintage, UnitFigure::proof)
                .contains(tuple(FigureSource.DECLARED, 2, declared), tuple(FigureSource.REPORTED, 1, report));
        assertThat(then()).isEqualTo(standing());
    }

    @Test
    void whereTheyAgreeNothingIsMarked() throws IOException {
        accepted("met");

        reported(UUID.randomUUID(), FigureStatus.OFFICIAL, null);

        assertThat(standing().differs()).isFalse();
        assertThat(standing().source()).isEqualTo(FigureSource.REPORTED);
    }

    @Test
    void onceTheReportIsTakenBackWhatWasAcceptedStandsAgain() throws IOException {
        UUID declared = accepted("not-met");
        UUID report = UUID.randomUUID();
        reported(report, FigureStatus.OFFICIAL, null);

        reported(report, FigureStatus.WITHDRAWN, "Gửi nhầm");

        assertThat(standing()).satisfies(f -> {
            assertThat(f.proof()).isEqualTo(declared);
            assertThat(f.verdict()).isEqualTo(FigureVerdict.NOT_MET);
            assertThat(f.status()).isEqualTo(FigureStatus.OFFICIAL);
            assertThat(f.differs()).isFalse();
        });
    }

    @Test
    void onceTheDeclarationIsTakenBackWhatWasReportedStandsAgain() throws IOException {
        UUID report = UUID.randomUUID();
        reported(report, FigureStatus.OFFICIAL, null);
        UUID declared = accepted("not-met");
        assertThat(standing().proof()).isEqualTo(declared);
        assertThat(standing().differs()).isTrue();

        decisions.withdraw(paper, secretary, declared, 2, "Khai nhầm").orThrow();

        assertThat(standing().proof()).isEqualTo(report);
        assertThat(standing().differs()).isFalse();
    }

    @Test
    void whatAReportSaidStaysWhateverBecomesOfADeclarationThatWaited() throws IOException {
        UUID report = UUID.randomUUID();
        reported(report, FigureStatus.OFFICIAL, null);

        UUID returned = declare("not-met");
        assertThat(standing().proof()).isEqualTo(report);
        decisions.review(paper, overseer, returned, 1, false, "Thiếu hồ sơ").orThrow();
        assertThat(standing().proof()).isEqualTo(report);
        UUID withdrawn = declare("not-met");
        decisions.withdraw(paper, secretary, withdrawn, 1, "Khai nhầm").orThrow();

        assertThat(standing().proof()).isEqualTo(report);
        assertThat(standing().status()).isEqualTo(FigureStatus.OFFICIAL);
    }

    private UUID accepted(String verdict) throws IOException {
        UUID id = declare(verdict);
        decisions.review(paper, overseer, id, 1, true, null).orThrow();
        return id;
    }

    private UUID declare(String verdict) throws IOException {
        return declare(LEVEL, dossier(verdict)).orThrow();
    }

    private void reported(UUID report, FigureStatus status, @Nullable String reason) {
        book.keep(
                        Actor.program("test"),
                        List.of(new NewFigure(
                                LEVEL,
                                Q1_2025,
                                paper.value(),
                                FigureSource.REPORTED,
                                status,
                                BigDecimal.ONE,
                                BigDecimal.ONE,
                                null,
                                FigureVerdict.MET,
                                reason,
                                report)))
                .orThrow();
    }

    private UnitFigure standing() {
        return standing(LEVEL);
    }

    /** What the same rule says of a moment. */
    private UnitFigure then() {
        Instant now = clock.instant().plusSeconds(1);
        return reading.ofUnitKnownAt(paper.value(), List.of(LEVEL), List.of(Q1_2025), now).stream()
                .findFirst()
                .orElseThrow();
    }
}
