package vn.hoitu.editorial;

/** What is new beside the text of a piece that people have open. */
enum LiveNews {
    COMMENTS("comments"),
    PIECE("piece"),
    VERSIONS("versions");

    private final String code;

    LiveNews(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
