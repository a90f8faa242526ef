package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.API_TOKEN;
import static vn.hoitu.identity.db.Tables.PERSON;
import static vn.hoitu.identity.db.Tables.ROLE_GRANT;
import static vn.hoitu.identity.db.Tables.SESSION;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;

/**
 * Looks again at people who were let in a while ago and whose connection is still open: whether their session or token
 * still holds, and which roles are theirs now. Many at once, so that it can be asked every second.
 */
@Service
public class LiveSessions {

    private final DSLContext sql;
    private final SessionLimits limits;
    private final Clock clock;

    LiveSessions(DSLContext sql, SessionLimits limits, Clock clock) {
        this.sql = sql;
        this.limits = limits;
        this.clock = clock;
    }

    /** The same people as they are now; who was signed out, whose token was revoked or whose account is closed is missing. */
    public Map<Actor, Actor> stillThere(Collection<Actor> actors) {
        if (actors.isEmpty()) {
            return Map.of();
        }
        Set<UUID> people = actors.stream().map(a -> a.person().value()).collect(Collectors.toSet());
        Set<UUID> credentials =
                actors.stream().map(Actor::credential).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<UUID> valid = valid(credentials);
        Map<UUID, Record3<UUID, String, String>> accounts = accounts(people);
        Map<UUID, Set<Grant>> grants = grants(people);
        Map<Actor, Actor> now = new HashMap<>();
        for (Actor actor : actors) {
            Record3<UUID, String, String> account = accounts.get(actor.person().value());
            if (account != null && valid.contains(actor.credential())) {
                now.put(
                        actor,
                        renewed(
                                actor,
                                account,
                                grants.getOrDefault(actor.person().value(), Set.of())));
            }
        }
        return now;
    }

    /** Counts what people do over an open connection as activity of their sessions. */
    public void active(Collection<Actor> actors) {
        Instant now = clock.instant();
        Set<UUID> sessions =
                actors.stream().map(Actor::credential).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!sessions.isEmpty()) {
            sql.update(SESSION)
                    .set(SESSION.LAST_SEEN_AT, now)
                    .where(SESSION.ID.in(sessions).and(SESSION.LAST_SEEN_AT.lt(now.minus(Sessions.SEEN_STEP))))
                    .execute();
        }
    }

    private Set<UUID> valid(Set<UUID> credentials) {
        Instant now = clock.instant();
        return new HashSet<>(sql.select(SESSION.ID)
                .from(SESSION)
                .where(SESSION.ID
                        .in(credentials)
                        .and(SESSION.ENDED_AT.isNull())
                        .and(SESSION.EXPIRES_AT.gt(now))
                        .and(SESSION.LAST_SEEN_AT.gt(now.minus(limits.idle()))))
                .unionAll(sql.select(API_TOKEN.ID)
                        .from(API_TOKEN)
                        .where(API_TOKEN
                                .ID
                                .in(credentials)
                                .and(API_TOKEN.REVOKED_AT.isNull())
                                .and(API_TOKEN.EXPIRES_AT.gt(now))))
                .fetchSet(SESSION.ID));
    }

    private Map<UUID, Record3<UUID, String, String>> accounts(Set<UUID> people) {
        return sql.select(PERSON.ID, PERSON.NAME, PERSON.LOCALE)
                .from(PERSON)
                .where(PERSON.ID.in(people).and(PERSON.DISABLED_AT.isNull()))
                .fetchMap(PERSON.ID);
    }

    private Map<UUID, Set<Grant>> grants(Set<UUID> people) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        Map<UUID, Set<Grant>> grants = new HashMap<>();
        sql.select(ROLE_GRANT.PERSON_ID, ROLE_GRANT.ORGANIZATION_ID, ROLE_GRANT.ROLE)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT
                        .PERSON_ID
                        .in(people)
                        .and(ROLE_GRANT.REVOKED_AT.isNull())
                        .and(ROLE_GRANT.VALID_FROM.le(today))
                        .and(ROLE_GRANT.VALID_TO.isNull().or(ROLE_GRANT.VALID_TO.ge(today))))
                .forEach(r -> Role.of(r.value3())
                        .ifPresent(role -> grants.computeIfAbsent(r.value1(), p -> new HashSet<>())
                                .add(new Grant(r.value2(), role))));
        return grants;
    }

    /** A token goes on acting in the one organisation it was made for, within its scopes. */
    private static Actor renewed(Actor then, Record3<UUID, String, String> account, Set<Grant> held) {
        Set<UUID> only = then.scopes() == null
                ? Set.of()
                : then.grants().stream().map(Grant::organization).collect(Collectors.toSet());
        Set<Grant> grants = then.scopes() == null
                ? held
                : held.stream().filter(g -> only.contains(g.organization())).collect(Collectors.toSet());
        return new Actor(
                then.person(),
                account.value2(),
                Locale.of(account.value3()),
                Set.copyOf(grants),
                then.scopes(),
                then.credential(),
                then.address());
    }
}
