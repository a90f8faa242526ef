package vn.hoitu.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.hoitu.shared.command.Console;

/** Tells the person at the terminal how far the filling is. */
final class Progress {

    private final DemoWords words = new DemoWords(Console.locale());
    private final Clock clock;
    private final Instant since;

    Progress(Clock clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    void say(String key, Map<String, Object> values) {
        System.out.println(words.text(key, values) + (seconds() == 0 ? "" : " (" + seconds() + " s)"));
        System.out.flush();
    }

    long seconds() {
        return Duration.between(since, clock.instant()).toSeconds();
    }
}
