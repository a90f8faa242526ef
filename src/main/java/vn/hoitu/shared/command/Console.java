package vn.hoitu.shared.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language in which the program speaks to the person at the terminal. */
public final class Console {

    private Console() {}

    /** Vietnamese, unless {@code HOITU_LANG} or the terminal's language is English. */
    public static Locale locale() {
        String wanted = System.getenv("HOITU_LANG");
        return english(wanted == null ? System.getenv("LANG") : wanted) ? Locale.ENGLISH : Locale.forLanguageTag("vi");
    }

    private static boolean english(@Nullable String language) {
        return language != null && language.startsWith("en");
    }
}
