package vn.hoitu.collection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureReading;

/** "What did we report on 5 July?": the figures of one report, vintage by vintage. */
@Component
class ReportedFigures {

    private final Figures figures;
    private final FigureReading reading;

    ReportedFigures(Figures figures, FigureReading reading) {
        this.figures = figures;
        this.reading = reading;
    }

    /** What this very report said, until a moment or until now; no declaration beside it. */
    List<ReportViews.ReportedFigureView> knownAt(Reports.Seen seen, @Nullable Instant at) {
        FigurePeriod period =
                new FigurePeriod(seen.round().firstDay(), seen.round().lastDay());
        List<ReportViews.ReportedFigureView> found = new ArrayList<>();
        figures.measures(seen)
                .forEach((code, m) -> reading
                        .vintages(m.key(), period, seen.obligation().holderId())
                        .stream()
                        .filter(f -> seen.obligation().id().equals(f.proof())
                                && (at == null || !f.recordedAt().isAfter(at)))
                        .forEach(f -> found.add(new ReportViews.ReportedFigureView(
                                code,
                                f.part(),
                                f.whole(),
                                f.stage(),
                                f.source().code(),
                                f.status().code(),
                                f.vintage(),
                                f.reason(),
                                f.recordedAt()))));
        return found;
    }
}
