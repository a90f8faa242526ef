package vn.hoitu.shared.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Each key has its most within the window; a flood of keys pushes out those that were silent for longest. */
class PaceTests {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private final Pace pace = new Pace(Duration.ofMinutes(10), 3);

    @Test
    void aKeyWaitsOnceItHasHadItsMostAndGoesOnWhenTheWindowHasPassed() {
        assertThat(pace.takes("a", 2, NOW)).isTrue();
        assertThat(pace.takes("a", 2, NOW)).isTrue();
        assertThat(pace.takes("a", 2, NOW)).isFalse();
        assertThat(pace.takes("b", 2, NOW)).isTrue();
        assertThat(pace.allows("a", 2, NOW.plusSeconds(600))).isFalse();
        assertThat(pace.allows("a", 2, NOW.plusSeconds(601))).isTrue();
    }

    @Test
    void aFloodOfKeysDoesNotFreeTheOneThatKeepsComing() {
        pace.takes("a", 1, NOW);
        for (int i = 0; i < 50; i++) {
            pace.takes("other " + i, 1, NOW);
            assertThat(pace.takes("a", 1, NOW)).isFalse();
        }
    }
}
