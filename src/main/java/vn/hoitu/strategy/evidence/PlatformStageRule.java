package vn.hoitu.strategy.evidence;

import java.util.List;
import java.util.Set;
import vn.hoitu.shared.evidence.FactKinds;

/** Indicator 8: stages of national platforms; nothing an agency's records can tell, so it is always declared. */
final class PlatformStageRule implements IndicatorRule {

    @Override
    public String indicator() {
        return "8";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FactKinds.PLATFORM_STAGE);
    }

    @Override
    public Set<String> thresholds() {
        return Set.of();
    }

    @Override
    public Judgement judge(Facts facts, Thresholds thresholds) {
        return Judgement.insufficient(
                List.of(Why.of("nobody-tells.platform-stage")), facts.of(FactKinds.PLATFORM_STAGE));
    }
}
