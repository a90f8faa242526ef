package vn.hoitu.importing.fetch;

import java.util.Locale;

/** What came of fetching. */
public sealed interface Fetched {

    record Got(long bytes) implements Fetched {}

    /** @param detail what a person needs to see why, such as a status code */
    record Not(Why why, String detail) implements Fetched {

        static Not because(Why why) {
            return new Not(why, "");
        }
    }

    enum Why {
        NOT_WEB,
        PRIVATE_ADDRESS,
        UNKNOWN_HOST,
        UNREACHABLE,
        TOO_MANY_REDIRECTS,
        STATUS,
        TOO_LARGE,
        TOO_SLOW,
        BROKEN_ANSWER;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the next address on the same host will not do better. */
        public boolean isOfTheHost() {
            return this == PRIVATE_ADDRESS || this == UNKNOWN_HOST || this == UNREACHABLE || this == TOO_SLOW;
        }
    }
}
