package vn.hoitu.importing;

import java.util.Arrays;
import java.util.Optional;

/** What an agency may bring in. */
public enum ImportKind {
    WXR("wxr"),
    RSS("rss"),
    CSV("csv");

    private final String code;

    ImportKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<ImportKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }
}
