package vn.hoitu.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/**
 * Slows down an address that guesses at passwords, codes or links. Held by each node for itself; the lock of an account is in
 * the database.
 */
@Component
class SignInPace {

    static final int MOST_FAILURES = 40;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_ADDRESSES = 10_000;

    private static final Set<String> WRONG_GUESSES =
            Set.of("sign-in-wrong", "password-wrong", "second-factor-wrong", "second-factor-expired", "link-expired");

    private record Failures(int count, Instant since) {}

    private final Clock clock;
    private final Map<String, Failures> byAddress = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    SignInPace(Clock clock) {
        this.clock = clock;
    }

    /** Lets an address try something that can be guessed at, unless it has failed too often; a wrong guess is counted. */
    <T> Outcome<T> paced(String address, Supplier<Outcome<T>> attempt) {
        if (!allows(address)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.TOO_MANY, "sign-in-too-often"));
        }
        Outcome<T> outcome = attempt.get();
        if (outcome instanceof Outcome.Refused<T>(Refusal refusal) && isWrongGuess(refusal)) {
            failed(address);
        }
        return outcome;
    }

    private static boolean isWrongGuess(Refusal refusal) {
        return WRONG_GUESSES.contains(refusal.code())
                || refusal.fields().stream().anyMatch(field -> WRONG_GUESSES.contains(field.code()));
    }

    boolean allows(String address) {
        return below(address, MOST_FAILURES);
    }

    /** An e-mail address without an account locks as one with an account would, so that the lock tells nothing. */
    boolean allowsUnknown(String email) {
        return below("unknown " + email, SignIn.ATTEMPTS_TO_LOCK);
    }

    void failedUnknown(String email) {
        failed("unknown " + email);
    }

    private synchronized boolean below(String key, int most) {
        Failures failures = byAddress.get(key);
        return failures == null || over(failures) || failures.count() < most;
    }

    private synchronized void failed(String address) {
        Failures failures = byAddress.get(address);
        byAddress.put(
                address,
                failures == null || over(failures)
                        ? new Failures(1, clock.instant())
                        : new Failures(failures.count() + 1, failures.since()));
    }

    private boolean over(Failures failures) {
        return clock.instant().isAfter(failures.since().plus(WINDOW));
    }
}
