package vn.hoitu.strategy.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.hoitu.shared.evidence.EvidenceFact;
import vn.hoitu.shared.evidence.FactKinds;

/** Indicator 1: content on digital platforms. The agency's own site is no such platform and never counts. */
final class DigitalPlatformsRule implements IndicatorRule {

    private static final String LEAST = "platforms.least";

    @Override
    public String indicator() {
        return "1";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FactKinds.OTHER_PLATFORM, FactKinds.OWN_SITE);
    }

    @Override
    public Set<String> thresholds() {
        return Set.of(LEAST);
    }

    @Override
    public Judgement judge(Facts facts, Thresholds thresholds) {
        List<EvidenceFact> own = facts.of(FactKinds.OWN_SITE);
        List<Why> why = new ArrayList<>();
        if (!own.isEmpty()) {
            why.add(Why.of("own-site-does-not-count", "articles", facts.sum(FactKinds.OWN_SITE, "articles")));
        }
        if (!facts.tells(FactKinds.OTHER_PLATFORM)) {
            why.addFirst(Why.of("nobody-tells.other-platform"));
            return Judgement.insufficient(why, own);
        }
        List<EvidenceFact> elsewhere = facts.of(FactKinds.OTHER_PLATFORM).stream()
                .filter(f -> f.number("pieces") > 0)
                .toList();
        long platforms = elsewhere.stream()
                .map(f -> f.values().getOrDefault("platform", f.title()))
                .distinct()
                .count();
        int least = thresholds.value(LEAST);
        why.addFirst(Why.of("platforms", "found", platforms, "least", least));
        return platforms >= least ? Judgement.met(why, elsewhere, own) : Judgement.notMet(why, elsewhere, own);
    }
}
