package vn.hoitu.strategy.evidence;

import java.util.List;
import java.util.Set;
import vn.hoitu.shared.evidence.FactKinds;

/** Indicator 5: a university with a faculty of journalism updated its curriculum. */
final class CurriculumRule implements IndicatorRule {

    @Override
    public String indicator() {
        return "5";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FactKinds.CURRICULUM);
    }

    @Override
    public Set<String> thresholds() {
        return Set.of();
    }

    @Override
    public Judgement judge(Facts facts, Thresholds thresholds) {
        var updated = facts.of(FactKinds.CURRICULUM);
        return updated.isEmpty()
                ? Judgement.insufficient(List.of(Why.of("nobody-tells.curriculum")), List.of())
                : Judgement.met(List.of(Why.of("curriculum", "found", updated.size())), updated, List.of());
    }
}
