package vn.hoitu.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.pace.Pace;
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

    private final Clock clock;
    private final Pace failures = new Pace(WINDOW, MOST_ADDRESSES);

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
            failures.count(address, clock.instant());
        }
        return outcome;
    }

    private static boolean isWrongGuess(Refusal refusal) {
        return WRONG_GUESSES.contains(refusal.code())
                || refusal.fields().stream().anyMatch(field -> WRONG_GUESSES.contains(field.code()));
    }

    boolean allows(String address) {
        return failures.allows(address, MOST_FAILURES, clock.instant());
    }

    /** An e-mail address without an account locks as one with an account would, so that the lock tells nothing. */
    boolean allowsUnknown(String email) {
        return failures.allows("unknown " + email, SignIn.ATTEMPTS_TO_LOCK, clock.instant());
    }

    void failedUnknown(String email) {
        failures.count("unknown " + email, clock.instant());
    }
}
