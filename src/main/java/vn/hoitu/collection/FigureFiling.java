package vn.hoitu.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.strategy.FigureBook;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureReading;
import vn.hoitu.strategy.FigureSource;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.NewFigure;
import vn.hoitu.strategy.UnitFigure;
import vn.hoitu.strategy.programme.Growth;
import vn.hoitu.strategy.programme.Indicator;

/**
 * Files what a report says: an estimate as provisional, an official figure as reported. What follows an official figure
 * is a revision with its reason; nothing is overwritten.
 */
@Component
class FigureFiling {

    record Measured(MeasureKey key, Indicator indicator, Asked asked) {}

    /** What a unit gives by itself. */
    private static final List<FigureSource> GIVEN = List.of(FigureSource.REPORTED, FigureSource.ESTIMATED);

    private final FigureBook book;
    private final FigureReading reading;

    FigureFiling(FigureBook book, FigureReading reading) {
        this.book = book;
        this.reading = reading;
    }

    Outcome<List<String>> accept(
            Actor actor, Reports.Seen seen, Submissions.Submission sent, Map<String, Measured> measures) {
        List<NewFigure> figures = new ArrayList<>();
        for (String code : seen.obligation().indicators()) {
            Measured m = measures.get(code);
            Optional<FormContent.FormEntry> entry = sent.content().of(code).filter(FormContent.FormEntry::hasValue);
            if (m != null && entry.isPresent()) {
                figures.add(figure(seen, sent, entry.get(), m));
            } else if (m != null) {
                figures.addAll(takenBack(seen, m, sourcesOf(sent), reason(seen, sent)));
            }
        }
        return kept(actor, figures);
    }

    private NewFigure figure(Reports.Seen seen, Submissions.Submission sent, FormContent.FormEntry entry, Measured m) {
        boolean estimate = sent.kind().equals(Submissions.PROVISIONAL);
        FigureSource source = estimate ? FigureSource.ESTIMATED : FigureSource.REPORTED;
        FigureStatus before = latest(seen, m, source).map(UnitFigure::status).orElse(null);
        FigureStatus status = estimate ? FigureStatus.PROVISIONAL : official(before);
        String reason = status == FigureStatus.REVISED ? reason(seen, sent) : sent.reason();
        return new NewFigure(
                m.key(),
                period(seen),
                seen.obligation().holderId(),
                source,
                status,
                entry.part(),
                entry.whole(),
                entry.stage(),
                verdict(entry, m, seen.round().year()),
                reason,
                seen.obligation().id());
    }

    /** What was reported last of each, by this report or another one for the same days. */
    Map<String, UnitFigure> reported(Reports.Seen seen, Map<String, Measured> measures) {
        Map<String, UnitFigure> found = new LinkedHashMap<>();
        measures.forEach((code, m) -> latest(seen, m, FigureSource.REPORTED).ifPresent(f -> found.put(code, f)));
        return found;
    }

    private static FigureStatus official(@Nullable FigureStatus before) {
        return before == FigureStatus.OFFICIAL || before == FigureStatus.REVISED
                ? FigureStatus.REVISED
                : FigureStatus.OFFICIAL;
    }

    private static String reason(Reports.Seen seen, Submissions.Submission sent) {
        String reason = sent.reason();
        return reason != null
                ? reason
                : seen.round().title() + ", " + seen.round().term() + "/"
                        + seen.round().year();
    }

    /** What a report stands in the place of: an estimate of estimates only, an official one of all before it. */
    private static List<FigureSource> sourcesOf(Submissions.Submission sent) {
        return sent.kind().equals(Submissions.PROVISIONAL) ? List.of(FigureSource.ESTIMATED) : GIVEN;
    }

    /** Takes back everything the unit gave for the term, estimates too. */
    Outcome<List<String>> withdraw(Actor actor, Reports.Seen seen, String reason, Map<String, Measured> measures) {
        List<NewFigure> figures = new ArrayList<>();
        for (Measured m : measures.values()) {
            figures.addAll(takenBack(seen, m, GIVEN, reason));
        }
        return kept(actor, figures);
    }

    private Outcome<List<String>> kept(Actor actor, List<NewFigure> figures) {
        return book.keep(actor, figures)
                .map(kept -> kept.stream().map(FigureFiling::said).toList());
    }

    /** Only what this very report gave, where nothing else came after it. */
    private List<NewFigure> takenBack(Reports.Seen seen, Measured m, List<FigureSource> sources, String reason) {
        return sources.stream()
                .flatMap(source -> latest(seen, m, source).stream())
                .filter(f -> f.status() != FigureStatus.WITHDRAWN)
                .filter(f -> seen.obligation().id().equals(f.proof()))
                .map(f -> new NewFigure(
                        m.key(),
                        period(seen),
                        f.organization(),
                        f.source(),
                        FigureStatus.WITHDRAWN,
                        f.part(),
                        f.whole(),
                        f.stage(),
                        f.verdict(),
                        cut(reason),
                        f.proof()))
                .toList();
    }

    private Optional<UnitFigure> latest(Reports.Seen seen, Measured m, FigureSource source) {
        return reading.vintages(m.key(), period(seen), seen.obligation().holderId()).stream()
                .filter(f -> f.source() == source)
                .reduce((a, b) -> b);
    }

    private static FigurePeriod period(Reports.Seen seen) {
        return new FigurePeriod(seen.round().firstDay(), seen.round().lastDay());
    }

    static FigureVerdict verdict(FormContent.FormEntry entry, Measured m, int year) {
        BigDecimal part = entry.part();
        BigDecimal whole = entry.whole();
        if (part == null || whole == null) {
            return FigureVerdict.NONE;
        }
        return switch (m.asked()) {
            case ITSELF -> part.signum() > 0 ? FigureVerdict.MET : FigureVerdict.NOT_MET;
            case AMOUNTS -> grown(part, whole, m.indicator(), year);
            case GROWTH, COUNT, PEOPLE, SYSTEMS, STAGE -> FigureVerdict.NONE;
        };
    }

    /** By how much it had to grow is on the decision's path for that year; without one nothing is judged. */
    private static FigureVerdict grown(BigDecimal part, BigDecimal whole, Indicator indicator, int year) {
        Integer wanted = indicator.path().in(year).growthPercent();
        if (wanted == null || whole.signum() == 0) {
            return FigureVerdict.NONE;
        }
        return Growth.isMet(part, whole, wanted) ? FigureVerdict.MET : FigureVerdict.NOT_MET;
    }

    private static String cut(String reason) {
        int most = 1_000;
        return reason.length() <= most ? reason : reason.substring(0, most);
    }

    private static String said(UnitFigure f) {
        String value = f.stage() != null
                ? f.stage()
                : Objects.requireNonNullElse(f.part(), "–") + "/" + Objects.requireNonNullElse(f.whole(), "–");
        return f.measure().indicator() + ": " + value + " " + f.status().code() + " " + f.vintage();
    }
}
