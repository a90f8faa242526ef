package vn.hoitu.collection;

import java.util.Objects;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.Shape;

/** How an indicator is asked of a unit: an agency says yes or no of itself where a body counts its agencies. */
enum Asked {
    /** 1 or 0 of 1. */
    ITSELF("itself"),
    COUNT("count"),
    PEOPLE("people"),
    SYSTEMS("systems"),
    /** The amount of the period and that of the base year. */
    AMOUNTS("amounts"),
    /** The amount of the period and that of the one before. */
    GROWTH("growth"),
    STAGE("stage");

    private final String code;

    Asked(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    boolean isNumbers() {
        return this != STAGE;
    }

    boolean isShare() {
        return this != STAGE && !isAmount();
    }

    boolean isAmount() {
        return this == AMOUNTS || this == GROWTH;
    }

    static Asked of(Indicator indicator, boolean agency) {
        Shape shape = indicator.kind();
        return switch (shape) {
            case MILESTONE -> STAGE;
            case GROWTH -> GROWTH;
            case GROWTH_SHARE -> agency ? AMOUNTS : COUNT;
            case SHARE, HEADING, STATEMENT ->
                switch (Objects.requireNonNullElse(indicator.counts(), "organization")) {
                    case "person" -> PEOPLE;
                    case "system" -> SYSTEMS;
                    default -> agency ? ITSELF : COUNT;
                };
        };
    }

    /** Whether there is a figure to be asked for at all. */
    static boolean isAsked(Indicator indicator) {
        return switch (indicator.kind()) {
            case SHARE, GROWTH_SHARE, GROWTH, MILESTONE -> true;
            case HEADING, STATEMENT -> false;
        };
    }
}
