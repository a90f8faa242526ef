package vn.hoitu.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.secret.Token;

/** Whose a session's cookie is, with the roles of this moment. Every request asks it, so it is one reading. */
@Repository
class KnownBySession {

    record Known(UUID session, Instant lastSeenAt, UUID person, String name, String locale, Set<Grant> grants) {}

    /** As a text, because to put it together anew for each request would take longer than to answer it. */
    private static final String KNOWN = """
            select s.id as session, s.last_seen_at, p.id as person, p.name, p.locale, g.organization_id, g.role
            from identity.session s
            join identity.person p on p.id = s.person_id
            left join identity.role_grant g on g.person_id = p.id and g.revoked_at is null
                and g.valid_from <= ? and (g.valid_to is null or g.valid_to >= ?)
            where s.token_hash = ? and s.ended_at is null and s.expires_at > ?::timestamptz
                and s.last_seen_at > ?::timestamptz and not s.awaits_second and p.disabled_at is null
            """;

    private final DSLContext sql;

    KnownBySession(DSLContext sql) {
        this.sql = sql;
    }

    /** Somebody who came through both doors, whose session holds and whose account is open. */
    Optional<Known> find(String token, Instant now, Duration idle) {
        List<? extends Record> rows =
                sql.fetch(KNOWN, day(now), day(now), Token.hash(token), at(now), at(now.minus(idle)));
        return rows.isEmpty() ? Optional.empty() : Optional.of(known(rows));
    }

    private static Known known(List<? extends Record> rows) {
        Record first = rows.getFirst();
        Set<Grant> held = rows.stream()
                .map(KnownBySession::grant)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Known(
                first.get("session", UUID.class),
                first.get("last_seen_at", OffsetDateTime.class).toInstant(),
                first.get("person", UUID.class),
                first.get("name", String.class),
                first.get("locale", String.class),
                held);
    }

    /** Who holds no role has one row without any. */
    private static Optional<Grant> grant(Record row) {
        UUID organization = row.get("organization_id", UUID.class);
        return organization == null
                ? Optional.empty()
                : Role.of(row.get("role", String.class)).map(role -> new Grant(organization, role));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, VietnamTime.ZONE);
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
