package vn.hoitu.editorial.check;

import java.util.Arrays;
import java.util.Optional;

/** The lists an agency keeps for its checks. */
enum EntryList {
    SENSITIVE("sensitive"),
    OWN_WORD("own-word"),
    /** A field of the licence (tôn chỉ, mục đích), in the words of the licence. */
    FIELD("field"),
    OUTSIDE_WORD("outside-word"),
    OUTSIDE_SECTION("outside-section"),
    LEGAL_SECTION("legal-section"),
    LEGAL_TAG("legal-tag");

    private final String code;

    EntryList(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    boolean isOfSections() {
        return this == OUTSIDE_SECTION || this == LEGAL_SECTION;
    }

    static Optional<EntryList> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }
}
