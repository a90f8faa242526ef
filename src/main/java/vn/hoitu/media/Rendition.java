package vn.hoitu.media;

import java.util.Arrays;
import java.util.Optional;

/** The sizes a picture is delivered in, by their greatest width in pixels. */
public enum Rendition {
    THUMB("thumb", 240),
    SMALL("small", 480),
    MEDIUM("medium", 960),
    LARGE("large", 1600),
    ORIGINAL("original", Integer.MAX_VALUE);

    private final String code;
    private final int widthPixels;

    Rendition(String code, int widthPixels) {
        this.code = code;
        this.widthPixels = widthPixels;
    }

    public String code() {
        return code;
    }

    public int widthPixels() {
        return widthPixels;
    }

    public static Optional<Rendition> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
