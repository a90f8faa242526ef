package vn.hoitu.document;

/** Who set the links of a text; search engines are told not to trust those of readers. */
public enum LinkAuthor {
    NEWSROOM(""),
    READER("nofollow ugc noopener");

    private final String rel;

    LinkAuthor(String rel) {
        this.rel = rel;
    }

    String rel() {
        return rel;
    }
}
