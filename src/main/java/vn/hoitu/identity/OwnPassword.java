package vn.hoitu.identity;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/**
 * Asks for an account's password where it is not signing in. It is no second place to guess one: the account locks and
 * the address slows down as at the door.
 */
@Component
class OwnPassword {

    private final People people;
    private final Passwords passwords;
    private final SignInPace pace;
    private final Clock clock;

    OwnPassword(People people, Passwords passwords, SignInPace pace, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.pace = pace;
        this.clock = clock;
    }

    /** The account, once the password is right; a wrong one is told at the field it was typed in. */
    Outcome<People.Account> proven(People.Account account, String password, String field, String address) {
        return pace.paced(address, () -> {
            Instant now = clock.instant();
            if (account.lockedAt(now)) {
                return Outcome.refused(SignIn.locked());
            }
            if (!passwords.matches(password, account.passwordHash())) {
                people.failed(account.id(), SignIn.ATTEMPTS_TO_LOCK, now.plus(SignIn.LOCK));
                return Outcome.refused(Refusal.invalid(FieldProblem.of(field, "password-wrong")));
            }
            return Outcome.done(account);
        });
    }
}
