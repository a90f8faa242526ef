package vn.hoitu.media;

import java.time.Duration;

/** What one picture may be. */
final class PictureLimits {

    static final long MOST_BYTES = 30L * 1024 * 1024;
    static final long MOST_MEGABYTES = MOST_BYTES / 1024 / 1024;
    static final long MOST_PIXELS = 60_000_000;
    static final long MOST_MEGAPIXELS = MOST_PIXELS / 1_000_000;
    static final int MOST_SIDE_PIXELS = 30_000;

    static final int MOST_CAPTION_CHARACTERS = 2_000;
    static final int MOST_CREDIT_CHARACTERS = 300;
    static final int MOST_ALT_CHARACTERS = 1_000;
    static final int MOST_NAME_CHARACTERS = 200;
    static final int MOST_QUERY_CHARACTERS = 200;

    /** A decoded picture of the greatest size takes some 250 MB while it is converted. */
    static final int CONVERSIONS_AT_ONCE = 2;

    static final Duration CONVERSION_WAIT = Duration.ofSeconds(20);

    private PictureLimits() {}
}
