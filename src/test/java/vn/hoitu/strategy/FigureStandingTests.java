package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Of several sources of one value one stands; whether the others say something else is shown. */
class FigureStandingTests extends FigureWorld {

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

    private FigureTotal totalKnownNow() {
        return known(Q4_2024, afterAll());
    }

    private UnitFigure knownNow(UUID agency) {
        return reading.unitsKnownAt(CONVERGED, Q4_2024, null, afterAll()).stream()
                .filter(f -> f.organization().equals(agency))
                .findFirst()
                .orElseThrow();
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
}
