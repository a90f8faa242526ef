package vn.hoitu.importing.read;

/** How much of a foreign file is taken before it counts as hostile. */
public final class Limits {

    public static final long MOST_FILE_BYTES = 200L * 1024 * 1024;
    public static final long MOST_FEED_BYTES = 20L * 1024 * 1024;
    /** About 20 MB of text in one item. */
    public static final int MOST_ITEM_CHARACTERS = 20 * 1024 * 1024;

    public static final int MOST_ITEMS = 200_000;
    public static final int MOST_XML_DEPTH = 200;
    public static final int MOST_XML_ELEMENTS_PER_ITEM = 400_000;
    public static final int MOST_TAG_CHARACTERS = 64 * 1024;
    public static final int MOST_TITLE_CHARACTERS = 300;
    public static final int MOST_SAPO_CHARACTERS = 2_000;
    public static final int MOST_NAME_CHARACTERS = 200;
    public static final int MOST_ADDRESS_CHARACTERS = 2_000;
    public static final int MOST_TAGS = 100;
    public static final int MOST_AUTHORS = 30;
    public static final int MOST_SECTIONS = 50;
    public static final int MOST_SECTION_DEPTH = 8;
    public static final int MOST_COMMENTS_PER_ITEM = 10_000;
    public static final int MOST_COMMENT_CHARACTERS = 65_000;
    public static final int MOST_OLD_PATHS = 10;
    public static final int MOST_INDEXED_ATTACHMENTS = 200_000;
    public static final int MOST_CSV_COLUMNS = 200;

    private Limits() {}
}
