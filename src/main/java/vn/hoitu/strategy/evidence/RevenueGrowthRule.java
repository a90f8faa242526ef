package vn.hoitu.strategy.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoitu.shared.evidence.EvidenceFact;
import vn.hoitu.shared.evidence.FactKinds;
import vn.hoitu.strategy.programme.Growth;

/** Indicator 4: filed revenue of the year of the period against the base year; the growth asked for is that year's. */
final class RevenueGrowthRule implements IndicatorRule {

    /** The base year is part of what is measured (QĐ 781, chỉ tiêu 4: "so với năm 2022"). */
    static final int BASE_YEAR = 2022;

    private static final String GROWTH = "revenue.growth";
    private static final int WHOLE_PERCENT = 100;

    @Override
    public String indicator() {
        return "4";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FactKinds.REVENUE);
    }

    @Override
    public Set<String> thresholds() {
        return Set.of(GROWTH);
    }

    @Override
    public Judgement judge(Facts facts, Thresholds thresholds) {
        int year = facts.last().getYear();
        Optional<EvidenceFact> base = of(facts, BASE_YEAR);
        Optional<EvidenceFact> now = of(facts, year);
        if (base.isEmpty() || now.isEmpty()) {
            Why missing = base.isEmpty()
                    ? Why.of("revenue-base-missing", "base", BASE_YEAR)
                    : Why.of("revenue-missing", "year", year, "base", BASE_YEAR);
            return Judgement.insufficient(List.of(missing), facts.of(FactKinds.REVENUE));
        }
        BigDecimal before = BigDecimal.valueOf(base.get().number("amount"));
        BigDecimal after = BigDecimal.valueOf(now.get().number("amount"));
        if (before.signum() == 0) {
            return Judgement.insufficient(List.of(Why.of("revenue-base-zero", "base", BASE_YEAR)), List.of(base.get()));
        }
        int percent = thresholds.value(GROWTH);
        boolean met = Growth.isMet(after, before, percent);
        List<Why> why = List.of(new Why(
                "revenue-growth",
                java.util.Map.of(
                        "year", String.valueOf(year),
                        "base", String.valueOf(BASE_YEAR),
                        "percent", String.valueOf(percent),
                        "found", growth(before, after))));
        return new Judgement(
                met ? Verdict.MET : Verdict.NOT_MET, after, before, why, List.of(now.get(), base.get()), List.of());
    }

    private static Optional<EvidenceFact> of(Facts facts, int year) {
        return facts.of(FactKinds.REVENUE).stream()
                .filter(f -> f.number("year") == year)
                .findFirst();
    }

    private static String growth(BigDecimal before, BigDecimal after) {
        return after.subtract(before)
                .multiply(BigDecimal.valueOf(WHOLE_PERCENT))
                .divide(before, 1, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }
}
