package vn.hoitu.contribution;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often one network address may send over links of this node: a newsroom of readers shares one, a robot does too. */
@Component
class SendingPace {

    private final Map<String, Deque<Instant>> sent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ContributionLimits.MOST_ADDRESSES_REMEMBERED;
        }
    };

    synchronized boolean takes(String address, Instant now) {
        Deque<Instant> times = sent.computeIfAbsent(address, a -> new ArrayDeque<>());
        Instant from = now.minus(ContributionLimits.SENDING_WINDOW);
        while (!times.isEmpty() && times.peekFirst().isBefore(from)) {
            times.removeFirst();
        }
        if (times.size() >= ContributionLimits.MOST_SENDINGS_OF_AN_ADDRESS) {
            return false;
        }
        times.addLast(now);
        return true;
    }
}
