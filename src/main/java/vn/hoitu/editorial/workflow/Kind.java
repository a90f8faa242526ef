package vn.hoitu.editorial.workflow;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a transition does to a piece. */
public enum Kind {
    /** Hands it on to others. */
    FORWARD("forward", EnumSet.of(Phase.SUBMITTED, Phase.REVIEWED)),
    /** Gives it back, with the reason. */
    RETURN("return", EnumSet.of(Phase.DRAFT, Phase.SUBMITTED, Phase.REVIEWED)),
    /** Answers for the text as it stands. */
    APPROVE("approve", EnumSet.of(Phase.APPROVED)),
    /** Brings it to readers. */
    PUBLISH("publish", EnumSet.of(Phase.PUBLISHED));

    private final String code;
    private final Set<Phase> targets;

    Kind(String code, Set<Phase> targets) {
        this.code = code;
        this.targets = targets;
    }

    public String code() {
        return code;
    }

    /** Whether a transition of this kind may lead to a step of the phase. */
    public boolean leadsTo(Phase phase) {
        return targets.contains(phase);
    }

    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }
}
