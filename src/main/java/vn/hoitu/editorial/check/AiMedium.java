package vn.hoitu.editorial.check;

import java.util.Arrays;
import java.util.Optional;

/** What of a piece AI had a part in. */
public enum AiMedium {
    TEXT("text"),
    IMAGE("image"),
    AUDIO("audio"),
    VIDEO("video");

    private final String code;

    AiMedium(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<AiMedium> of(String code) {
        return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst();
    }
}
