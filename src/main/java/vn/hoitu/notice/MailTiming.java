package vn.hoitu.notice;

import java.util.Arrays;
import java.util.Optional;

/** When a notification goes by mail. */
enum MailTiming {
    NONE("none"),
    AT_ONCE("at-once"),
    DIGEST("digest");

    private final String code;

    MailTiming(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<MailTiming> of(String code) {
        return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
    }
}
