package vn.hoitu.contribution;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.pace.Pace;

/** How often one network address may send over links of this node: a newsroom of readers shares one, a robot does too. */
@Component
class SendingPace {

    private final Pace sent = new Pace(ContributionLimits.SENDING_WINDOW, ContributionLimits.MOST_ADDRESSES_REMEMBERED);

    boolean takes(String address, Instant now) {
        return sent.takes(address, ContributionLimits.MOST_SENDINGS_OF_AN_ADDRESS, now);
    }
}
