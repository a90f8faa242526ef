package vn.hoitu.strategy.evidence;

import java.util.List;
import java.util.Set;
import vn.hoitu.shared.evidence.FactKinds;

/** Indicator 2: a central platform, tool or solution for data and artificial intelligence is in use. */
final class DataPlatformRule implements IndicatorRule {

    private static final String LEAST = "data-platform.least-days";

    @Override
    public String indicator() {
        return "2";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FactKinds.DATA_PLATFORM);
    }

    @Override
    public Set<String> thresholds() {
        return Set.of(LEAST);
    }

    @Override
    public Judgement judge(Facts facts, Thresholds thresholds) {
        if (!facts.tells(FactKinds.DATA_PLATFORM)) {
            return Judgement.insufficient(List.of(Why.of("nobody-tells.data-platform")), List.of());
        }
        long days = facts.sum(FactKinds.DATA_PLATFORM, "days");
        int least = thresholds.value(LEAST);
        List<Why> why = List.of(Why.of("data-platform", "found", days, "least", least));
        var used = facts.of(FactKinds.DATA_PLATFORM);
        return days >= least ? Judgement.met(why, used, List.of()) : Judgement.notMet(why, used, List.of());
    }
}
