package vn.hoitu.search;

import java.time.Duration;

/** How much of anything search takes in or looks at. */
final class SearchLimits {

    static final int MOST_QUERY_CHARACTERS = 200;
    static final int MOST_QUERY_WORDS = 24;
    static final int LEAST_PREFIX_CHARACTERS = 2;

    /** Up to this many words all must be found; of more, three quarters. */
    static final int ALL_OF_WORDS = 3;

    /** A page beyond is not asked for by people. */
    static final int MOST_PAGED_HITS = 1_000;

    /** Staff see hits under their rights, so each is read again; the count is exact up to here. */
    static final int MOST_STAFF_HITS = 300;

    static final int COUNTED_HITS = 100_000;
    static final int MOST_TEXT_CHARACTERS = 500_000;
    static final int REBUILD_BATCH_PIECES = 200;
    static final int EXCERPT_WORDS = 40;
    static final int EXCERPT_LEAD_WORDS = 6;
    static final int MOST_EXCERPT_SOURCE_WORDS = 20_000;

    /** What a crash between two commits loses is followed again from the change table. */
    static final Duration COMMIT_PAUSE = Duration.ofSeconds(5);

    static final Duration LOOK_FOR_REQUESTS = Duration.ofSeconds(1);
    static final Duration REBUILD_RETRY = Duration.ofMinutes(1);

    /** People shown above what else was found. */
    static final int MOST_PEOPLE = 10;

    private SearchLimits() {}
}
