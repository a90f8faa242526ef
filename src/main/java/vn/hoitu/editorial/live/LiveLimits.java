package vn.hoitu.editorial.live;

import java.time.Duration;

/** How much one person, one piece and one node take on. */
public final class LiveLimits {

    public static final int MOST_PEOPLE_OF_A_PIECE = 200;

    /** Tabs and machines of one person in one piece. */
    static final int MOST_TABS_OF_A_PERSON = 60;

    static final int MOST_FRAME_CHARACTERS = 4 << 20;
    /** A frame beyond the limit is still read to its end, unkept, so that its sender hears why; up to this. */
    static final long MOST_REFUSED_FRAME_CHARACTERS = 64L << 20;

    /** Refused batches leave gaps in the numbers of a tab; wider ones are no gaps. */
    public static final int MOST_SEQUENCES_SKIPPED = 100_000;

    static final int MOST_STEPS_OF_A_BATCH = 200;
    static final int MOST_BATCHES_IN_THE_WINDOW = 60;
    static final int MOST_CARETS_IN_THE_WINDOW = 40;
    static final int MOST_FRAMES_IN_THE_WINDOW = 400;
    static final Duration WINDOW = Duration.ofSeconds(10);
    /** One is in flight at a time; a client that goes on sending without an answer has lost its way. */
    static final int MOST_WAITING_BATCHES_OF_A_TAB = 4;

    static final int MOST_UNREAD_CHARACTERS = 8 << 20;
    /** Whoever missed more than this gets the text instead of the steps that made it. */
    public static final int MOST_RESUME_CHARACTERS = 3 << 20;

    /** A batch written on a text this many steps ago has no place any more. */
    public static final int MOST_STEPS_BEHIND = 20_000;

    static final int MOST_RESUME_CHARACTERS_OF_A_FRAME = 256 << 10;
    static final Duration OPEN_WITHIN = Duration.ofSeconds(10);
    public static final Duration SILENCE = Duration.ofSeconds(60);
    static final Duration LAST_WORD = Duration.ofSeconds(3);

    /** Batches that come in quick succession wait this long for each other and are committed together. */
    static final Duration GATHER = Duration.ofMillis(20);

    static final Duration CARETS_APART = Duration.ofMillis(60);
    static final int CARET_MICROS_OF_A_FRAME = 400;
    static final Duration PEOPLE_APART = Duration.ofMillis(150);
    static final Duration LOOK_APART = Duration.ofMillis(400);
    static final Duration RIGHTS_APART = Duration.ofSeconds(1);
    static final Duration PRESENCE_APART = Duration.ofSeconds(4);
    static final Duration PRESENCE_LASTS = Duration.ofSeconds(12);

    /** While people type, lists and search are at most this far behind. */
    static final Duration CHECKPOINT_APART = Duration.ofSeconds(2);

    static final int MOST_STEPS_WITHOUT_CHECKPOINT = 200;

    static final int KEPT_STEPS_OF_A_ROOM = 2_000;
    static final int MOST_COMMITS_AT_ONCE = 12;
    static final Duration COMMIT_RETRY = Duration.ofMillis(300);
    static final int COLOURS = 12;

    private LiveLimits() {}
}
