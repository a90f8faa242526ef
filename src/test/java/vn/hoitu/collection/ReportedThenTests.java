package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.strategy.FigureBook;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureSource;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.NewFigure;

/** "What did we report on 5 July?" is answered by the report alone, whatever else was declared of the same period. */
class ReportedThenTests extends CollectionWorld {

    private static final FigurePeriod SECOND_QUARTER =
            new FigurePeriod(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30));

    @Autowired
    FigureBook book;

    @Test
    void aDeclarationThatWasNeverInTheReportIsNotAmongWhatItSaid() {
        String report = report(openQuarter("Q2", 2025), paper);
        declared(3);

        assertThat(said(report, "")).as("before anything was reported").isEmpty();
        reported(report, Map.of("6", List.of(8, 10)), "official");

        assertThat(said(report, "")).containsExactly("reported official 8");
    }

    @Test
    void aDeclarationBesideAnEstimateIsNotAmongWhatWasReported() {
        String report = report(openQuarter("Q2", 2025), paper);
        reported(report, Map.of("6", List.of(5, 10)), "provisional");
        Instant between = Instant.now();
        declared(3);
        reported(report, Map.of("6", List.of(8, 10)), "official");

        assertThat(said(report, "?knownAt=" + between)).containsExactly("estimated provisional 5");
        assertThat(said(report, "")).containsExactlyInAnyOrder("estimated provisional 5", "reported official 8");
    }

    private void declared(int part) {
        book.keep(
                        PROGRAM,
                        List.of(new NewFigure(
                                new MeasureKey("qd-781", "6"),
                                SECOND_QUARTER,
                                paper,
                                FigureSource.DECLARED,
                                FigureStatus.PROVISIONAL,
                                BigDecimal.valueOf(part),
                                BigDecimal.TEN,
                                null,
                                FigureVerdict.NONE,
                                null,
                                UUID.randomUUID())))
                .orThrow();
    }

    private List<String> said(String report, String at) {
        JsonNode answer =
                chief.get(API + "/reports/" + report + "/reported" + at).json();
        return answer.at("/figures")
                .valueStream()
                .filter(f -> f.at("/indicator").asString().equals("6"))
                .map(f -> f.at("/source").asString() + " " + f.at("/status").asString() + " "
                        + f.at("/part").asInt())
                .toList();
    }
}
