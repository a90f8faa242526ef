package vn.hoitu.notice;

/** A way out of the product. */
enum Channel {
    MAIL("mail"),
    DIGEST("digest"),
    PUSH("push");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
