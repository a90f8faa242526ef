package vn.hoitu.strategy;

/** How final a value is. */
public enum FigureStatus {
    PROVISIONAL,
    OFFICIAL,
    /** Takes the place of an official one, with a reason. */
    REVISED,
    /** Taken back, with a reason; it counts no more. */
    WITHDRAWN;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static FigureStatus of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }

    boolean needsReason() {
        return this == REVISED || this == WITHDRAWN;
    }

    /** Whether it may come after the one before; what is official is revised, not made provisional again. */
    boolean mayFollow(@org.jspecify.annotations.Nullable FigureStatus before) {
        boolean settled = before == OFFICIAL || before == REVISED;
        return switch (this) {
            case PROVISIONAL -> !settled;
            case OFFICIAL -> before == null || before == PROVISIONAL || before == WITHDRAWN;
            case REVISED -> settled;
            case WITHDRAWN -> before != null && before != WITHDRAWN;
        };
    }
}
