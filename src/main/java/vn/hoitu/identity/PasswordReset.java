package vn.hoitu.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * A forgotten password: somebody who answers for the person hands over a one-time link, with which the person sets a new
 * password. The second factor stays, so that the link alone does not open an account that has one.
 */
@Service
class PasswordReset {

    static final Duration LINK_LIMIT = Duration.ofHours(24);
    private static final UUID NO_SESSION = new UUID(0, 0);

    /** A link that was made; the token is handed over once. */
    record LinkMade(String token, Instant expiresAt) {}

    /** Whose password the link replaces. */
    record Awaited(UUID link, People.Account account, Instant expiresAt) {}

    private final ResetLinks links;
    private final People people;
    private final RoleGrants grants;
    private final Sessions sessions;
    private final Passwords passwords;
    private final SignInPace pace;
    private final IdentityPolicy policy;
    private final LinkLetters letters;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    PasswordReset(
            ResetLinks links,
            People people,
            RoleGrants grants,
            Sessions sessions,
            Passwords passwords,
            SignInPace pace,
            IdentityPolicy policy,
            LinkLetters letters,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.links = links;
        this.people = people;
        this.grants = grants;
        this.sessions = sessions;
        this.passwords = passwords;
        this.pace = pace;
        this.policy = policy;
        this.letters = letters;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A link for one of the agency's people. Whoever holds the link is that person everywhere, so for somebody who also
     * works elsewhere, or runs the installation, only the operator makes one.
     */
    Outcome<LinkMade> inAgency(UUID organization, Actor actor, UUID person) {
        boolean manages = actor.scopes() == null && actor.may(IdentityPolicy.MANAGE_PEOPLE, organization, policy);
        if (!manages && !actor.isOperator()) {
            return Outcome.refused(Refusal.forbidden());
        }
        Set<UUID> places = grants.organizationsOf(person);
        if (!places.contains(organization)) {
            return Outcome.refused(Refusal.absent());
        }
        if (places.size() > 1 && !actor.isOperator()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "reset-by-operator"));
        }
        return open(people.find(person)).map(account -> made(account, new AgencyId(organization), actor));
    }

    /** A link for anybody, by the address the person signs in with. */
    Outcome<LinkMade> byOperator(Actor actor, String email) {
        return actor.isOperator()
                ? open(people.byEmail(email)).map(account -> made(account, AgencyId.INSTALLATION, actor))
                : Outcome.refused(Refusal.forbidden());
    }

    Outcome<Awaited> find(String token, String address) {
        return pace.paced(
                address,
                () -> links.byToken(token, clock.instant())
                        .flatMap(link -> people.find(link.person())
                                .filter(account -> account.disabledAt() == null)
                                .map(account -> new Awaited(link.id(), account, link.expiresAt())))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Enrolment.linkExpired())));
    }

    Outcome<People.Account> use(String token, String password, String address) {
        return find(token, address).then(awaited -> {
            People.Account account = awaited.account();
            var problem = passwords.problemWith("password", password, account.email());
            if (problem.isPresent()) {
                return Outcome.refused(Refusal.invalid(problem.get()));
            }
            String hash = passwords.hash(password);
            return tenancy.within(AgencyId.INSTALLATION, () -> replaced(awaited.link(), account, hash, address));
        });
    }

    private Outcome<People.Account> replaced(UUID link, People.Account account, String hash, String address) {
        Instant now = clock.instant();
        if (!links.take(link, now)) {
            return Outcome.refused(Enrolment.linkExpired());
        }
        people.setPassword(account.id(), hash);
        people.unlock(account.id());
        links.withdraw(account.id());
        sessions.endOthers(account.id(), NO_SESSION, now);
        audit.record(
                AgencyId.INSTALLATION,
                SignIn.self(account, address),
                AuditFact.of("person.password-reset", "person", account.id(), account.name()));
        return Outcome.done(people.find(account.id()).orElseThrow());
    }

    private LinkMade made(People.Account account, AgencyId where, Actor actor) {
        Instant now = clock.instant();
        Instant expires = now.plus(LINK_LIMIT);
        return tenancy.within(where, () -> {
            links.withdraw(account.id());
            audit.record(where, actor, AuditFact.of("person.reset-link-made", "person", account.id(), account.name()));
            UUID id = ids.next();
            String token = links.add(id, account.id(), actor.person().value(), now, expires);
            letters.reset(account, token, id);
            return new LinkMade(token, expires);
        });
    }

    private static Outcome<People.Account> open(Optional<People.Account> account) {
        return account.filter(a -> a.disabledAt() == null)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.absent()));
    }
}
