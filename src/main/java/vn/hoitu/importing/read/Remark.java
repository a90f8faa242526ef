package vn.hoitu.importing.read;

import java.util.Locale;

/** What the report can say about an item or a file. The text of {@code TITLE_CUT} is {@code import.title-cut}. */
public enum Remark {
    // What an item lost or gained on its way
    TITLE_CUT,
    TITLE_MADE,
    LEGACY_ENCODING,
    DATE_ASSUMED_LOCAL,
    DATE_UNREADABLE,
    DATE_MISSING,
    OTHER_SECTIONS_AS_TAGS,
    SECTION_REFUSED,
    TAGS_CUT,
    STICKY_NOT_KEPT,
    PAGE_AS_PIECE,
    COMMENTS_KEPT,
    COMMENTS_CUT,
    PICTURE_NOT_FETCHED,
    PICTURES_CUT,
    ENCLOSURE_NOT_KEPT,
    SUMMARY_ONLY,
    // Why a piece is not public
    PASSWORD_PROTECTED,
    SCHEDULED_AT_SOURCE,
    NOT_PUBLIC_AT_SOURCE,
    FROM_A_FEED,
    NO_PUBLICATION_DATE,
    // Why an item did not come over
    KIND_NOT_IMPORTED,
    IN_TRASH,
    TWICE_IN_FILE,
    NOT_A_PICTURE,
    NO_ADDRESS,
    EMPTY_ROW,
    ROW_SHAPE,
    ITEM_TOO_LARGE,
    ITEM_BROKEN,
    ITEM_FAULT,
    // What is wrong with the file
    FILE_CUT,
    FILE_EMPTY,
    FILE_GONE,
    FILE_TOO_LARGE,
    TOO_MANY_ITEMS,
    DOCTYPE_REFUSED,
    NOT_WXR,
    NOT_A_FEED,
    FEED_BROKEN,
    NO_TITLE_COLUMN,
    ENCODING_MISDECLARED,
    ENCODING_DAMAGED,
    ADDRESS_UNREACHABLE,
    DISK_REFUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
