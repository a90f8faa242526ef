package vn.hoitu.strategy.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoitu.shared.evidence.EvidenceFact;
import vn.hoitu.shared.evidence.FactKinds;

/**
 * Indicator 3: the converged newsroom. Desks stand for several press types, and stories reached people in several of
 * them. Who publishes nothing through this system cannot be told by it.
 */
final class ConvergedNewsroomRule implements IndicatorRule {

    private static final String DESK_TYPES = "converged.desk-types";
    private static final String STORY_TYPES = "converged.story-types";
    private static final String STORIES = "converged.stories";
    private static final String PRESS_TYPES = "pressTypes";

    @Override
    public String indicator() {
        return "3";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FactKinds.DESK, FactKinds.STORY_IN_FORMS, FactKinds.PUBLISHED);
    }

    @Override
    public Set<String> thresholds() {
        return Set.of(DESK_TYPES, STORY_TYPES, STORIES);
    }

    @Override
    public Judgement judge(Facts facts, Thresholds thresholds) {
        if (!facts.tells(FactKinds.STORY_IN_FORMS) || facts.sum(FactKinds.PUBLISHED, "pieces") == 0) {
            return Judgement.insufficient(List.of(Why.of("nothing-published-here")), facts.of(FactKinds.DESK));
        }
        List<EvidenceFact> desks = facts.of(FactKinds.DESK).stream()
                .filter(d -> !Facts.codes(d, PRESS_TYPES).isEmpty())
                .toList();
        Set<String> types = new HashSet<>();
        desks.forEach(d -> types.addAll(Facts.codes(d, PRESS_TYPES)));
        int storyTypes = thresholds.value(STORY_TYPES);
        List<EvidenceFact> stories = facts.of(FactKinds.STORY_IN_FORMS).stream()
                .filter(s -> Facts.codes(s, PRESS_TYPES).size() >= storyTypes)
                .toList();
        List<EvidenceFact> restsOn = new ArrayList<>(stories);
        restsOn.addAll(desks);
        List<Why> why = List.of(
                Why.of("desk-types", "found", types.size(), "least", thresholds.value(DESK_TYPES)),
                Why.of("stories-in-types", "found", stories.size(), "least", thresholds.value(STORIES)));
        boolean met = types.size() >= thresholds.value(DESK_TYPES) && stories.size() >= thresholds.value(STORIES);
        List<EvidenceFact> published = facts.of(FactKinds.PUBLISHED);
        return met ? Judgement.met(why, restsOn, published) : Judgement.notMet(why, restsOn, published);
    }
}
