package vn.hoitu.strategy.evidence;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.evidence.EvidenceFact;

/**
 * What a rule made of the facts.
 *
 * @param part of {@code whole}: 1 or 0 of 1 where agencies are counted, n of m where people are, the two amounts where
 *     growth is
 * @param restsOn the facts that decided
 * @param beside facts of the same matter that do not count, shown so that nobody looks for them
 */
public record Judgement(
        Verdict verdict,
        @Nullable BigDecimal part,
        @Nullable BigDecimal whole,
        List<Why> why,
        List<EvidenceFact> restsOn,
        List<EvidenceFact> beside) {

    static Judgement met(List<Why> why, List<EvidenceFact> restsOn, List<EvidenceFact> beside) {
        return new Judgement(Verdict.MET, BigDecimal.ONE, BigDecimal.ONE, why, restsOn, beside);
    }

    static Judgement notMet(List<Why> why, List<EvidenceFact> restsOn, List<EvidenceFact> beside) {
        return new Judgement(Verdict.NOT_MET, BigDecimal.ZERO, BigDecimal.ONE, why, restsOn, beside);
    }

    public static Judgement insufficient(List<Why> why, List<EvidenceFact> beside) {
        return new Judgement(Verdict.INSUFFICIENT, null, null, why, List.of(), beside);
    }
}
