package vn.hoitu.audit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.PersonId;

/** The keys under which people's values stand in the record. No key is kept in memory, so an erasure is at once true. */
@Repository
class PersonKeys {

    private static final int KEY_BYTES = 32;

    /** A key and the name under which an entry refers to it. */
    record Named(UUID id, byte[] key) {}

    private final DSLContext sql;
    private final InstallationKey installation;
    private final IdSource ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PersonKeys(DSLContext sql, InstallationKey installation, IdSource ids, Clock clock) {
        this.sql = sql;
        this.installation = installation;
        this.ids = ids;
        this.clock = clock;
    }

    /** The person's key of today, made at the first entry that needs it. */
    Named of(PersonId person) {
        Record found = inUse(person);
        if (found == null) {
            byte[] key = new byte[KEY_BYTES];
            random.nextBytes(key);
            sql.execute("""
                    insert into audit.person_key (id, person_id, wrapped, made_at) values (?, ?, ?, ?::timestamptz)
                    on conflict (person_id) where erased_at is null do nothing
                    """, ids.next(), person.value(), installation.wrap(key), now());
            found = inUse(person);
        }
        if (found == null) {
            throw new IllegalStateException("The key just made is not there");
        }
        return new Named(found.get("id", UUID.class), installation.unwrap(found.get("wrapped", byte[].class)));
    }

    private @org.jspecify.annotations.Nullable Record inUse(PersonId person) {
        return sql.fetchOne(
                "select id, wrapped from audit.person_key where person_id = ? and erased_at is null", person.value());
    }

    /** Those of the keys that still exist, by name. */
    Map<UUID, byte[]> existing(Collection<UUID> names) {
        Map<UUID, byte[]> keys = new HashMap<>();
        if (!names.isEmpty()) {
            sql.fetch("select id, wrapped from audit.person_key where id = any(?) and erased_at is null", (Object)
                            names.toArray(UUID[]::new))
                    .forEach(row ->
                            keys.put(row.get("id", UUID.class), installation.unwrap(row.get("wrapped", byte[].class))));
        }
        return keys;
    }

    int erase(PersonId person) {
        return sql.execute(
                "update audit.person_key set wrapped = null, erased_at = ?::timestamptz where person_id = ? and erased_at is null",
                now(),
                person.value());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
