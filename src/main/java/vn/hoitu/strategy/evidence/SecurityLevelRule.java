package vn.hoitu.strategy.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.hoitu.shared.evidence.EvidenceFact;
import vn.hoitu.shared.evidence.FactKinds;

/** Indicator 7: an approved level of security. How sign-in is protected is a part of it and proves no level. */
final class SecurityLevelRule implements IndicatorRule {

    private static final String LEVEL = "security.level";

    @Override
    public String indicator() {
        return "7";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FactKinds.SECURITY_LEVEL, FactKinds.SIGN_IN);
    }

    @Override
    public Set<String> thresholds() {
        return Set.of(LEVEL);
    }

    @Override
    public Judgement judge(Facts facts, Thresholds thresholds) {
        List<EvidenceFact> signIn = facts.of(FactKinds.SIGN_IN);
        List<EvidenceFact> approved = facts.of(FactKinds.SECURITY_LEVEL);
        int level = thresholds.value(LEVEL);
        List<Why> why = new ArrayList<>();
        signIn.forEach(f -> why.add(
                Why.of("sign-in-is-a-part", "secondFactor", f.number("secondFactor"), "people", f.number("people"))));
        if (approved.isEmpty()) {
            why.addFirst(Why.of("no-approved-level", "level", level));
            return Judgement.insufficient(why, signIn);
        }
        long highest = approved.stream().mapToLong(f -> f.number("level")).max().orElse(0);
        why.addFirst(Why.of("approved-level", "found", highest, "level", level));
        return highest >= level ? Judgement.met(why, approved, signIn) : Judgement.notMet(why, approved, signIn);
    }
}
