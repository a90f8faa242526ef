package vn.hoitu.editorial;

import java.util.Arrays;
import java.util.Optional;

/** Where a piece stands on its way to the reader. */
public enum PieceState {
    DRAFT("draft"),
    SUBMITTED("submitted"),
    RETURNED("returned"),
    REVIEWED("reviewed"),
    APPROVED("approved"),
    SCHEDULED("scheduled"),
    PUBLISHED("published"),
    /** Its time with readers is over (hết hạn đăng); nothing was wrong with it. */
    EXPIRED("expired"),
    TAKEN_DOWN("taken-down"),
    DISCARDED("discarded");

    private final String code;

    PieceState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Not yet with readers, and not set aside. */
    boolean isOnItsWay() {
        return switch (this) {
            case DRAFT, SUBMITTED, RETURNED, REVIEWED, APPROVED, SCHEDULED -> true;
            case PUBLISHED, EXPIRED, TAKEN_DOWN, DISCARDED -> false;
        };
    }

    public static Optional<PieceState> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
