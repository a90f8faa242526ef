package vn.hoitu.shared.problem;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a disk that is full from every other fault: people can do something about it, and what they sent is not to blame. */
public final class NoSpace {

    /** How the system calls it, and how it calls a quota that is used up. */
    private static final Set<String> WORDS = Set.of("no space left", "disk quota exceeded", "not enough space");

    /** PostgreSQL's word for it. */
    private static final String DISK_FULL = "53100";

    private NoSpace() {}

    public static Refusal refusal() {
        return Refusal.of(Refusal.Kind.NO_SPACE, "disk-full");
    }

    public static boolean isBehind(@Nullable Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && isSaidIn(cause.getMessage())
                    || cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaidIn(@Nullable String message) {
        String said = message == null ? "" : message.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(said::contains);
    }
}
