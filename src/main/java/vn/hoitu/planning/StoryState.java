package vn.hoitu.planning;

import java.util.Arrays;
import java.util.Optional;

/** Where a story stands in the plan. What becomes of it afterwards is told by its pieces. */
enum StoryState {
    PROPOSED("proposed"),
    APPROVED("approved"),
    REFUSED("refused"),
    MERGED("merged"),
    CANCELLED("cancelled");

    private final String code;

    StoryState(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<StoryState> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
