package vn.hoitu.editorial.live;

/** Why the server ends a connection; the codes of RFC 6455 tell programs, the word tells our own client. */
enum Farewell {
    STOPPING("stopping", 1001),
    SIGNED_OUT("signed-out", 1008),
    GONE("gone", 1008),
    TOO_SLOW("too-slow", 1013),
    MISBEHAVING("misbehaving", 1008),
    NOT_TEXT("not-text", 1003),
    TOO_LARGE("too-large", 1009);

    private final String word;
    private final int code;

    Farewell(String word, int code) {
        this.word = word;
        this.code = code;
    }

    String word() {
        return word;
    }

    int code() {
        return code;
    }
}
