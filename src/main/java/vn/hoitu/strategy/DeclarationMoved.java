package vn.hoitu.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something became of a declaration; whoever is next is told.
 *
 * @param what a state it came to, or {@link #DIFFERS}
 * @param by who did it, and therefore knows
 */
public record DeclarationMoved(
        UUID agency,
        UUID declaration,
        String what,
        @Nullable UUID by) {

    /** What was declared and what was worked out disagree. */
    static final String DIFFERS = "differs";
}
