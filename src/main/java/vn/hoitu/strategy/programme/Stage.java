package vn.hoitu.strategy.programme;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stages of a milestone, in the order in which they are reached; the texts are {@code stage.<code>}. */
public enum Stage {
    PROPOSED("proposed"),
    FORMED("formed"),
    DEVELOPED("developed"),
    COMPLETED("completed");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Stage> of(@Nullable String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
