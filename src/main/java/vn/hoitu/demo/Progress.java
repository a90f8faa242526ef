package vn.hoitu.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Tells the person at the terminal how far the filling is. */
final class Progress {

    private final DemoWords words = new DemoWords(terminal());
    private final Clock clock;
    private final Instant since;

    Progress(Clock clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    void say(String key, Map<String, Object> values) {
        System.out.println(words.text(key, values));
        System.out.flush();
    }

    long seconds() {
        return Duration.between(since, clock.instant()).toSeconds();
    }

    private static Locale terminal() {
        String wanted = System.getenv("HOITU_LANG");
        String language = wanted == null ? System.getenv("LANG") : wanted;
        return language != null && language.startsWith("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi");
    }
}
