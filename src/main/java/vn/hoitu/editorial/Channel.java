package vn.hoitu.editorial;

import java.util.Arrays;
import java.util.Optional;

/** Where a piece goes out: one channel for each form it may be made in. */
public enum Channel {
    SITE("site"),
    PRINT("print"),
    RADIO("radio"),
    TV("tv"),
    SOCIAL("social");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Channel of(PieceForm form) {
        return switch (form) {
            case WEB, PHOTO, VIDEO, PODCAST -> SITE;
            case PRINT -> PRINT;
            case RADIO -> RADIO;
            case TV -> TV;
            case SOCIAL -> SOCIAL;
        };
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
