package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.PERSON;
import static vn.hoitu.identity.db.Tables.ROLE_GRANT;
import static vn.hoitu.identity.db.Tables.SESSION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;

/** Whose a session's cookie is, with the roles of this moment. Every request asks it, so it is one reading. */
@Repository
class KnownBySession {

    record Known(UUID session, Instant lastSeenAt, UUID person, String name, String locale, Set<Grant> grants) {}

    private final DSLContext sql;
    private final RoleGrants grants;

    KnownBySession(DSLContext sql, RoleGrants grants) {
        this.sql = sql;
        this.grants = grants;
    }

    /** Somebody who came through both doors, whose session holds and whose account is open. */
    Optional<Known> find(String token, Instant now, Duration idle) {
        List<? extends Record> rows = sql.select(
                        SESSION.ID,
                        SESSION.LAST_SEEN_AT,
                        PERSON.ID,
                        PERSON.NAME,
                        PERSON.LOCALE,
                        ROLE_GRANT.ORGANIZATION_ID,
                        ROLE_GRANT.ROLE)
                .from(SESSION)
                .join(PERSON)
                .on(PERSON.ID.eq(SESSION.PERSON_ID))
                .leftJoin(ROLE_GRANT)
                .on(ROLE_GRANT.PERSON_ID.eq(PERSON.ID).and(grants.valid()))
                .where(Sessions.holds(token, now, idle))
                .and(SESSION.AWAITS_SECOND.isFalse())
                .and(PERSON.DISABLED_AT.isNull())
                .fetch();
        return rows.isEmpty() ? Optional.empty() : Optional.of(known(rows));
    }

    private static Known known(List<? extends Record> rows) {
        Record first = rows.getFirst();
        Set<Grant> held = rows.stream()
                .map(KnownBySession::grant)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Known(
                first.get(SESSION.ID),
                first.get(SESSION.LAST_SEEN_AT),
                first.get(PERSON.ID),
                first.get(PERSON.NAME),
                first.get(PERSON.LOCALE),
                held);
    }

    /** Who holds no role has one row without any. */
    private static Optional<Grant> grant(Record row) {
        String role = row.get(ROLE_GRANT.ROLE);
        return role == null
                ? Optional.empty()
                : Role.of(role)
                        .map(known -> new Grant(Objects.requireNonNull(row.get(ROLE_GRANT.ORGANIZATION_ID)), known));
    }
}
