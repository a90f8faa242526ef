package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** What a unit declared and what it reported of the same: which of the two stands, and what comes back. */
class DeclarationBesideReportTests extends DeclarationWorld {

    @Test
    void whatAReportSaidStaysWhateverBecomesOfADeclarationThatWaited() throws IOException {
        UUID report = UUID.randomUUID();
        reported(report);

        UUID returned = declare(LEVEL, dossier("not-met")).orThrow();
        assertThat(standing(LEVEL).proof()).isEqualTo(report);
        decisions.review(paper, overseer, returned, 1, false, "Thiếu hồ sơ").orThrow();
        assertThat(standing(LEVEL).proof()).isEqualTo(report);
        UUID withdrawn = declare(LEVEL, dossier("not-met")).orThrow();
        decisions.withdraw(paper, secretary, withdrawn, 1, "Khai nhầm").orThrow();
        assertThat(standing(LEVEL).status()).isEqualTo(FigureStatus.OFFICIAL);

        UUID accepted = declare(LEVEL, dossier("not-met")).orThrow();
        decisions.review(paper, overseer, accepted, 1, true, null).orThrow();
        assertThat(standing(LEVEL).status()).isEqualTo(FigureStatus.REVISED);
        assertThat(standing(LEVEL).proof()).isEqualTo(accepted);
    }

    @Test
    void whatWasAcceptedOrWaitsStandsAgainOnceTheReportThatReplacedItIsTakenBack() throws IOException {
        UUID report = UUID.randomUUID();
        UUID accepted = declare(LEVEL, dossier("not-met")).orThrow();
        decisions.review(paper, overseer, accepted, 1, true, null).orThrow();
        ofReport(report, FigureStatus.REVISED, "Báo cáo quý");
        assertThat(standing(LEVEL).verdict()).isEqualTo(FigureVerdict.MET);

        ofReport(report, FigureStatus.WITHDRAWN, "Gửi nhầm");
        tenancy.within(AgencyId.INSTALLATION, () -> kept.standAgain(overseer, LEVEL, Q1_2025, paper.value()));

        assertThat(standing(LEVEL)).satisfies(f -> {
            assertThat(f.proof()).isEqualTo(accepted);
            assertThat(f.verdict()).isEqualTo(FigureVerdict.NOT_MET);
            assertThat(f.status()).isEqualTo(FigureStatus.OFFICIAL);
        });
    }

    @Test
    void aReportThatCameInBetweenIsRevisedByWhatIsAcceptedAfterIt() throws IOException {
        UUID waiting = declare(LEVEL, dossier("not-met")).orThrow();
        reported(UUID.randomUUID());

        decisions.review(paper, overseer, waiting, 1, true, null).orThrow();

        assertThat(standing(LEVEL).status()).isEqualTo(FigureStatus.REVISED);
        assertThat(standing(LEVEL).verdict()).isEqualTo(FigureVerdict.NOT_MET);
        assertThat(standing(LEVEL).proof()).isEqualTo(waiting);
    }

    private void reported(UUID report) {
        ofReport(report, FigureStatus.OFFICIAL, null);
    }

    private void ofReport(UUID report, FigureStatus status, @Nullable String reason) {
        book.keep(
                        Actor.program("test"),
                        List.of(new NewFigure(
                                LEVEL,
                                Q1_2025,
                                paper.value(),
                                FigureSource.DECLARED,
                                status,
                                BigDecimal.ONE,
                                BigDecimal.ONE,
                                null,
                                FigureVerdict.MET,
                                reason,
                                report)))
                .orThrow();
    }
}
