package vn.hoitu.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One issue of a title.
 *
 * @param number absent of a day that was skipped
 * @param decidedByName who skipped or released it
 */
record Issue(
        UUID id,
        UUID titleId,
        @Nullable Integer number,
        LocalDate day,
        Instant closingAt,
        String note,
        State state,
        @Nullable String reason,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        int version) {

    enum State {
        PLANNED("planned"),
        SKIPPED("skipped"),
        RELEASED("released");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static State of(String code) {
            for (State state : values()) {
                if (state.code.equals(code)) {
                    return state;
                }
            }
            throw new IllegalArgumentException(code);
        }
    }

    boolean open() {
        return state == State.PLANNED;
    }
}
