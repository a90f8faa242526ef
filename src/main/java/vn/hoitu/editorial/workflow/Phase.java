package vn.hoitu.editorial.workflow;

import java.util.Arrays;
import java.util.Optional;

/** What a step means to everything outside the newsroom, whatever an agency calls it. */
public enum Phase {
    /** With its writer. */
    DRAFT("draft"),
    /** Handed in; others work on it. */
    SUBMITTED("submitted"),
    /** Worked on; waits for an approval. */
    REVIEWED("reviewed"),
    /** Approved as it stands; waits to go out. */
    APPROVED("approved"),
    /** Readers have it. */
    PUBLISHED("published");

    private final String code;

    Phase(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Phase> of(String code) {
        return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
    }
}
