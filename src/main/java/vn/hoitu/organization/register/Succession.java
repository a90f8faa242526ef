package vn.hoitu.organization.register;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who came after whom; a side that no source names is empty and never invented. */
public record Succession(
        Kind kind,
        @Nullable UUID predecessor,
        @Nullable UUID successor,
        LocalDate on,
        String source,
        @Nullable String note) {

    /** How the one came from the other. */
    public enum Kind {
        MERGE,
        SPLIT,
        RENAME,
        SUCCESSOR;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
