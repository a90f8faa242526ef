package vn.hoitu.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;

/** From a session or a token to the person and the roles of this moment; nothing is remembered between requests. */
@Component
class Credentials {

    private final People people;
    private final RoleGrants grants;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final SessionLimits limits;
    private final Clock clock;

    Credentials(
            People people, RoleGrants grants, Sessions sessions, ApiTokens tokens, SessionLimits limits, Clock clock) {
        this.people = people;
        this.grants = grants;
        this.sessions = sessions;
        this.tokens = tokens;
        this.limits = limits;
        this.clock = clock;
    }

    Optional<Actor> bySession(String token, String address) {
        Instant now = clock.instant();
        return sessions.byToken(token, now, limits.idle())
                .filter(s -> !s.awaitsSecond())
                .flatMap(s -> {
                    sessions.seen(s.id(), now);
                    return actor(s.person(), null, null, s.id(), address);
                });
    }

    /** A token acts for its person in one organisation, within its scopes, as long as the person holds roles there. */
    Optional<Actor> byToken(String token, String address) {
        Instant now = clock.instant();
        return tokens.byToken(token, now).flatMap(t -> {
            tokens.used(t.id(), now);
            return actor(t.person(), t.organization(), t.scopes(), t.id(), address);
        });
    }

    private Optional<Actor> actor(
            UUID person,
            @Nullable UUID only,
            @Nullable Set<String> scopes,
            UUID credential,
            String address) {
        return people.find(person).filter(a -> a.disabledAt() == null).map(account -> {
            Set<Grant> held = grants.validNow(person).stream()
                    .filter(g -> only == null || g.organization().equals(only))
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
