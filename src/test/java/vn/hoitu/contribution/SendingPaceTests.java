package vn.hoitu.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** One address cannot flood the inbox, and holds nobody else. */
class SendingPaceTests {

    @Test
    void anAddressWaitsOnceItHasSentAsMuchAsItMayAndGoesOnLater() {
        SendingPace pace = new SendingPace();
        Instant now = Instant.parse("2026-11-28T08:00:00Z");
        for (int i = 0; i < ContributionLimits.MOST_SENDINGS_OF_AN_ADDRESS; i++) {
            assertThat(pace.takes("203.0.113.7", now)).isTrue();
        }

        assertThat(pace.takes("203.0.113.7", now)).isFalse();
        assertThat(pace.takes("203.0.113.8", now)).isTrue();
        assertThat(pace.takes(
                        "203.0.113.7",
                        now.plus(ContributionLimits.SENDING_WINDOW).plusSeconds(1)))
                .isTrue();
    }
}
