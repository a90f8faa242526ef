package vn.hoitu.planning;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What can be decided about a story, from which states, and where it leads. */
enum StoryAct {
    APPROVE("approve", Set.of(StoryState.PROPOSED, StoryState.REFUSED), StoryState.APPROVED, false),
    REFUSE("refuse", Set.of(StoryState.PROPOSED), StoryState.REFUSED, true),
    MERGE("merge", Set.of(StoryState.PROPOSED, StoryState.APPROVED), StoryState.MERGED, false),
    CANCEL("cancel", Set.of(StoryState.PROPOSED, StoryState.APPROVED), StoryState.CANCELLED, true),
    REOPEN("reopen", Set.of(StoryState.REFUSED, StoryState.CANCELLED), StoryState.PROPOSED, false);

    private final String code;
    private final Set<StoryState> from;
    private final StoryState to;
    private final boolean needsReason;

    StoryAct(String code, Set<StoryState> from, StoryState to, boolean needsReason) {
        this.code = code;
        this.from = from;
        this.to = to;
        this.needsReason = needsReason;
    }

    String code() {
        return code;
    }

    boolean possibleFrom(StoryState state) {
        return from.contains(state);
    }

    StoryState to() {
        return to;
    }

    boolean needsReason() {
        return needsReason;
    }

    static Optional<StoryAct> of(String code) {
        return Arrays.stream(values()).filter(a -> a.code.equals(code)).findFirst();
    }
}
