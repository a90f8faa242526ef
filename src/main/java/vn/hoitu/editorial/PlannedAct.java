package vn.hoitu.editorial;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;

/**
 * What is to happen to a piece at a time.
 *
 * @param outcome why it failed or was cancelled, by the code of a refusal
 * @param lateMs how long after its time it happened; no figure while it waits
 */
record PlannedAct(
        AgencyId agency,
        UUID id,
        PieceId piece,
        Channel channel,
        Kind kind,
        Instant at,
        State state,
        @Nullable String outcome,
        @Nullable String outcomeValues,
        @Nullable Instant doneAt,
        @Nullable Long lateMs,
        UUID byId,
        String byName,
        Instant plannedAt,
        int version) {

    /** Cancelled, because a person did the same before its time. */
    static final String BY_HAND = "by-hand";

    enum Kind {
        PUBLISH("publish"),
        UNPUBLISH("unpublish"),
        LIFT_EMBARGO("lift-embargo");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Optional<Kind> of(@Nullable String code) {
            return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
        }
    }

    enum State {
        WAITING("waiting"),
        DONE("done"),
        FAILED("failed"),
        CANCELLED("cancelled");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Optional<State> of(@Nullable String code) {
            return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
        }
    }
}
