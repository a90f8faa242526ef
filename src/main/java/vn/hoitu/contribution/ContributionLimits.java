package vn.hoitu.contribution;

import java.time.Duration;

/** How much one contribution, one link and one mailbox may bring. */
final class ContributionLimits {

    static final int MOST_FILES = 10;
    static final long MOST_FILE_BYTES = 30L << 20;
    static final long MOST_ALL_BYTES = 60L << 20;
    static final int MEGABYTE_BITS = 20;

    static final int MOST_NAME_CHARACTERS = 120;
    static final int MOST_EMAIL_CHARACTERS = 254;
    static final int MOST_PHONE_CHARACTERS = 40;
    static final int MOST_TITLE_CHARACTERS = 250;
    static final int MOST_TEXT_CHARACTERS = 100_000;
    static final int MOST_GUIDANCE_CHARACTERS = 2_000;
    static final int MOST_REASON_CHARACTERS = 2_000;
    static final int MOST_FILE_NAME_CHARACTERS = 150;
    static final int MOST_REMARKS = 20;

    static final int MOST_OPEN_LINKS = 200;
    static final int MOST_USES_OF_A_LINK = 5_000;
    static final Duration LONGEST_LINK = Duration.ofDays(366);

    static final int MOST_SENDINGS_OF_AN_ADDRESS = 60;
    static final Duration SENDING_WINDOW = Duration.ofMinutes(10);
    static final int MOST_ADDRESSES_REMEMBERED = 10_000;

    static final int MOST_MAILBOXES = 10;
    static final int MOST_LETTERS_OF_A_ROUND = 50;
    static final Duration MAILBOX_APART = Duration.ofMinutes(1);

    private ContributionLimits() {}
}
