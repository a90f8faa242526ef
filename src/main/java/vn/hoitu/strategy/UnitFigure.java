package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value that is kept.
 *
 * @param vintage the how manieth of its source
 * @param differs whether what was worked out, declared, reported and estimated disagree; only of standing values
 */
public record UnitFigure(
        MeasureKey measure,
        FigurePeriod period,
        UUID organization,
        FigureSource source,
        FigureStatus status,
        int vintage,
        @Nullable BigDecimal part,
        @Nullable BigDecimal whole,
        @Nullable String stage,
        FigureVerdict verdict,
        boolean differs,
        @Nullable String reason,
        @Nullable UUID proof,
        Instant recordedAt) {

    /** Whether it is a declared value that nobody has reviewed yet. */
    public boolean waits() {
        return source.isDeclared() && status == FigureStatus.PROVISIONAL;
    }

    /** Whether it counts in sums: the facts suffice, or somebody accepted what was said. */
    public boolean counts() {
        return verdict != FigureVerdict.INSUFFICIENT && !waits();
    }

    /** The same value judged by another threshold. */
    public UnitFigure judged(FigureVerdict other) {
        return new UnitFigure(
                measure,
                period,
                organization,
                source,
                status,
                vintage,
                part,
                whole,
                stage,
                other,
                differs,
                reason,
                proof,
                recordedAt);
    }

    UnitFigure differing(boolean disagree) {
        return new UnitFigure(
                measure,
                period,
                organization,
                source,
                status,
                vintage,
                part,
                whole,
                stage,
                verdict,
                disagree,
                reason,
                proof,
                recordedAt);
    }

    /** Whether two sources say the same of the unit. */
    boolean agreesWith(UnitFigure other) {
        return verdict == other.verdict
                && (part == null || other.part == null || part.compareTo(other.part) == 0)
                && (stage == null || other.stage == null || stage.equals(other.stage));
    }

    /**
     * Whether it says the same as another value. What it rests on counts only of declared values that somebody may
     * return or take back by that: those that are provisional, and those that revise.
     */
    boolean saysTheSame(NewFigure other) {
        boolean byProof = source.isDeclared() && (status == FigureStatus.PROVISIONAL || status == FigureStatus.REVISED);
        return status == other.status()
                && (!byProof || java.util.Objects.equals(proof, other.proof()))
                && verdict == other.verdict()
                && says(other.part(), other.whole(), other.stage());
    }

    /** Whether it holds these very numbers. */
    public boolean says(@Nullable BigDecimal aPart, @Nullable BigDecimal aWhole, @Nullable String aStage) {
        return same(part, aPart) && same(whole, aWhole) && java.util.Objects.equals(stage, aStage);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
