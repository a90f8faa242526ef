package vn.hoitu.identity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.secret.SealedBox;
import vn.hoitu.shared.secret.Token;
import vn.hoitu.shared.tenancy.Tenancy;

/** Signing in: password, lockout, second factor. */
@Service
class SignIn {

    static final int ATTEMPTS_TO_LOCK = 5;
    static final Duration LOCK = Duration.ofMinutes(15);
    static final int MOST_SECOND_TRIES = 5;
    private static final Duration SECOND_FACTOR_LIMIT = Duration.ofMinutes(10);

    /** A new session's token and what the screens may know of it. */
    record Entered(String token, SignInView view, Instant expiresAt) {}

    private final People people;
    private final RoleGrants grants;
    private final Sessions sessions;
    private final SessionViews views;
    private final Passwords passwords;
    private final SignInPace pace;
    private final SealedBox box;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;
    private final SessionLimits limits;

    SignIn(
            People people,
            RoleGrants grants,
            Sessions sessions,
            SessionViews views,
            Passwords passwords,
            SignInPace pace,
            IdentityKey key,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock,
            SessionLimits limits) {
        this.people = people;
        this.grants = grants;
        this.sessions = sessions;
        this.views = views;
        this.passwords = passwords;
        this.pace = pace;
        this.box = key.box();
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
        this.limits = limits;
    }

    /** An unknown address, a wrong password and a disabled account get the same answer. */
    Outcome<Entered> withPassword(String email, String password, RequestOrigin origin) {
        return pace.paced(origin.address(), () -> passwordTried(email, password, origin));
    }

    private Outcome<Entered> passwordTried(String email, String password, RequestOrigin origin) {
        Instant now = clock.instant();
        var account = people.byEmail(email);
        boolean held = account.map(a -> a.lockedAt(now)).orElseGet(() -> !pace.allowsUnknown(People.normal(email)));
        if (held) {
            return Outcome.refused(locked());
        }
        boolean right = passwords.matches(
                password, account.map(People.Account::passwordHash).orElse(null));
        if (!right || account.isEmpty() || account.get().disabledAt() != null) {
            account.ifPresentOrElse(a -> noteFailure(a, origin, now), () -> pace.failedUnknown(People.normal(email)));
            return Outcome.refused(Refusal.of(Refusal.Kind.NOT_SIGNED_IN, "sign-in-wrong"));
        }
        People.Account person = account.get();
        if (person.totpOn()) {
            String token = sessions.open(
                    ids.next(),
                    person.id(),
                    true,
                    now,
                    now.plus(SECOND_FACTOR_LIMIT),
                    origin.address(),
                    origin.userAgent());
            return Outcome.done(new Entered(token, SignInView.owesSecondFactor(), now.plus(SECOND_FACTOR_LIMIT)));
        }
        return Outcome.done(enter(person, origin));
    }

    /** The second step; the half-open session is replaced by a new one, so that its token changes with its power. */
    Outcome<Entered> withSecondFactor(String token, String code, RequestOrigin origin) {
        return pace.paced(origin.address(), () -> codeTried(token, code, origin));
    }

    private Outcome<Entered> codeTried(String token, String code, RequestOrigin origin) {
        Instant now = clock.instant();
        var open = sessions.byToken(token, now, SECOND_FACTOR_LIMIT).filter(Sessions.Open::awaitsSecond);
        if (open.isEmpty() || open.get().secondTries() >= MOST_SECOND_TRIES) {
            return Outcome.refused(Refusal.of(Refusal.Kind.NOT_SIGNED_IN, "second-factor-expired"));
        }
        People.Account person = people.find(open.get().person()).orElseThrow();
        if (person.lockedAt(now)) { // otherwise many half-open sessions made beforehand could guess on
            return Outcome.refused(locked());
        }
        sessions.triedSecond(open.get().id());
        if (!rightCode(person, code, now)) {
            noteFailure(person, origin, now);
            return Outcome.refused(
                    Refusal.invalid(vn.hoitu.shared.problem.FieldProblem.of("code", "second-factor-wrong")));
        }
        sessions.end(open.get().id(), person.id(), now);
        return Outcome.done(enter(person, origin));
    }

    static Refusal locked() {
        return Refusal.of(Refusal.Kind.TOO_MANY, "account-locked", Map.of("minutes", LOCK.toMinutes()));
    }

    Entered enter(People.Account person, RequestOrigin origin) {
        Instant now = clock.instant();
        Instant expires = now.plus(limits.absolute());
        people.unlock(person.id());
        people.seen(person.id(), now);
        String token =
                sessions.open(ids.next(), person.id(), false, now, expires, origin.address(), origin.userAgent());
        record("session.opened", person, origin);
        return new Entered(token, SignInView.in(views.view(person, grants.validNow(person.id()), expires)), expires);
    }

    private boolean rightCode(People.Account person, String code, Instant now) {
        byte[] sealed = person.totpSecret();
        if (sealed == null) {
            return false;
        }
        OptionalLong step = Totp.stepOf(code, box.open(sealed), person.totpLastStep(), now);
        if (step.isPresent()) {
            return people.useStep(person.id(), step.getAsLong(), false);
        }
        return people.useRecoveryCode(person.id(), recoveryHash(code), now);
    }

    static byte[] recoveryHash(String code) {
        String plain = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return Token.hash(new String(plain.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private void noteFailure(People.Account person, RequestOrigin origin, Instant now) {
        people.failed(person.id(), ATTEMPTS_TO_LOCK, now.plus(LOCK));
        record("session.refused", person, origin);
    }

    /** The person before any session: what is done with a password or a link is done by the account's own. */
    static Actor self(People.Account person, String address) {
        return new Actor(
                new PersonId(person.id()), person.name(), Locale.of(person.locale()), Set.of(), null, null, address);
    }

    private void record(String act, People.Account person, RequestOrigin origin) {
        Actor actor = self(person, origin.address());
        tenancy.within(
                AgencyId.INSTALLATION,
                () -> audit.record(
                        AgencyId.INSTALLATION, actor, AuditFact.of(act, "person", person.id(), person.name())));
    }
}
