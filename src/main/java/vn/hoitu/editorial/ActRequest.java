package vn.hoitu.editorial;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order to act, as it comes over HTTP. */
record ActRequest(
        @Nullable String act,
        @Nullable Integer version,
        @Nullable Integer documentVersion,
        @Nullable String reason,
        @Nullable Instant at,
        ActOrder.@Nullable CorrectionText correction,
        ActOrder.@Nullable TakeDownGround takedown,
        @Nullable String transition,
        @Nullable UUID holderId,
        ActOrder.@Nullable GradeWish grade) {

    ActOrder order() {
        return new ActOrder(
                Objects.requireNonNullElse(act, ""),
                Objects.requireNonNullElse(version, 0),
                Objects.requireNonNullElse(documentVersion, 0),
                reason,
                at,
                correction,
                takedown,
                transition,
                holderId,
                grade);
    }
}
