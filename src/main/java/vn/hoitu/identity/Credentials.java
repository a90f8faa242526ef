package vn.hoitu.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;

/** From a session or a token to the person and the roles of this moment; nothing is remembered between requests. */
@Component
class Credentials {

    private final People people;
    private final RoleGrants grants;
    private final KnownBySession known;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final ServiceTokens services;
    private final SessionLimits limits;
    private final Clock clock;

    Credentials(
            People people,
            RoleGrants grants,
            KnownBySession known,
            Sessions sessions,
            ApiTokens tokens,
            ServiceTokens services,
            SessionLimits limits,
            Clock clock) {
        this.people = people;
        this.grants = grants;
        this.known = known;
        this.sessions = sessions;
        this.tokens = tokens;
        this.services = services;
        this.limits = limits;
        this.clock = clock;
    }

    Optional<Actor> bySession(String token, String address) {
        Instant now = clock.instant();
        return known.find(token, now, limits.idle()).map(k -> {
            if (k.lastSeenAt().isBefore(now.minus(Sessions.SEEN_STEP))) {
                sessions.seen(k.session(), now);
            }
            return new Actor(
                    new PersonId(k.person()), k.name(), Locale.of(k.locale()), k.grants(), null, k.session(), address);
        });
    }

    Optional<Actor> byToken(String token, String address) {
        return token.startsWith(ServiceTokens.PREFIX) ? byServiceToken(token, address) : byOwnToken(token, address);
    }

    /** A service acts for nobody but itself: under its own id and name, in its agency, within its scopes. */
    private Optional<Actor> byServiceToken(String token, String address) {
        Instant now = clock.instant();
        return services.byToken(token, now).map(t -> {
            services.used(t.id(), now);
            return new Actor(
                    new PersonId(t.id()),
                    t.name(),
                    Locale.of("vi"),
                    Set.of(new Grant(t.organization(), Role.SERVICE)),
                    t.scopes(),
                    t.id(),
                    address);
        });
    }

    /** A token acts for its person in one organisation, within its scopes, as long as the person holds roles there. */
    private Optional<Actor> byOwnToken(String token, String address) {
        Instant now = clock.instant();
        return tokens.byToken(token, now).flatMap(t -> {
            tokens.used(t.id(), now);
            return actor(t.person(), t.organization(), t.scopes(), t.id(), address);
        });
    }

    private Optional<Actor> actor(UUID person, UUID only, Set<String> scopes, UUID credential, String address) {
        return people.find(person).filter(a -> a.disabledAt() == null).map(account -> {
            Set<Grant> held = grants.validNow(person).stream()
                    .filter(g -> g.organization().equals(only))
                    .collect(Collectors.toSet());
            return new Actor(
                    new PersonId(person),
                    account.name(),
                    Locale.of(account.locale()),
                    held,
                    scopes,
                    credential,
                    address);
        });
    }
}
