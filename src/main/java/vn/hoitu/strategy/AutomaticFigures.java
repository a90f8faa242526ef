package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.strategy.evidence.Judgement;

/** Which new figure a judgement makes after the one before, if any. */
@Component
class AutomaticFigures {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Problems texts;
    private final Clock clock;

    AutomaticFigures(Problems texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** Nothing where it would say the same as the one before. */
    Optional<NewFigure> figure(
            EvidenceBook.Kept kept, @Nullable UnitFigure before, UUID proof, @Nullable String reason) {
        Judgement j = kept.judgement();
        FigureVerdict verdict = FigureVerdict.valueOf(j.verdict().name());
        FigureStatus status = status(before, verdict, j, kept.period());
        NewFigure figure = new NewFigure(
                kept.measure(),
                kept.period(),
                kept.organization(),
                FigureSource.AUTOMATIC,
                status,
                j.part(),
                j.whole(),
                null,
                verdict,
                status == FigureStatus.REVISED ? reason(reason) : null,
                proof);
        return before != null && before.saysTheSame(figure) ? Optional.empty() : Optional.of(figure);
    }

    NewFigure withdrawn(UnitFigure f, LocalDate on) {
        return new NewFigure(
                f.measure(),
                f.period(),
                f.organization(),
                FigureSource.AUTOMATIC,
                FigureStatus.WITHDRAWN,
                f.part(),
                f.whole(),
                f.stage(),
                f.verdict(),
                texts.text("evidence.not-in-the-denominator", Map.of("day", DAY.format(on)), VIETNAMESE),
                f.proof());
    }

    private FigureStatus status(@Nullable UnitFigure before, FigureVerdict verdict, Judgement j, FigurePeriod period) {
        if (before == null
                || before.status() == FigureStatus.PROVISIONAL
                || before.status() == FigureStatus.WITHDRAWN) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
            return period.isOver(today) ? FigureStatus.OFFICIAL : FigureStatus.PROVISIONAL;
        }
        boolean same =
                before.verdict() == verdict && equal(before.part(), j.part()) && equal(before.whole(), j.whole());
        return same ? before.status() : FigureStatus.REVISED;
    }

    private String reason(@Nullable String given) {
        return given == null || given.isBlank()
                ? texts.text("evidence.worked-out-again", Map.of(), VIETNAMESE)
                : given.strip();
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
