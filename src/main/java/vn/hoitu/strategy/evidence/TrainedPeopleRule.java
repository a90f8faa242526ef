package vn.hoitu.strategy.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.hoitu.shared.evidence.FactKinds;

/** Indicator 6: trained people of all people. More trained than there are is no value but a fault in the records. */
final class TrainedPeopleRule implements IndicatorRule {

    @Override
    public String indicator() {
        return "6";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FactKinds.TRAINING);
    }

    @Override
    public Set<String> thresholds() {
        return Set.of();
    }

    @Override
    public Judgement judge(Facts facts, Thresholds thresholds) {
        var told = facts.of(FactKinds.TRAINING);
        if (told.isEmpty()) {
            return Judgement.insufficient(List.of(Why.of("nobody-tells.training")), List.of());
        }
        long trained = told.getFirst().number("trained");
        long people = told.getFirst().number("people");
        if (people == 0 || trained > people) {
            return Judgement.insufficient(
                    List.of(Why.of("more-trained-than-people", "trained", trained, "people", people)), told);
        }
        return new Judgement(
                Verdict.NONE,
                BigDecimal.valueOf(trained),
                BigDecimal.valueOf(people),
                List.of(Why.of("trained", "trained", trained, "people", people)),
                told,
                List.of());
    }
}
