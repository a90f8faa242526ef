package vn.hoitu.strategy.evidence;

import java.util.List;
import java.util.Optional;

/** The rules of the national programme, in the order of its indicators. */
public final class IndicatorRules {

    /** The programme that first defines what the rules work out. */
    public static final String PROGRAMME = "qd-781";

    private static final List<IndicatorRule> ALL = List.of(
            new DigitalPlatformsRule(),
            new DataPlatformRule(),
            new ConvergedNewsroomRule(),
            new RevenueGrowthRule(),
            new CurriculumRule(),
            new TrainedPeopleRule(),
            new SecurityLevelRule(),
            new PlatformStageRule());

    private IndicatorRules() {}

    public static List<IndicatorRule> all() {
        return ALL;
    }

    public static Optional<IndicatorRule> of(String programme, String indicator) {
        return ALL.stream()
                .filter(r -> programme.equals(PROGRAMME) && r.indicator().equals(indicator))
                .findFirst();
    }
}
